import { dictionary, entryOf, formatRefs, parseRefs, type CaseFile } from '@zhargy/casefile';
import type { Lang, Text } from '@zhargy/logic';
import { unbrokenDay } from '../../language/day-words.ts';
import { numberText } from '../../language/number-words.ts';
import type { CaseNames } from '../case-names.ts';
import { assessmentQuestions } from './act-fields.ts';
import { entitiesOf, type Data } from './draft.ts';
import { elementName } from './known-words.ts';
import { sectionNames, type SectionName } from './form-fields.ts';

type Values = Readonly<Record<string, Text>>;
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : typeof value === 'number' ? String(value) : undefined;
const joined = (parts: readonly (string | undefined)[], by = ', '): string =>
  parts.filter((part) => part !== undefined && part !== '').join(by);

/** What an entry of a section is called in a list; its id where the file says nothing to call it by. */
export function entityTitle(section: SectionName, of: Data, names: CaseNames, lang: Lang): string {
  const id = String(of['id'] ?? '');
  const named = (value: unknown): string | undefined => {
    const known = text(value);
    return known === undefined ? undefined : names.name(known, lang);
  };
  const word = (values: Values, value: unknown): string | undefined => {
    const known = text(value);
    return known === undefined ? undefined : (values[known]?.[lang] ?? known);
  };
  const day = (value: unknown): string | undefined => {
    const known = text(value);
    return known === undefined ? undefined : unbrokenDay(known.slice(0, 16), lang);
  };
  const days = (): string => joined([day(of['from']), day(of['to'])], ' — ');
  const made = ((): string => {
    switch (section) {
      case 'roles':
        return joined([word(dictionary.role.as.values, of['as']), named(of['person'])], ': ');
      case 'offences':
        return text(of['title']) ?? days();
      case 'claims':
        return joined([named(of['by']), text(of['amount']) && numberText(String(of['amount']), lang)]);
      case 'sentences':
        return joined([named(of['person']), mainPunishment(of, lang)], ': ');
      case 'sanctions':
        return joined([articleText(text(of['article']), lang), days()]);
      case 'custody':
        return joined(
          [named(of['person']), joined([word(dictionary.custody.measure.values, of['measure']), days()])],
          ': ',
        );
      case 'relatedCases':
        return joined([text(of['number']), word(dictionary.relatedCase.relation.values, of['relation'])]);
      case 'requests':
        return joined([word(dictionary.request.subject.values, of['subject']), text(of['state']), day(of['on'])]);
      case 'circumstances':
        return joined([named(of['person']), word(dictionary.circumstance.code.values, of['code'])], ': ');
      case 'contents':
        return joined([elementName(text(of['element']) ?? '', lang), named(of['act'])], ' — ');
      case 'assessments':
        return joined([questionText(text(of['what']), lang), named(of['about'])], ' — ');
      case 'renderings':
        return text(of['of']) ?? '';
      case 'proceeding':
        return text(of['number']) ?? '';
      case 'charges':
      case 'persons':
      case 'agreements':
      case 'acts':
        return names.name(id, lang);
    }
  })();
  return made === '' ? id : made;
}

/** What an entry is called, by its id alone: for lists to choose from. */
export function titleOfId(file: CaseFile, id: string, names: CaseNames, lang: Lang): string {
  for (const section of sectionNames) {
    const found = entitiesOf(file, section).find((one) => one['id'] === id);
    if (found) return entityTitle(section, found, names, lang);
  }
  return id;
}

/** The question of an assessment in words. */
export const questionText = (what: string | undefined, lang: Lang): string | undefined =>
  what === undefined ? undefined : (assessmentQuestions().get(what)?.asks?.[lang] ?? what);

/** An article as a lawyer of that language writes it; what cannot be read stays as it is. */
export function articleText(article: string | undefined, lang: Lang): string | undefined {
  const parsed = article === undefined ? undefined : parseRefs(article);
  return parsed?.ok
    ? formatRefs(
        parsed.refs.map((ref) => ({ ...ref, code: ref.code ?? 'cc' })),
        lang,
      )
    : article;
}

function mainPunishment(of: Data, lang: Lang): string | undefined {
  const main = of['main'];
  if (typeof main !== 'object' || main === null || !('kind' in main)) return undefined;
  const values: Values = entryOf('sentence.main.kind')?.values ?? {};
  return typeof main.kind === 'string' ? (values[main.kind]?.[lang] ?? main.kind) : undefined;
}
