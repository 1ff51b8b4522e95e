import {
  about,
  act,
  and,
  before,
  conditionByVersion,
  contains,
  days,
  duty,
  every,
  is,
  lawDay,
  no,
  not,
  oneOf,
  or,
  presume,
  reading,
  requirement,
  same,
  some,
  unread,
  where,
  yes,
  type Cond,
  type Expr,
  type Id,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { withinThisCase } from '../../resolution-2016-4-plea/para-02-accomplices.ts';
import { codeBegins, law23, resolutionAmended, resolutionBegins } from '../ch-63/amending-laws.ts';
import { countedAccomplices } from '../ch-63/disputes.ts';
import { thisAct } from '../ch-63/this-act.ts';
import { inMainTrialAt } from '../in-court.ts';
import { concluded, onTrial } from '../stage-of-case.ts';

const negotiated = where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset']));
const petitions = where(c.acts, (a) => is(a.kind, 'petitionForAgreement'));
/** An agreement asked for and a petition for it. */
const agreementAndPetition = about({ g: negotiated }, ({ g }) => ({
  t: where(petitions, (t) => contains(t.about, g.id)),
}));

const inOwnName: Presumption = {
  id: 'petition.own-name',
  says: {
    kk: 'кімнің атынан екені айтылмаса, өтінішхат өз атынан берілді деп есептеледі',
    ru: 'если не сказано, от чьего имени, ходатайство считается заявленным от своего имени',
    en: "unless said for whom, a petition is taken to be made in one's own name",
  },
  cite: [cpc.art(628, 1)],
};
const onBehalfOf = (a: ActFacts, person: Expr<Id<'person'>>): Cond =>
  presume(inOwnName, same(a.onBehalfOf, person), false);

/** The petition came from a side that may make it at the trial: the defendant, counsel or the state prosecutor. */
const entitled = (t: ActFacts, g: AgreementFacts): Cond =>
  or(same(t.by, g.party), same(t.by, g.counsel), same(t.by, g.prosecutor), onBehalfOf(t, g.party));

/** The person, or counsel for him, petitioned too. */
const asked = (person: Expr<Id<'person'>>): Cond =>
  some(petitions, (a) => or(same(a.by, person), onBehalfOf(a, person)));
/** Every accomplice in the crimes of the agreement who counts has petitioned as well (para 8). */
const allAccomplicesAsked = (g: AgreementFacts): Cond =>
  every(
    where(c.charges, (ch) =>
      some(
        where(c.charges, (own) => contains(g.charges, own.id)),
        (own) => same(own.offence, ch.offence),
      ),
    ),
    (ch) =>
      or(
        same(ch.person, g.party),
        asked(ch.person),
        reading(countedAccomplices, { inThisCase: not(withinThisCase(ch)), everyAccomplice: no }),
      ),
  );
const earlierPara8 = {
  kk: '8-тармақтың 2020 жылғы өзгеріске дейінгі мәтіні оқылмаған',
  ru: 'текст пункта 8 до изменений 2020 года не прочитан',
  en: 'the text of para 8 before its change of 2020 was not read',
};
/** Whose petition is enough: by the statute anyone's it names; since the resolution of 2020 that of all accomplices. */
const enough = (g: AgreementFacts): Cond =>
  or(
    allAccomplicesAsked(g),
    conditionByVersion([
      { from: codeBegins, is: yes },
      unread(resolutionBegins, earlierPara8),
      { from: resolutionAmended, is: no },
    ]),
  );
/** The form may be asked for at the trial; the return of assets only since its law. */
const formKnown = (g: AgreementFacts): Cond =>
  conditionByVersion([
    { from: codeBegins, is: is(g.form, 'plea') },
    { from: law23, is: oneOf(g.form, ['plea', 'asset']) },
  ]);
const breaksAfter = (g: AgreementFacts, t: ActFacts): Cond =>
  some(
    where(c.acts, (a) => and(is(a.kind, 'interruptTrial'), contains(a.about, g.id))),
    (a) => before(t.on, a.on),
  );

/** The court breaks off the trial and gives the sides time to conclude an agreement. */
export const interruptTrial = act({
  id: 'interruptTrial',
  says: {
    kk: 'келісім жасасу үшін сот талқылауын үзу және мерзім беру',
    ru: 'перерыв в разбирательстве и срок для заключения соглашения',
    en: 'breaking off the trial and giving time for an agreement',
  },
  recordedAs: 'interruptTrial',
  by: ['judge'],
  roles: about({ g: negotiated }),
  possible: ({ g }) => and(not(concluded(g)), onTrial(g.party)),
  cite: [cpc.art(628, 1), cpc.art(341, 1)],
});

/** Article 628(1) with paras 8 and 22: a petition during the trial makes the judge break off and give a reasonable time. */
export const breakForAgreement = duty({
  id: 'kz.cpc.628-1.break',
  for: agreementAndPetition,
  cite: [
    cpc.art(628, 1),
    cpc.art(337, 8),
    sc2016.p(8, 1).s(1).since(resolutionAmended),
    sc2016.p(22, 1).s(1).since(resolutionAmended),
  ],
  who: { kk: 'судья', ru: 'судья', en: 'the judge' },
  says: {
    kk: 'Басты сот талқылауында келісім туралы өтінішхат түссе, судья талқылауды үзіп, тараптарға ақылға қонымды мерзім береді',
    ru: 'При ходатайстве о соглашении в главном разбирательстве судья прерывает его и даёт сторонам разумный срок',
    en: 'On a petition during the main trial the judge breaks off and gives the sides a reasonable time',
  },
  cure: {
    kk: 'Талқылауды үзіп, келісім жасасуға мерзім белгілеңіз',
    ru: 'Прервите разбирательство и назначьте срок для заключения соглашения',
    en: 'Break off the trial and set a time for concluding the agreement',
  },
  when: ({ g, t }) => and(inMainTrialAt(t.on, g.party), entitled(t, g), formKnown(g), enough(g)),
  done: ({ g, t }) => breaksAfter(g, t),
  doneInTime: ({ g, t }) => breaksAfter(g, t),
});

/** Article 341(1): the trial is put off for a definite time, of which the law says only that it is reasonable. */
export const definiteTime = requirement({
  id: 'kz.cpc.341-1.definite-time',
  for: about({ g: negotiated }),
  governs: interruptTrial,
  cite: [cpc.art(341, 1)],
  says: {
    kk: 'Келісім жасасу үшін талқылау белгілі бір мерзімге кейінге қалдырылады',
    ru: 'Для заключения соглашения разбирательство откладывается на определённый срок',
    en: 'For concluding an agreement the trial is put off for a definite time',
  },
  cure: {
    kk: 'Үзіліс қай күнге дейін екенін көрсетіңіз',
    ru: 'Укажите, до какого дня объявлен перерыв',
    en: 'State until what day the trial is broken off',
  },
  holds: () => days.le(lawDay, thisAct.until),
});
