import {
  about,
  and,
  best,
  contains,
  exists,
  implies,
  is,
  none,
  not,
  oneOf,
  or,
  precedesAct,
  presume,
  requirement,
  same,
  some,
  types,
  where,
  type Cond,
  type Many,
  type Presumption,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type CircumstanceFacts, type PersonFacts } from '@zhargy/casefile';
import { hasStanding } from '../ch-09-participants/art-064-suspect.ts';
import { concludePlea, pleaAndParty, pleas } from './acts.ts';
import { byProsecutor } from './art-615-petition.ts';
import { prosecutorFinds } from './prosecutor-views.ts';
import { onBehalfOf, pleaAndVictim } from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

const actsAbout = (g: AgreementFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(contains(a.about, g.id), precedesAct(a.on)));

/** With whom: a suspect, an accused or a defendant (the definition of the agreement and 615(1)). */
export const partyStatus = requirement({
  id: 'kz.cpc.612-1-1.party-status',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(612, 1, 1), cpc.art(615, 1), cpc.art(7, 37)],
  holds: ({ p }) => hasStanding(p),
  says: {
    kk: 'Мәміле прокурор мен күдіктінің, айыпталушының немесе сотталушының арасында жасалады',
    ru: 'Сделка заключается между прокурором и подозреваемым, обвиняемым или подсудимым',
    en: 'A plea is concluded between the prosecutor and a suspect, an accused or a defendant',
  },
  cure: {
    kk: 'Адамның мәртебесін тексеріңіз: күдікті болғанға дейін және үкімнен кейін мәміле жасалмайды',
    ru: 'Проверьте статус лица: до появления подозреваемого и после приговора сделка не заключается',
    en: 'Check the status of the person: there is no plea before he is a suspect nor after the judgment',
  },
});

const explainedTo = (g: AgreementFacts, p: PersonFacts): Many<ActFacts> =>
  where(actsAbout(g), (a) => and(is(a.kind, 'explainRights'), same(a.to, p.id), byProsecutor(a.by)));

/** The prosecutor has explained to the person what the agreement leads to, and that he may refuse. */
export const personInformed = requirement({
  id: 'kz.cpc.615-3-2.informed',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(615, 3, 2), cpc.art(615, 3), cpc.art(614, 1)],
  // One word of the record says both; what explains the consequences alone does not do.
  holds: ({ g, p }) => some(explainedTo(g, p), (a) => is(a.subject, 'consequencesAndRightToRefuse')),
  says: {
    kk: 'Прокурор адамға мәміленің салдарын және одан бас тарту құқығын ол жасалғанға дейін түсіндіреді',
    ru: 'До заключения прокурор разъясняет лицу последствия сделки и право от неё отказаться',
    en: 'Before the agreement the prosecutor explains to the person its consequences and the right to refuse it',
  },
  cure: {
    kk: 'Салдары мен бас тарту құқығын түсіндіріп, хаттамаға жазыңыз, содан кейін ғана қол қойыңыз',
    ru: 'Разъясните последствия и право отказа, отразите это в протоколе и лишь затем подписывайте',
    en: 'Explain the consequences and the right to refuse, record it, and only then sign',
  },
});

/** Of his own will: no claim of coercion stands, and the prosecutor has satisfied himself. */
export const voluntary = requirement({
  id: 'kz.cpc.615-3-2.voluntary',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(613, 1, 1), cpc.art(615, 3, 2)],
  holds: ({ g, p }) =>
    and(
      none(
        where(actsAbout(g), (a) => is(a.kind, 'claimCoercion')),
        (a) => same(a.by, p.id),
      ),
      prosecutorFinds('agreementVoluntary', g.id),
    ),
  says: {
    kk: 'Прокурор адамның мәмілеге ерікті түрде баратынын тексереді',
    ru: 'Прокурор проверяет, что лицо идёт на сделку добровольно',
    en: 'The prosecutor checks that the person acts of his own will',
  },
  cure: {
    kk: 'Мәжбүрлеу туралы мәлімдеме болса, мәміле жасамаңыз; мәлімдемені тексеріңіз',
    ru: 'При заявлении о принуждении сделку не заключайте; проверьте заявление',
    en: 'Where coercion is claimed do not conclude; look into the claim',
  },
});

const pleaAndClaim = about({ g: pleas }, ({ g }) => ({ cl: where(c.claims, (x) => contains(x.against, g.party)) }));

