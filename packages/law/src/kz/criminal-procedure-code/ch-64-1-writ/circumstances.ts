import {
  and,
  implies,
  is,
  not,
  oneOf,
  or,
  presume,
  same,
  some,
  where,
  type Cond,
  type Presumption,
} from '@zhargy/logic';
import { c, type CircumstanceFacts, type PersonFacts } from '@zhargy/casefile';
import { releasesByForce, releasesFavoured, releasesForPublicHarm } from '../../criminal-code/art-068.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const nothingNamed: Presumption = {
  id: 'writ.no-circumstance-ending-the-case',
  says: {
    kk: 'іс файлында аталмаған, істі тоқтататын немесе босататын мән-жай жоқ деп есептеледі',
    ru: 'обстоятельств, прекращающих дело или освобождающих от ответственности, кроме названных, нет',
    en: 'there is no circumstance ending the case or releasing the person but those named',
  },
  cite: [cpc.art(35, 1), cpc.art(36, 1)],
};
const found = (p: PersonFacts, ends: (x: CircumstanceFacts) => Cond): Cond =>
  presume(
    nothingNamed,
    some(
      where(c.circumstances, (x) => same(x.person, p.id)),
      ends,
    ),
    false,
  );

/** A circumstance of article 35 stands: the case has to end; amnesty, limitation and death end nothing against an objection (35(4)). */
export const mustEnd = (p: PersonFacts): Cond =>
  found(p, (x) =>
    or(
      and(
        oneOf(x.code, [
          'cpc-35-1-1',
          'cpc-35-1-2',
          'cpc-35-1-3',
          'cpc-35-1-4',
          'cpc-35-1-5',
          'cpc-35-1-6',
          'cpc-35-1-7',
          'cpc-35-1-8',
          'cpc-35-1-9',
          'cpc-35-1-10',
          'cpc-35-1-11',
          'cc-70',
        ]),
        implies(oneOf(x.code, ['cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11']), not(x.personObjects)),
      ),
      and(is(x.code, 'cc-68-1'), releasesByForce(x, p)),
    ),
  );

/** A circumstance of article 36 stands: the case may end. */
export const mayEnd = (p: PersonFacts): Cond =>
  found(p, (x) =>
    or(
      oneOf(x.code, ['cc-65', 'cc-66', 'cc-83']),
      and(is(x.code, 'cc-68-2'), releasesFavoured(x, p)),
      and(is(x.code, 'cc-68-3'), releasesForPublicHarm(x, p)),
    ),
  );
