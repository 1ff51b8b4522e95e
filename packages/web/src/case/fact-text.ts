import { entryAt } from '@zhargy/casefile';
import type { Lang, Leaf } from '@zhargy/logic';
import { factName } from '../lawbook/missing-text.ts';
import { valueText } from '../lawbook/value-text.ts';
import type { CaseNames } from './case-names.ts';
import { articleText } from './sections/entity-title.ts';

/** A value of the file as people call it: persons by name, words of the schema by theirs. */
export function factValue(place: string, value: unknown, names: CaseNames, lang: Lang): string {
  const one = (v: unknown): string => {
    const named = entryAt(place)?.values?.[String(v)]?.[lang];
    if (named !== undefined) return named;
    if (typeof v !== 'string') return valueText(v, lang);
    if (place.endsWith('.article')) return articleText(v, lang) ?? v;
    const called = names.name(v, lang);
    return called === v ? valueText(v, lang) : called;
  };
  return Array.isArray(value) ? value.map(one).join(', ') || '—' : one(value);
}

/** "article: CC art. 188(2)": a fact with its name. */
export const factText = ({ at, value }: Leaf, names: CaseNames, lang: Lang): string =>
  `${factName(at, lang)}: ${factValue(at, value, names, lang)}`;

/** Whose fact it is, where that says more than its name. */
export function ownerOf(place: string, names: CaseNames, lang: Lang): string {
  const [list, id] = place.split('.');
  return id === undefined || list === 'proceeding' ? '' : names.name(id, lang);
}
