import { caseShape, entryOf, type CaseFile, type FactEntry, type Shape } from '@zhargy/casefile';
import { contentOf, standingAt, type Place, type Statement } from '@zhargy/desk';
import type { Json, Lang, Text } from '@zhargy/logic';
import { CaseNames } from '../case/case-names.ts';
import { entityTitle, titleOfId } from '../case/sections/entity-title.ts';
import { sectionWords } from '../case/sections/section-names.ts';
import { dayText, isDayText } from '../language/day-words.ts';
import { markWords } from './history-words.ts';

/** What people call the places and values of one case, also of members it no longer has. */
export interface CaseTongue {
  readonly lang: Lang;
  readonly file: CaseFile;
  readonly names: CaseNames;
}

export const tongueOf = (file: CaseFile, lang: Lang): CaseTongue => ({ lang, file, names: new CaseNames(file) });

/** The entry of the dictionary for a place made of names and ids. */
function entryFor(at: Place): FactEntry | undefined {
  let shape: Shape = caseShape;
  let name = 'case';
  for (let i = 0; i < at.length; i += 1) {
    const key = at[i] ?? '';
    const spec: Shape[string] | undefined = Object.hasOwn(shape, key) ? shape[key] : undefined;
    if (!spec) return undefined;
    if (spec.is === 'field' || i === at.length - 1) return entryOf(`${name}.${key}`);
    shape = spec.shape;
    if (spec.is === 'group') name = `${name}.${key}`;
    else {
      name = spec.name;
      i += 1;
    }
  }
  return undefined;
}

/** What a place is about: the section, and the member of it by name. `beside`: statements that say what it is called. */
export function subjectOf(at: Place, tongue: CaseTongue, beside: readonly Statement[] = []): string {
  const [section = '', id] = at;
  const words = Object.hasOwn(sectionWords, section) ? sectionWords[section as keyof typeof sectionWords] : undefined;
  const title = words?.title[tongue.lang] ?? entryFor([section])?.label[tongue.lang] ?? section;
  if (id === undefined || standingAt([section, id])?.is !== 'entity' || !words) return title;
  const known = titleOfId(tongue.file, id, tongue.names, tongue.lang);
  if (known !== id) return `${title}: ${known}`;
  const facts = beside.filter((one) => one.at.length === 3 && one.at[0] === section && one.at[1] === id);
  const said = Object.fromEntries(facts.map((one) => [one.at[2] ?? '', contentOf(one)]));
  const own: CaseFile = { [section]: [{ id, ...said }] };
  const named = entityTitle(section as keyof typeof sectionWords, { id, ...said }, new CaseNames(own), tongue.lang);
  return `${title}: ${named}`;
}

/** What a fact is called within its subject; the names of members on the way where there are any. */
export function factName(at: Place, { lang }: CaseTongue): string {
  const parts: string[] = [];
  for (let end = 1; end <= at.length; end += 1) {
    const part = at.slice(0, end);
    const standing = standingAt(part);
    if (end <= 2 && standing?.is !== 'fact' && end < at.length) continue;
    if (standing?.is === 'entity') parts.push(end === at.length && end === 2 ? '' : (at[end - 1] ?? ''));
    else parts.push(entryFor(part)?.label[lang] ?? at[end - 1] ?? '');
  }
  return parts.filter((part) => part !== '').join(', ');
}

/** A value, or a mark, as people say it. */
export function contentText(at: Place, content: Json, tongue: CaseTongue): string {
  const { lang } = tongue;
  if (content === null) return markWords.unknown[lang];
  if (typeof content === 'boolean') return (content ? markWords.yes : markWords.no)[lang];
  if (Array.isArray(content)) return (content as readonly Json[]).map((one) => contentText(at, one, tongue)).join(', ');
  if (typeof content === 'object') {
    const { is } = content as { readonly is?: keyof typeof markWords }; // a mark
    return is === undefined ? JSON.stringify(content) : markWords[is][lang];
  }
  const text = String(content);
  const values: Readonly<Record<string, Text>> = entryFor(at)?.values ?? {};
  const word = Object.hasOwn(values, text) ? values[text]?.[lang] : undefined;
  if (word !== undefined) return word;
  const standing = standingAt(at);
  if (standing?.is === 'fact' && standing.field.to !== undefined)
    return titleOfId(tongue.file, text, tongue.names, lang);
  return isDayText(text) ? dayText(text, lang) : text;
}
