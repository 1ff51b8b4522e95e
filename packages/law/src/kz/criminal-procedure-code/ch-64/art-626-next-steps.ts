import {
  about,
  and,
  at,
  before,
  conditionByVersion,
  consequence,
  contains,
  duty,
  is,
  lit,
  no,
  oneOf,
  or,
  presume,
  same,
  some,
  where,
  wholeCase,
  yes,
  type Cond,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { agreementInForce, whileInForce } from '../ch-63/agreement-in-force.ts';
import { codeBegins, law384 } from './amending-laws.ts';
import { firstAgreement } from './art-626-conditions.ts';
import { concludedOn, returnsToProsecutor } from './trial-stage-agreement.ts';

const inConciliation = where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset']));
const decisionsOn = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'decideConciliation'), contains(a.about, g.id)));
/** An agreement and the decision that ended the conciliatory hearing on it. */
const agreementAndDecision = about({ g: inConciliation }, ({ g }) => ({ d: decisionsOn(g) }));
/** An agreement and each decision of the court on it, taken on arrival or after the hearing. */
const agreementAndAnyDecision = about({ g: inConciliation }, ({ g }) => ({
  d: where(c.acts, (a) =>
    and(oneOf(a.kind, ['decideOnArrivedAgreement', 'decideConciliation']), contains(a.about, g.id)),
  ),
}));
const decided = (d: ActFacts, outcome: string): Cond => same(d.outcome, lit.text(outcome));

/**
 * Articles 626(2), (4), 623(3): what comes back to life when the court returns the case for want of grounds, for doubts or
 * over a second agreement. Of a return for want of grounds on arrival 623(1)(2) says no more; the ground is that of 626(1)(1).
 */
export const ordinaryInvestigation = consequence({
  id: 'kz.cpc.626-2.ordinary-investigation',
  for: agreementAndAnyDecision,
  cite: [cpc.art(626, 2), cpc.art(626, 4), cpc.art(623, 1, 2), cpc.art(623, 3), sc2016.p(15).s(1, 2)],
  says: {
    kk: 'Сот қайтарған іс прокурорда жалпы тәртіппен тергеледі, келісім салдары енді қолданылмайды',
    ru: 'Возвращённое судом дело расследуется в общем порядке, последствия соглашения больше не действуют',
    en: 'A case the court returned is investigated in the ordinary way; the agreement has no more effect',
  },
  when: ({ d }) => or(decided(d, 'returnNoGrounds'), decided(d, 'refuseDoubts'), decided(d, 'refuseNewAgreement')),
  follows: ({ g }) => returnsToProsecutor(g),
});

/** Agreements that replace an earlier one, with the earlier one. */
const newAndOld = about({ g: inConciliation }, ({ g }) => ({
  h: where(c.agreements, (h) => presume(firstAgreement, same(g.supersedes, h.id), false)),
}));
/** The conciliatory hearing on the earlier agreement ended with a return for a new one; 623(2) has its own duty. */
const sentBackForNew = (h: AgreementFacts): Cond => some(decisionsOn(h), (a) => decided(a, 'returnForNewAgreement'));
const sentAfter = (g: AgreementFacts): Cond =>
  some(
    wholeCase(
      where(c.acts, (a) => is(a.kind, 'sendCaseToCourt')),
      'a case is sent to court as a whole',
    ),
    (a) => before(concludedOn(g), a.on),
  );

/** Article 626(3): with a new agreement the prosecutor sends the case to court again. */
export const sendNewAgreement = duty({
  id: 'kz.cpc.626-3.send-new-agreement',
  for: newAndOld,
  cite: [cpc.art(626, 3)],
  who: { kk: 'прокурор', ru: 'прокурор', en: 'the prosecutor' },
  says: {
    kk: 'Сот қаулысына сай жаңа келісім жасалған соң прокурор істі онымен бірге сотқа жібереді',
    ru: 'После заключения нового соглашения по постановлению суда прокурор направляет с ним дело в суд',
    en: "When a new agreement follows the court's ruling the prosecutor sends the case with it to court",
  },
  cure: {
    kk: 'Істі жаңа келісіммен бірге сотқа жіберіңіз',
    ru: 'Направьте дело с новым соглашением в суд',
    en: 'Send the case with the new agreement to court',
  },
  when: ({ g, h }) => and(sentBackForNew(h), whileInForce(g, sentAfter(g))),
  done: ({ g }) => sentAfter(g),
  doneInTime: ({ g }) => sentAfter(g),
});

/** Article 626(4), its second sentence since law 384-VI: the refusal over a new agreement may be appealed. */
export const refusalAppealable = consequence({
  id: 'kz.cpc.626-4.appealable',
  for: agreementAndDecision,
  cite: [cpc.art(626, 4)],
  says: {
    kk: 'Жаңа келісіммен келіспеу туралы бас тарту қаулысына апелляциялық шағым беруге болады',
    ru: 'Постановление об отказе из-за несогласия с новым соглашением можно обжаловать в апелляционном порядке',
    en: 'The ruling that refuses conciliation over a new agreement may be appealed',
  },
  when: ({ d }) => decided(d, 'refuseNewAgreement'),
  follows: ({ d }) =>
    at(
      d.on,
      conditionByVersion([
        { from: codeBegins, is: no },
        { from: law384, is: yes },
      ]),
    ),
});

/** Para 30: which agreements open the conciliatory form, by where they were concluded. */
export const heardInConciliation = (grounds: (g: AgreementFacts) => Cond) =>
  consequence({
    id: 'kz.sc.2016-4.30-1.conciliation',
    for: about({ g: where(c.agreements, (g) => is(g.form, 'plea')) }),
    cite: [sc2016.p(30, 1).s(1), cpc.art(622, '', 1), cpc.art(622, '', 2)],
    says: {
      kk: 'Сотқа мәмілемен келген, сондай-ақ мәміле сотта не апелляцияда жасалған іс келісімдік тәртіпте қаралады',
      ru: 'В согласительном порядке рассматривается дело, поступившее со сделкой либо с заключённой в суде или в апелляции',
      en: 'A case that came with a plea, or in which one was concluded at trial or on appeal, is heard in conciliation',
    },
    when: ({ g }) => agreementInForce(g),
    follows: ({ g }) => grounds(g),
  });