/** The person agrees with each civil claim against him; where he has said nothing the prosecutor has to find out. */
export const claimAgreed = requirement({
  id: 'kz.cpc.615-3-4.civil-claim-agreed',
  for: pleaAndClaim,
  governs: concludePlea,
  cite: [cpc.art(615, 3, 4)],
  holds: ({ g, cl }) =>
    best(
      where(c.acts, (a) =>
        and(
          oneOf(a.kind, ['contestCharge', 'agreeWithCharge', 'admitGuilt']),
          contains(a.about, cl.id),
          same(a.by, g.party),
          precedesAct(a.on),
        ),
      ),
      {
        which: 'last',
        by: (a) => a.on,
        type: types.moment,
        is: (a): Cond => oneOf(a.kind, ['agreeWithCharge', 'admitGuilt']),
        orElse: prosecutorFinds('agreesWithClaim', cl.id),
      },
    ),
  says: {
    kk: 'Адам зиянның сипатымен, мөлшерімен және азаматтық талаппен келіседі',
    ru: 'Лицо согласно с характером и размером вреда и с гражданским иском',
    en: 'The person agrees with the nature and amount of the harm and with the civil claim',
  },
  cure: {
    kk: 'Адамның азаматтық талапқа көзқарасын анықтап, хаттамаға жазыңыз; келіспесе, мәміле жасалмайды',
    ru: 'Выясните и зафиксируйте отношение лица к иску; при споре сделка не заключается',
    en: 'Find out and record what the person says of the claim; while he disputes it there is no plea',
  },
});

const nothingEndsTheCase: Presumption = {
  id: 'no.ground-to-end-the-prosecution',
  says: {
    kk: 'іс файлында аталмаған, қудалауды тоқтататын мән-жай жоқ деп есептеледі',
    ru: 'обстоятельств, влекущих прекращение преследования, кроме названных в деле, нет',
    en: 'there is no circumstance that ends the prosecution but those the file names',
  },
  cite: [cpc.art(35, 1)],
};

/** A circumstance on which the prosecution has to end: amnesty, limitation and death do not against an objection (35(4)). */
const endsProsecution = (x: CircumstanceFacts): Cond =>
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
      ]),
      implies(oneOf(x.code, ['cpc-35-1-3', 'cpc-35-1-4', 'cpc-35-1-11']), not(x.personObjects)),
    ),
    and(is(x.code, 'cc-68-1'), x.reconciled, x.harmMadeGood, not(x.excludedFromReconciliation)),
  );

/** Nothing in the case ends the prosecution of this person. */
export const nothingEndsProsecution = requirement({
  id: 'kz.cpc.615-3-5.nothing-ends-prosecution',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(615, 3, 5), cpc.art(35, 1), cpc.art(35, 4)],
  holds: ({ p }) =>
    presume(
      nothingEndsTheCase,
      none(
        where(c.circumstances, (x) => same(x.person, p.id)),
        endsProsecution,
      ),
      true,
    ),
  says: {
    kk: 'Істе қылмыстық қудалауды тоқтатуға әкелетін мән-жай болмауға тиіс',
    ru: 'В деле не должно быть обстоятельств, влекущих прекращение уголовного преследования',
    en: 'Nothing in the case may call for the end of the prosecution',
  },
  cure: {
    kk: 'Мәміле жасамай, осы адамға қатысты іс жүргізуді тоқтату туралы мәселені шешіңіз',
    ru: 'Вместо сделки решите вопрос о прекращении преследования этого лица',
    en: 'Instead of a plea decide on ending the prosecution of this person',
  },
});

/** The victim was heard: asked by the prosecutor, or has himself consented or objected. */
export const victimHeard = requirement({
  id: 'kz.cpc.615-3.victim-heard',
  for: pleaAndVictim,
  governs: concludePlea,
  cite: [cpc.art(615, 3), cpc.art(71, 6, 22)],
  holds: ({ g, v }) =>
    or(
      exists(
        where(actsAbout(g), (a) =>
          and(is(a.kind, 'hearOpinion'), byProsecutor(a.by), or(same(a.to, v.id), same(a.onBehalfOf, v.id))),
        ),
      ),
      exists(where(actsAbout(g), (a) => and(oneOf(a.kind, ['consent', 'objectToAgreement']), onBehalfOf(a, v)))),
    ),
  says: {
    kk: 'Прокурор жәбірленушінің мәміле жасасу туралы пікірін анықтайды',
    ru: 'Прокурор выясняет мнение потерпевшего о заключении сделки',
    en: 'The prosecutor finds out what the victim thinks of the plea',
  },
  cure: {
    kk: 'Жәбірленушіні шақырып, пікірін хаттамаға жазыңыз',
    ru: 'Вызовите потерпевшего и отразите его мнение в протоколе',
    en: 'Summon the victim and record his opinion',
  },
});

/** The victim's view on compensation was weighed when the terms were made. */
export const compensationViewTaken = requirement({
  id: 'kz.cpc.615-4.compensation-view',
  for: pleaAndVictim,
  governs: concludePlea,
  cite: [cpc.art(615, 4), cpc.art(71, 6, 22)],
  holds: ({ g }) => prosecutorFinds('compensationViewConsidered', g.id),
  says: {
    kk: 'Келісім жәбірленушінің зиянды өтеу туралы пікірі ескеріліп жасалады',
    ru: 'Соглашение заключается с учётом мнения потерпевшего о возмещении вреда',
    en: "The agreement is made with regard to the victim's view on compensation",
  },
  cure: {
    kk: 'Жәбірленуші ұсынған өтеу шарттарын талқылап, келісімде ескеріңіз',
    ru: 'Обсудите условия возмещения, предложенные потерпевшим, и учтите их в соглашении',
    en: 'Discuss the terms of compensation the victim offers and take them into account',
  },
});
