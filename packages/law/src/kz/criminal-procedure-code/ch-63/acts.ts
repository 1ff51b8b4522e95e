import { about, act, and, is, named, not, oneOf, or, theCase, where } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import {
  hasVictim,
  onTrial,
  pleaToCome,
  pretrial,
  prosecutionEnded,
  turnedDown,
  withdrawnFrom,
} from '../stage-of-case.ts';

/** Agreements in the form of a plea. */
export const pleas = where(c.agreements, (g) => is(g.form, 'plea'));
/** Agreements with the return of assets. */
export const assetAgreements = where(c.agreements, (g) => is(g.form, 'asset'));
/** A plea and the person it is made with. */
export const pleaAndParty = about({ g: pleas }, ({ g }) => ({ p: named(c.persons, g.party) }));
/** An agreement with the return of assets and the person it is made with. */
export const assetAndParty = about({ g: assetAgreements }, ({ g }) => ({ p: named(c.persons, g.party) }));

/** Concluding a plea agreement. */
export const concludePlea = act({
  id: 'concludePlea',
  says: {
    kk: 'кінәні мойындау туралы мәміле нысанында процестік келісім жасасу',
    ru: 'заключение процессуального соглашения в форме сделки о признании вины',
    en: 'concluding a procedural agreement in the form of a plea bargain',
  },
  recordedAs: 'concludeAgreement',
  by: ['prosecutor'],
  roles: about({ g: pleas }),
  cite: [cpc.art(612, 1, 1)],
  once: true,
});

/** Concluding an agreement on admission of guilt and return of illegally acquired assets. */
export const concludeAssetAgreement = act({
  id: 'concludeAssetAgreement',
  says: {
    kk: 'кінәні мойындау және заңсыз иемденілген активтерді қайтару туралы процестік келісім жасасу',
    ru: 'заключение процессуального соглашения о признании вины и возврате незаконно приобретённых активов',
    en: 'concluding a procedural agreement on admission of guilt and return of illegally acquired assets',
  },
  recordedAs: 'concludeAgreement',
  by: ['prosecutor'],
  roles: about({ g: assetAgreements }),
  cite: [cpc.art(612, 1, 3)],
  once: true,
});

/** Sending the petition for a plea, with the case, to the prosecutor. */
export const forwardPetition = act({
  id: 'forwardPleaPetition',
  says: {
    kk: 'кінәні мойындау туралы келісім жасасу жөніндегі өтінішхатты іспен бірге прокурорға жіберу',
    ru: 'направление ходатайства о сделке вместе с делом прокурору',
    en: 'sending the petition for a plea agreement with the case to the prosecutor',
  },
  recordedAs: 'forwardPetition',
  by: ['investigator', 'inquirer'],
  roles: about({ g: pleas }),
  possible: ({ g }) => pretrial(g.party),
  cite: [cpc.art(615, 2), sc2016.p(10, 1).s(1)],
  once: true,
});

/** Explaining to the victim his rights, or the consequences of his consent. */
export const explainToVictim = act({
  id: 'explainToVictim',
  says: {
    kk: 'жәбірленушіге кінәні мойындау туралы келісімге байланысты құқықтарын немесе келісудің салдарын түсіндіру',
    ru: 'разъяснение потерпевшему прав в связи со сделкой или последствий согласия',
    en: 'explaining to the victim the rights connected with a plea, or the consequences of consent',
  },
  recordedAs: 'explainRights',
  by: ['investigator', 'inquirer', 'prosecutor', 'judge'],
  roles: theCase,
  possible: () => and(hasVictim, pleaToCome),
  cite: [sc2016.p(10, 1).s(1), sc2016.p(10, 2).s(1)],
});

/** Agreements from which the party may withdraw before judgment. */
const withdrawable = where(c.agreements, (g) => oneOf(g.form, ['plea', 'asset']));
export const agreementAlone = about({ g: withdrawable });

/** Withdrawing from a concluded agreement. */
export const withdraw = act({
  id: 'withdrawFromAgreement',
  says: {
    kk: 'жасалған процестік келісімнен бас тарту',
    ru: 'отказ от заключённого процессуального соглашения',
    en: 'withdrawing from a concluded procedural agreement',
  },
  recordedAs: 'withdrawFromAgreement',
  by: ['suspect', 'accused', 'defendant'],
  roles: agreementAlone,
  possible: ({ g }) => not(or(withdrawnFrom(g), turnedDown(g), prosecutionEnded(g.party))),
  cite: [cpc.art(614, 2), cpc.art(65, 6, 4)],
});

/** The court opens the conciliatory proceeding for a case that came with an agreement. */
export const setConciliatoryHearing = act({
  id: 'setConciliatoryHearing',
  says: {
    kk: 'келісімдік іс жүргізуде талқылауды тағайындау',
    ru: 'назначение разбирательства в согласительном производстве',
    en: 'setting a hearing in the conciliatory proceeding',
  },
  recordedAs: 'setConciliatoryHearing',
  by: ['judge'],
  roles: agreementAlone,
  possible: ({ g }) => onTrial(g.party),
  cite: [cpc.art(622)],
});
/** The court goes on in the conciliatory proceeding with a plea made at trial. */
export const continueInConciliation = act({
  id: 'continueInConciliation',
  says: {
    kk: 'істі қарауды келісімдік іс жүргізуде жалғастыру',
    ru: 'продолжение рассмотрения дела в согласительном производстве',
    en: 'going on in the conciliatory proceeding',
  },
  recordedAs: 'continueInConciliation',
  by: ['judge'],
  roles: about({ g: pleas }),
  possible: ({ g }) => onTrial(g.party),
  cite: [cpc.art(622)],
});
