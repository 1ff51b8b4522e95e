import {
  and,
  before,
  conditionByVersion,
  contains,
  exists,
  ground,
  implies,
  is,
  no,
  none,
  not,
  or,
  precedesAct,
  reading,
  requirement,
  same,
  some,
  where,
  yes,
  type Cond,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts, type PersonFacts } from '@zhargy/casefile';
import { concludePlea } from './acts.ts';
import { codeBegins, law292, resolutionBegins } from './amending-laws.ts';
import { consentThroughAgent, objectionAfterConsent, takesPartInCase } from './disputes.ts';
import {
  byAgentOfEntity,
  byAuthorisedRepresentative,
  byLegalRepresentative,
  byRelativeOfTheDead,
  hasLawyer,
  needsLegalRepresentative,
  needsRepresentation,
  onBehalfOf,
  pleaAndVictim,
  takesPart,
} from './victims.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** Acts of consent of this victim to this very agreement, before it. */
export const consentsTo = (g: AgreementFacts, v: PersonFacts): Many<ActFacts> =>
  where(c.acts, (a) => and(is(a.kind, 'consent'), contains(a.about, g.id), onBehalfOf(a, v), precedesAct(a.on)));

const sinceResolution = (of: Cond): Cond =>
  conditionByVersion([
    { from: codeBegins, is: yes },
    { from: resolutionBegins, is: of },
  ]);

const written = (a: ActFacts): Cond => sinceResolution(is(a.form, 'written'));
const filed = (a: ActFacts): Cond => sinceResolution(a.recordedIn.attachedToFile);
const properPerson = (a: ActFacts, v: PersonFacts): Cond =>
  or(
    and(is(v.kind, 'entity'), byAgentOfEntity(a, v)),
    and(is(v.kind, 'human'), byRelativeOfTheDead(a, v)),
    and(is(v.kind, 'human'), needsLegalRepresentative(v, a), byLegalRepresentative(a, v)),
    and(
      is(v.kind, 'human'),
      not(needsLegalRepresentative(v, a)),
      or(
        same(a.by, v.id),
        reading(consentThroughAgent, { authorityEnough: byAuthorisedRepresentative(a, v), personalOnly: no }),
      ),
    ),
  );
const lawyerTookPart = (a: ActFacts, v: PersonFacts): Cond =>
  implies(and(is(v.kind, 'human'), needsRepresentation(v, a)), hasLawyer(v));

/** 613(1)(3): the victim consented to this agreement before it. */
const given = (consents: Many<ActFacts>): Cond =>
  ground(
    {
      id: 'kz.cpc.613-1-3.consent.given',
      cite: [cpc.art(613, 1, 3), cpc.art(615, 4)],
      says: {
        kk: 'Жәбірленуші осы келісімге ол жасалғанға дейін келіскен',
        ru: 'Потерпевший согласился на это соглашение до его заключения',
        en: 'The victim consented to this agreement before it was concluded',
      },
    },
    exists(consents),
  );
/** NR 4/2016 para 10(3): in writing. */
const inWriting = (consents: Many<ActFacts>): Cond =>
  ground(
    {
      id: 'kz.cpc.613-1-3.consent.written',
      cite: [sc2016.p(10, 3)],
      says: { kk: 'Келісу жазбаша берілген', ru: 'Согласие дано письменно', en: 'The consent is in writing' },
    },
    some(consents, written),
  );
/** NR 4/2016 para 10(3): filed in the case with the record of explanation. */
const filedWithTheRecord = (consents: Many<ActFacts>): Cond =>
  ground(
    {
      id: 'kz.cpc.613-1-3.consent.filed',
      cite: [sc2016.p(10, 3)],
      says: {
        kk: 'Келісу түсіндіру хаттамасымен бірге іске тігілген',
        ru: 'Согласие подшито в дело вместе с протоколом разъяснения',
        en: 'The consent is filed in the case with the record of explanation',
      },
    },
    some(consents, filed),
  );
/** NR 4/2016 para 12(1), 71(11, 12), 76: by the victim or by the one who may act for him. */
const byProperPerson = (consents: Many<ActFacts>, v: PersonFacts): Cond =>
  ground(
    {
      id: 'kz.cpc.613-1-3.consent.proper-person',
      cite: [cpc.art(76, 2), cpc.art(76, 3), cpc.art(71, 11), cpc.art(71, 12), cpc.art(7, 13), sc2016.p(12, 1).s(1)],
      says: {
        kk: 'Келісуді жәбірленушінің өзі, заңды өкілі немесе заңды тұлғаның уәкілетті өкілі берген',
        ru: 'Согласие дал сам потерпевший, его законный представитель или уполномоченный представитель юридического лица',
        en: 'The consent was given by the victim, his legal representative or an authorised agent of the entity',
      },
    },
    some(consents, (a) => properPerson(a, v)),
  );
