import { law } from '@zhargy/law';
import { actsGoverned, type ActKind, type AnyNorm, type Citation } from '@zhargy/logic';

/** Articles 612 to 629 with those added between them, without the order by writ, and the resolution on pleas. */
const ofChapter = ({ instrument, path }: Citation): boolean => {
  if (instrument.id === 'kz.sc.2016-4') return true;
  const [, article = '', added] = /^(\d+)(-\d+)?$/.exec(path[0] ?? '') ?? [];
  const number = Number(article);
  return instrument.id === 'kz.cpc' && number >= 612 && number <= 629 && !(number === 629 && added !== undefined);
};

/** The acts of agreements: those that rest first of all on the chapter or on the resolution on pleas. */
export const pleaActs: readonly ActKind[] = law.acts.filter((act) => act.cite.slice(0, 1).some(ofChapter));

/** The norms of the plea chapter: those that rest on it, and all others on its acts. */
export const pleaNorms: readonly AnyNorm[] = law.norms.filter(
  (norm) => norm.cite.some(ofChapter) || actsGoverned(norm).some((act) => pleaActs.includes(act)),
);
