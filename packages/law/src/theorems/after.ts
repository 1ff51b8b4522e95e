import {
  about,
  and,
  before,
  contains,
  exists,
  is,
  momentOfAct,
  not,
  oneOf,
  periods,
  precedesAct,
  same,
  some,
  where,
  yes,
  type Cond,
} from '@zhargy/logic';
import { c, type AgreementFacts } from '@zhargy/casefile';
import {
  agreementAlone,
  concludePlea,
  continueInConciliation,
  pleaAndParty,
  pleas,
  setConciliatoryHearing,
  withdraw,
} from '../kz/criminal-procedure-code/ch-63/acts.ts';
import { effectiveWithdrawal } from '../kz/criminal-procedure-code/ch-63/art-614-withdrawal.ts';
import { chargesOf } from '../kz/criminal-procedure-code/ch-63/charges-at-the-act.ts';
import { takeConsentBack } from '../kz/criminal-procedure-code/ch-63/petition-acts.ts';
import { thisAct } from '../kz/criminal-procedure-code/ch-63/this-act.ts';
import { agreementInCourt, decideConciliation } from '../kz/criminal-procedure-code/ch-64/art-626-decisions.ts';
import { cpc } from '../kz/instruments/criminal-procedure-code.ts';
import { sc2016 } from '../kz/instruments/resolutions.ts';
import { inComplicity, withinThisCase } from '../kz/resolution-2016-4-plea/para-02-accomplices.ts';
import { theorem, type Theorem } from './theorem.ts';

/** A crime of the agreement was committed with somebody within reach of the case who has no agreement at all. */
const accompliceWithoutAny = (g: AgreementFacts): Cond =>
  some(where(chargesOf(g), inComplicity), (ch) =>
    some(
      where(c.charges, (x) =>
        and(same(x.offence, ch.offence), not(same(x.person, ch.person)), inComplicity(x), withinThisCase(x)),
      ),
      (x) => not(exists(where(c.agreements, (other) => same(other.party, x.person)))),
    ),
  );
const concluding = (g: AgreementFacts) =>
  where(c.acts, (a) => and(is(a.kind, 'concludeAgreement'), contains(a.about, g.id)));
const notConcluded = (g: AgreementFacts): Cond => not(exists(concluding(g)));
/** Every retirement of the court came after the agreement and before the act. */
const retiredBefore = (g: AgreementFacts): Cond =>
  some(
    where(c.acts, (r) => is(r.kind, 'retireToDeliberate')),
    (r) =>
      and(
        before(r.on, momentOfAct),
        some(concluding(g), (a) => before(a.on, r.on)),
        not(exists(where(c.acts, (other) => and(is(other.kind, 'retireToDeliberate'), not(same(other.id, r.id)))))),
      ),
  );
const sentenceOnAgreement = about({ g: where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset'])) }, ({ g }) => ({
  s: where(c.sentences, (s) => same(s.agreement, g.id)),
}));

