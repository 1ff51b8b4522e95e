import { about, act, and, contains, exists, is, not, or, theCase, where } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { pleas } from './acts.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { awaitsAnswer, claimBrought, concluded, consentGiven, overFor, prosecutionEnded } from '../stage-of-case.ts';

const aboutPlea = where(c.acts, (a) => exists(where(pleas, (g) => contains(a.about, g.id))));

/** Recorded petitions for a plea. */
export const petitions = where(aboutPlea, (a) => is(a.kind, 'petitionForAgreement'));
/** Recorded sendings of a petition with the case to the prosecutor. */
export const forwardings = where(aboutPlea, (a) => is(a.kind, 'forwardPetition'));
/** Recorded refusals of the prosecutor to conclude a plea. */
export const refusals = where(aboutPlea, (a) => is(a.kind, 'refuseAgreement'));

/** Petitioning for a plea, or the prosecutor taking the initiative. */
export const askForPlea = act({
  id: 'petitionForPlea',
  says: {
    kk: 'кінәні мойындау туралы мәміле жасасу туралы өтінішхат немесе прокурордың бастамасы',
    ru: 'ходатайство о заключении сделки о признании вины либо инициатива прокурора',
    en: "petition for a plea agreement, or the prosecutor's initiative",
  },
  recordedAs: 'petitionForAgreement',
  by: ['suspect', 'accused', 'defendant', 'counsel', 'prosecutor'],
  roles: about({ g: pleas }),
  possible: ({ g }) => not(or(concluded(g), prosecutionEnded(g.party))),
  cite: [cpc.art(615, 1), sc2016.p(3, 1)],
});

/** The prosecutor refuses to conclude a plea. */
export const refusePlea = act({
  id: 'refusePlea',
  says: {
    kk: 'прокурордың мәміле жасасудан бас тартуы',
    ru: 'отказ прокурора в заключении сделки',
    en: 'refusal of the prosecutor to conclude a plea agreement',
  },
  recordedAs: 'refuseAgreement',
  by: ['prosecutor'],
  roles: about({ g: pleas }),
  possible: ({ g }) => and(awaitsAnswer(g), not(overFor(g.party))),
  cite: [cpc.art(615, 2), cpc.art(615, 4)],
});

/** A complaint against such a refusal. */
export const complainOfRefusal = act({
  id: 'complainOfRefusal',
  says: {
    kk: 'прокурордың мәміле жасасудан бас тартуына шағым',
    ru: 'жалоба на отказ прокурора в заключении сделки',
    en: "complaint against the prosecutor's refusal to conclude a plea agreement",
  },
  recordedAs: 'complain',
  by: ['suspect', 'accused', 'defendant', 'counsel', 'victim'],
  roles: about({ r: refusals }),
  cite: [cpc.art(615, 4)],
});

/** The victim takes his consent back. */
export const takeConsentBack = act({
  id: 'withdrawConsent',
  says: {
    kk: 'жәбірленушінің берген келісуінен бас тартуы',
    ru: 'отказ потерпевшего от данного им согласия',
    en: 'withdrawal by the victim of the consent he gave',
  },
  recordedAs: 'withdrawConsent',
  by: ['victim', 'legalRepresentative', 'representative'],
  roles: about({ g: pleas }),
  possible: ({ g }) => and(consentGiven(g), not(prosecutionEnded(g.party))),
  cite: [sc2016.p(11, 1)],
});

/** Bringing a civil claim in the case. */
export const bringClaim = act({
  id: 'bringCivilClaim',
  says: { kk: 'азаматтық талап қою', ru: 'предъявление гражданского иска', en: 'bringing a civil claim' },
  recordedAs: 'fileCivilClaim',
  by: ['victim', 'civilPlaintiff', 'representative'],
  roles: theCase,
  cite: [cpc.art(614, 3)],
});

/** Changing the amount of a civil claim. */
export const changeClaim = act({
  id: 'changeCivilClaim',
  says: {
    kk: 'азаматтық талап қоюдың мөлшерін өзгерту',
    ru: 'изменение размера гражданского иска',
    en: 'changing the amount of a civil claim',
  },
  recordedAs: 'changeCivilClaim',
  by: ['victim', 'civilPlaintiff', 'representative'],
  roles: theCase,
  possible: () => claimBrought,
  cite: [cpc.art(614, 1, 3)],
});
