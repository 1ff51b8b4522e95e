import { entryAt } from '@zhargy/casefile';
import type { Lang, Missing } from '@zhargy/logic';
import { lawbookWords, missingReasons } from './lawbook-words.ts';
import { workingNotes, workingPlaces } from './working-notes.ts';

/** Why something is not known, in words; with the fact's name before it unless the name already stands there. */
export function missingText(missing: Missing, lang: Lang, named = false): string {
  if (missing.doubt?.kind === 'unread') return `${lawbookWords.unread[lang]}: ${missing.doubt.why[lang]}`;
  if (missing.doubt?.kind === 'boundary')
    return `${lawbookWords.doubt[lang]}: ${missing.doubt.law}, ${missing.doubt.on} … ${missing.doubt.provenBy}`;
  const note = missing.note === undefined ? undefined : workingNotes[missing.note]?.[lang];
  const bare = workingNotes[missing.at]?.[lang];
  const reason = note ?? missingReasons[missing.why][lang];
  if (named) return `— ${reason}`;
  if (bare !== undefined) return bare;
  return `${factName(missing.at, lang)} — ${reason}`;
}

/** What a fact of a case file is called; its place where it has no name. */
export function factName(place: string, lang: Lang): string {
  if (!place.startsWith('candidate.')) return entryAt(place)?.label[lang] ?? workingPlaces[place]?.[lang] ?? place;
  // An act nobody has done yet has the fields of a recorded one.
  const label = entryAt(place.replace('candidate.', 'acts.planned.'))?.label[lang];
  return label === undefined ? lawbookWords.planned[lang] : `${label} (${lawbookWords.planned[lang]})`;
}