/** 76(2): a victim who cannot protect himself had a lawyer. */
const withLawyer = (consents: Many<ActFacts>, v: PersonFacts): Cond =>
  ground(
    {
      id: 'kz.cpc.613-1-3.consent.lawyer',
      cite: [cpc.art(76, 2)],
      says: {
        kk: 'Кәмелетке толмаған немесе өзін қорғай алмайтын жәбірленушінің адвокат өкілі қатысқан',
        ru: 'У несовершеннолетнего или беспомощного потерпевшего участвовал представитель — адвокат',
        en: 'A victim who is under age or unable to protect himself had a lawyer as representative',
      },
    },
    some(consents, (a) => lawyerTookPart(a, v)),
  );
/** One and the same consent satisfies all of it. */
const inOneConsent = (consents: Many<ActFacts>, v: PersonFacts): Cond =>
  some(consents, (a) => and(written(a), filed(a), properPerson(a, v), lawyerTookPart(a, v)));

/** Written consent of each victim, to this agreement, before it, by the proper person. */
export const consent = requirement({
  id: 'kz.cpc.613-1-3.consent',
  for: pleaAndVictim,
  governs: concludePlea,
  cite: [cpc.art(613, 1, 3), cpc.art(615, 4), sc2016.p(10, 3).s(1), sc2016.p(12, 1).s(1)],
  when: ({ v }) =>
    conditionByVersion([
      { from: codeBegins, is: yes },
      { from: law292, is: reading(takesPartInCase, { recognised: yes, inFact: takesPart(v) }) },
    ]),
  holds: ({ g, v }) => {
    const consents = consentsTo(g, v);
    return and(
      given(consents),
      inWriting(consents),
      filedWithTheRecord(consents),
      byProperPerson(consents, v),
      withLawyer(consents, v),
      inOneConsent(consents, v),
    );
  },
  says: {
    kk: 'Жәбірленушінің дәл осы келісімге жазбаша келісуі ол жасалғанға дейін тиісті адамнан алынуға тиіс',
    ru: 'До заключения именно этого соглашения нужно письменное согласие потерпевшего, данное надлежащим лицом',
    en: "The victim's written consent to this very agreement, given by the proper person, is needed before it",
  },
  cure: {
    kk: 'Құқықтары мен салдарын түсіндіріп, жазбаша келісуді хаттамамен бірге іске тігіңіз; келісім онсыз жасалмайды',
    ru: 'Разъясните права и последствия, подшейте письменное согласие с протоколом; без него соглашение не заключается',
    en: 'Explain rights and consequences and file the written consent with the record; without it there is no agreement',
  },
});

/** One refusal bars, whoever else consented. */
export const noRefusal = requirement({
  id: 'kz.cpc.613-2-2.no-refusal',
  for: pleaAndVictim,
  governs: concludePlea,
  cite: [cpc.art(613, 2, 2), cpc.art(615, 4), cpc.art(71, 6, 22)],
  holds: ({ g, v }) => {
    const objections = where(c.acts, (a) =>
      and(is(a.kind, 'objectToAgreement'), contains(a.about, g.id), onBehalfOf(a, v), precedesAct(a.on)),
    );
    return reading(objectionAfterConsent, {
      // A later consent takes the objection away; an earlier one does not.
      bars: none(objections, (o) => none(consentsTo(g, v), (a) => before(o.on, a.on))),
      consentStays: none(objections, () => none(consentsTo(g, v), () => yes)),
    });
  },
  says: {
    kk: 'Келісім қамтитын қылмыстар бойынша бірде-бір жәбірленуші қарсы болмауға тиіс',
    ru: 'Ни один потерпевший по охваченным преступлениям не должен возражать',
    en: 'No victim of the offences covered may disagree',
  },
  cure: {
    kk: 'Жәбірленуші келіспесе, мәміле жасалмайды; өтінішхатты кейін қайта беруге болады',
    ru: 'При несогласии потерпевшего сделка не заключается; ходатайство можно заявить повторно',
    en: 'When a victim disagrees there is no plea; the petition may be made again',
  },
});
