import { contains, or, type Cond } from '@zhargy/logic';
import type { ActFacts } from '@zhargy/casefile';
import { code } from './filings.ts';

/** The items of article 489(1): the grounds on which a cassation paper is returned. The sixth stood until 30.06.2025. */
export type ReturnItem = 1 | 2 | 3 | 4 | 5 | 6;
const items: readonly ReturnItem[] = [1, 2, 3, 4, 5, 6];

/** A return names this item; the file holds it as the code "489-1-3". */
export const itemOf = (r: Pick<ActFacts, 'grounds'>, item: ReturnItem): Cond =>
  contains(r.grounds, code(`489-1-${item}`));
/** A return names another item beside this one. */
export const itemsBeside = (r: Pick<ActFacts, 'grounds'>, item: ReturnItem): Cond =>
  or(...items.filter((other) => other !== item).map((other) => itemOf(r, other)));
/** A return names one of these items. */
export const someItemOf = (r: Pick<ActFacts, 'grounds'>, some: readonly ReturnItem[]): Cond =>
  or(...some.map((item) => itemOf(r, item)));
