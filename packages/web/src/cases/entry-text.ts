import { contentOf, standingAt, statementsOfAct, type Place, type Sealed, type Statement } from '@zhargy/desk';
import { law } from '@zhargy/law';
import { formatCitation } from '@zhargy/logic';
import { kindWords, markWords } from './history-words.ts';
import { contentText, factName, subjectOf, type CaseTongue } from './place-words.ts';

/** What one entry says of one subject: a person, a charge, an act. */
export interface EntryPart {
  readonly about: string;
  readonly rows: readonly { readonly name: string; readonly says: string }[];
}

/** An entry in words: what kind of step it is, more about it, and fact by fact what it says. */
export interface EntryText {
  readonly what: string;
  readonly more: string | undefined;
  readonly parts: readonly EntryPart[];
}

/** An entry as people read it; the places it withdraws are named by the entries before it. */
export function entryText({ body }: Sealed, tongue: CaseTongue): EntryText {
  const { lang } = tongue;
  const ofEntry = (n: number): string => `${kindWords.ofEntry[lang]} ${n}`;
  switch (body.kind) {
    case 'opened':
    case 'titled':
      return { what: kindWords[body.kind][lang], more: body.title, parts: [] };
    case 'asserted':
      return { what: kindWords.asserted[lang], more: undefined, parts: partsOf(body.facts, tongue) };
    case 'acted':
      return { what: kindWords.acted[lang], more: undefined, parts: partsOf(statementsOfAct(body.act), tongue) };
    case 'withdrawn':
      return {
        what: `${kindWords.withdrawn[lang]}: ${ofEntry(body.entry)}${body.places ? '' : ` (${kindWords.whole[lang]})`}`,
        more: body.reason,
        parts: placesOf(body.places ?? [], tongue),
      };
    case 'decided': {
      const norm = law.norm(body.finding.norm);
      const cite = norm?.cite.map((one) => formatCitation(one, lang)).join('; ');
      const about = [...new Set(Object.values(body.finding.about))].map((id) => tongue.names.name(id, lang)).join('; ');
      const rows = [{ name: cite ?? body.finding.norm, says: norm?.says[lang] ?? body.finding.norm }];
      return { what: kindWords[body.decision][lang], more: body.reason, parts: [{ about, rows }] };
    }
    case 'noted':
      return { what: kindWords.noted[lang], more: body.text, parts: body.at ? placesOf([body.at], tongue) : [] };
    case 'undone':
      return { what: `${kindWords.undone[lang]}: ${ofEntry(body.entry)}`, more: body.reason, parts: [] };
  }
}

/** Statements by subject, in their order; that a list is merely given goes without saying. */
function partsOf(statements: readonly Statement[], tongue: CaseTongue): readonly EntryPart[] {
  const told = statements.filter(
    (one) => !('is' in one && (one.is === 'given' || (one.is === 'there' && one.at.length === 2))),
  );
  const bySubject = Map.groupBy(told, ({ at }) => subjectOf(at, tongue, statements));
  const bare = statements.filter(
    (one) =>
      'is' in one &&
      ((one.is === 'there' && one.at.length === 2) ||
        (one.is === 'given' && !told.some(({ at }) => at[0] === one.at[0]))),
  );
  return [
    ...[...bySubject].map(([about, list]) => ({
      about,
      rows: list.map((one) => ({ name: factName(one.at, tongue), says: contentText(one.at, contentOf(one), tongue) })),
    })),
    ...bare.map((one) => ({
      about: subjectOf(one.at, tongue, statements),
      rows: 'is' in one ? [{ name: '', says: markWords[one.is][tongue.lang] }] : [],
    })),
  ];
}

function placesOf(places: readonly Place[], tongue: CaseTongue): readonly EntryPart[] {
  const bySubject = Map.groupBy(places, (at) => subjectOf(at, tongue));
  return [...bySubject].map(([about, list]) => ({
    about,
    rows: list.flatMap((at) => (standingAt(at)?.is === 'fact' ? [{ name: factName(at, tongue), says: '' }] : [])),
  }));
}
