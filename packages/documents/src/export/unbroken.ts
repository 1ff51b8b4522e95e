import { NoBreakHyphen } from 'docx';

/** A word that names what is numbered, and its number: they stay on one line. */
const bound = /(стать\p{L}*|част\p{L}*|пункт\p{L}*|№) (?=\d)/gu;
/** "26-9900-31-00117", "6-бөлігі": a hyphen after which no line may begin. */
const kept = /(?<=\d)-(?=[\d\p{L}])/u;

/** Text with what belongs together kept on one line; the words themselves stay as they are. */
export function unbroken(text: string): readonly (string | NoBreakHyphen)[] {
  const pieces = text.replaceAll(bound, '$1\u00a0').split(kept);
  return pieces.flatMap((piece, i) => (i === 0 ? [piece] : [new NoBreakHyphen(), piece]));
}