/** Theorems on what follows once there is an agreement. */
export const onFollowing: readonly Theorem[] = [
  theorem({
    id: 'no-plea-with-one-accomplice',
    says: {
      kk: 'Сыбайлас қатысушының келісімі болмаса, екіншісімен мәміле жасалмайды',
      ru: 'Пока у соучастника соглашения нет, сделка с другим не заключается',
      en: 'While an accomplice has no agreement no plea is concluded with another',
    },
    cite: [sc2016.p(2, 4)],
    act: concludePlea,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ g }) => accompliceWithoutAny(g),
    claim: { is: 'faulted' },
    without: 'kz.sc.2016-4.2-4.all-accomplices',
    from: '2020-12-29',
    fallsUnder: ['kz.sc.2016-4.2-4.one-accomplice=trialFormOnly'],
  }),
  theorem({
    id: 'no-conciliation-for-a-lone-accomplice',
    says: {
      kk: 'Сыбайлас қатысушылардың бірімен ғана мәміле жасалса, келісімдік іс жүргізу тағайындалмайды',
      ru: 'Если сделка лишь с одним из соучастников, согласительное производство не назначается',
      en: 'Where one accomplice alone has a plea the conciliatory proceeding is not set',
    },
    cite: [cpc.art(614, 1, 2)],
    act: setConciliatoryHearing,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ g }) => accompliceWithoutAny(g),
    claim: { is: 'faulted' },
    without: 'kz.cpc.614-1-2.accomplice-without-plea',
    from: '2018-12-28',
  }),
  theorem({
    id: 'no-conciliation-without-agreement',
    says: {
      kk: 'Келісім жасалмаса, сот келісімдік іс жүргізуге көшпейді',
      ru: 'Без заключённого соглашения суд к согласительному производству не переходит',
      en: 'Without a concluded agreement the court does not go on in conciliation',
    },
    cite: [cpc.art(622)],
    act: continueInConciliation,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ g }) => notConcluded(g),
    claim: { is: 'faulted' },
    without: 'kz.cpc.622.agreement-stands',
  }),
  theorem({
    id: 'no-conciliation-after-withdrawal',
    says: {
      kk: 'Тарап уақтылы бас тартса, келісімдік іс жүргізу болмайды',
      ru: 'После своевременного отказа стороны согласительного производства нет',
      en: 'After a withdrawal in time there is no conciliatory proceeding',
    },
    cite: [cpc.art(614, 2)],
    act: continueInConciliation,
    on: 'candidates',
    for: pleaAndParty,
    assumes: ({ g }) => exists(where(c.acts, (w) => and(precedesAct(w.on), effectiveWithdrawal(w, g)))),
    claim: { is: 'faulted' },
    without: 'kz.cpc.622.agreement-stands',
  }),
  theorem({
    id: 'no-withdrawal-after-retirement',
    says: {
      kk: 'Сот кеңесу бөлмесіне кеткеннен кейінгі бас тарту ештеңені өзгертпейді',
      ru: 'Отказ после удаления суда в совещательную комнату ничего не меняет',
      en: 'A withdrawal after the court retired to deliberate changes nothing',
    },
    cite: [cpc.art(614, 2)],
    act: withdraw,
    on: 'recorded',
    for: agreementAlone,
    assumes: ({ g }) => retiredBefore(g),
    claim: { is: 'faulted' },
    without: 'kz.cpc.614-2.withdrawal',
  }),
  theorem({
    id: 'nobody-withdraws-for-the-party',
    says: {
      kk: 'Келісімнен тарап үшін басқа адам бас тарта алмайды',
      ru: 'Никто не отказывается от соглашения за сторону',
      en: 'Nobody withdraws from the agreement for the party',
    },
    cite: [cpc.art(614, 2)],
    act: withdraw,
    on: 'recorded',
    for: agreementAlone,
    assumes: ({ g }) => not(same(thisAct.by, g.party)),
    claim: { is: 'faulted' },
    without: 'kz.cpc.614-2.withdrawal',
  }),
  theorem({
    id: 'nothing-to-withdraw-from',
    says: {
      kk: 'Жасалмаған келісімнен бас тартуға болмайды',
      ru: 'От незаключённого соглашения не отказываются',
      en: 'There is no withdrawal from an agreement that was not concluded',
    },
    cite: [cpc.art(614, 2)],
    act: withdraw,
    on: 'recorded',
    for: agreementAlone,
    assumes: ({ g }) => notConcluded(g),
    claim: { is: 'faulted' },
    without: 'kz.cpc.614-2.concluded',
  }),
  theorem({
    id: 'consent-is-final',
    says: {
      kk: 'Мәміле жасалғаннан кейін жәбірленуші келісуін қайтарып ала алмайды',
      ru: 'После заключения сделки потерпевший согласия не отзывает',
      en: 'Once the plea is concluded the victim does not take the consent back',
    },
    cite: [sc2016.p(11, 1)],
    act: takeConsentBack,
    on: 'recorded',
    for: about({ g: pleas }),
    assumes: ({ g }) => some(concluding(g), (a) => before(a.on, momentOfAct)),
    claim: { is: 'faulted' },
    without: 'kz.sc.2016-4.11-1.consent-final',
  }),
  theorem({
    id: 'no-acquittal-in-conciliation',
    says: {
      kk: 'Келісімдік іс жүргізуде ақтау үкімі шығарылмайды',
      ru: 'В согласительном производстве не оправдывают',
      en: 'There is no acquittal in conciliation',
    },
    cite: [cpc.art(626, 1)],
    act: decideConciliation,
    on: 'candidates',
    for: agreementInCourt,
    assumes: () => yes,
    claim: { is: 'option', option: 'acquit', stands: 'mustNot' },
    without: 'kz.cpc.626.decision',
  }),
  theorem({
    id: 'court-imposes-no-more-than-agreed',
    says: {
      kk: 'Сот келісілгеннен ұзақ бас бостандығынан айыруды тағайындамайды',
      ru: 'Суд не назначает лишение свободы на срок больше согласованного',
      en: 'The court imposes no longer imprisonment than was agreed',
    },
    cite: [sc2016.p(24)],
    act: decideConciliation,
    on: 'recorded',
    for: sentenceOnAgreement,
    assumes: ({ g, s }) =>
      and(
        is(g.punishment.kind, 'imprisonment'),
        is(s.main.kind, 'imprisonment'),
        not(exists(s.additional)),
        not(exists(g.additional)),
        not(s.main.conditional),
        not(g.punishment.conditional),
        periods.lt(g.punishment.period, s.main.period),
      ),
    claim: { is: 'faulted' },
    without: 'kz.sc.2016-4.p24.not-harsher',
    withinExamples: true,
  }),
];
