import { about, act, and, contains, exists, is, or, power, same, where, type Cond } from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { stillAppealable, termRestored } from '../ch-48-appeal/art-418-term.ts';
import { agreementsJudged } from '../ch-64/judged-agreement.ts';
import { judgmentOnAgreement } from './review.ts';

/** Appealing against a judgment given on an agreement. */
export const appealJudgment = act({
  id: 'appealJudgmentOnAgreement',
  says: {
    kk: 'келісім бойынша шығарылған үкімге апелляциялық шағым беру',
    ru: 'апелляционное обжалование приговора, постановленного по соглашению',
    en: 'appealing against a judgment given on an agreement',
  },
  recordedAs: 'appeal',
  by: ['convict', 'counsel', 'legalRepresentative', 'victim', 'representative', 'prosecutor', 'civilPlaintiff'],
  roles: about({ j: where(c.acts, (j) => and(is(j.kind, 'judgment'), is(j.instance, 'first'))) }),
  possible: ({ j }) => and(exists(agreementsJudged(j)), or(stillAppealable(j), termRestored(j))),
  cite: [cpc.art(414, 1), cpc.art(627, 4)],
});

const hasRole = (): Cond =>
  exists(
    where(c.roles, (r) =>
      and(
        same(r.person, thisAct.by),
        or(is(r.as, 'victim'), is(r.as, 'civilPlaintiff'), is(r.as, 'prosecutor'), is(r.as, 'representative')),
      ),
    ),
  );
const ofParty = (g: AgreementFacts): Cond =>
  or(
    same(thisAct.by, g.party),
    same(thisAct.by, g.counsel),
    same(thisAct.by, g.prosecutor),
    exists(where(c.roles, (r) => and(same(r.person, thisAct.by), same(r.of, g.party)))),
  );
const concerned = (j: ActFacts): Cond => contains(j.concerns, thisAct.by);

/** After the judgment the convict has no withdrawal left, but may appeal like anybody else the law names (para 17). */
export const mayAppeal = power({
  id: 'kz.sc.2016-4.17.appeal',
  for: judgmentOnAgreement,
  governs: appealJudgment,
  cite: [cpc.art(414, 1), cpc.art(414, 2), cpc.art(627, 4), sc2016.p(17).s(2)],
  says: {
    kk: 'Үкімнен кейін келісімнен бас тарту жоқ, бірақ үкімге заңда аталған адамдар шағым бере алады',
    ru: 'После приговора отказа от соглашения нет, но приговор вправе обжаловать лица, названные законом',
    en: 'After the judgment there is no withdrawal, but the judgment may be appealed by those the law names',
  },
  cure: {
    kk: 'Шағымды құқығы бар адам беруге тиіс',
    ru: 'Жалобу должно подать лицо, имеющее на это право',
    en: 'The appeal has to come from a person entitled to it',
  },
  holds: ({ j, g }) => or(ofParty(g), concerned(j), hasRole()),
});
