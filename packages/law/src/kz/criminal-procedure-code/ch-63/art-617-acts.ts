import { about, act, and, contains, is, not, or, where } from '@zhargy/logic';
import { c } from '@zhargy/casefile';
import { assetAgreements } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { awaitsAnswer, concluded, overFor, pretrial, prosecutionEnded, refused } from '../stage-of-case.ts';

/** An agreement with the return of assets, planned or concluded. */
export const assetAlone = about({ g: assetAgreements });
/** Such an agreement and each petition for it. */
export const assetAndPetition = about({ g: assetAgreements }, ({ g }) => ({
  a: where(c.acts, (a) => and(is(a.kind, 'petitionForAgreement'), contains(a.about, g.id))),
}));
/** Such an agreement and each sending of a petition for it to the prosecutor. */
export const assetAndForwarding = about({ g: assetAgreements }, ({ g }) => ({
  f: where(c.acts, (a) => and(is(a.kind, 'forwardPetition'), contains(a.about, g.id))),
}));

/** Asking for an agreement with the return of assets. */
export const petitionForAsset = act({
  id: 'petitionForAssetAgreement',
  says: {
    kk: 'активтерді қайтару туралы процестік келісім жасасу жөнінде өтінішхат беру',
    ru: 'заявление ходатайства о соглашении о возврате активов',
    en: 'petitioning for an agreement with the return of assets',
  },
  recordedAs: 'petitionForAgreement',
  by: ['suspect', 'accused', 'defendant', 'counsel'],
  roles: assetAlone,
  possible: ({ g }) => not(or(concluded(g), overFor(g.party))),
  cite: [cpc.art('617-3', 1).since(law23), cpc.art('617-3', 2).since(law23)],
});

/** Sending the petition for such an agreement, with the case, to the prosecutor. */
export const forwardAssetPetition = act({
  id: 'forwardAssetPetition',
  says: {
    kk: 'активтерді қайтару туралы келісім жөніндегі өтінішхатты іспен бірге прокурорға жіберу',
    ru: 'направление ходатайства о соглашении о возврате активов вместе с делом прокурору',
    en: 'sending the petition for an agreement with the return of assets, with the case, to the prosecutor',
  },
  recordedAs: 'forwardPetition',
  by: ['investigator', 'inquirer'],
  roles: assetAlone,
  possible: ({ g }) => pretrial(g.party),
  cite: [cpc.art('617-3', 2).since(law23)],
  once: true,
});

/** Refusing to conclude it. */
export const refuseAsset = act({
  id: 'refuseAssetAgreement',
  says: {
    kk: 'активтерді қайтару туралы келісім жасасудан бас тарту',
    ru: 'отказ в заключении соглашения о возврате активов',
    en: 'refusing to conclude an agreement with the return of assets',
  },
  recordedAs: 'refuseAgreement',
  by: ['prosecutor'],
  roles: assetAlone,
  possible: ({ g }) => and(awaitsAnswer(g), not(overFor(g.party))),
  cite: [cpc.art('617-3', 2).since(law23)],
});

/** Complaining of the refusal to conclude it. */
export const complainOfAssetRefusal = act({
  id: 'complainOfAssetRefusal',
  says: {
    kk: 'активтерді қайтару туралы келісім жасасудан бас тартуға шағымдану',
    ru: 'обжалование отказа в соглашении о возврате активов',
    en: 'complaining of the refusal of an agreement with the return of assets',
  },
  recordedAs: 'complain',
  by: ['suspect', 'accused', 'defendant', 'counsel', 'victim'],
  roles: assetAlone,
  possible: ({ g }) => refused(g),
  cite: [cpc.art('617-3', 4).since(law23)],
});

/** Sending the case with such an agreement to court. */
export const sendAssetCase = act({
  id: 'sendAssetCaseToCourt',
  says: {
    kk: 'активтерді қайтару туралы келісімі бар істі сотқа жіберу',
    ru: 'направление в суд дела с соглашением о возврате активов',
    en: 'sending the case with an agreement on the return of assets to court',
  },
  recordedAs: 'sendCaseToCourt',
  by: ['prosecutor'],
  roles: assetAlone,
  possible: ({ g }) => pretrial(g.party),
  cite: [cpc.art('617-5', 4).since(law23)],
});

/** Taking up again the proceeding that was terminated with the agreement. */
export const resumeAfterBreach = act({
  id: 'resumeAfterBreach',
  says: {
    kk: 'келісім бұзылғаннан кейін тоқтатылған тергеп-тексеруді немесе қудалауды қайта бастау',
    ru: 'возобновление прекращённого расследования или преследования после нарушения соглашения',
    en: 'resuming the terminated investigation or prosecution after a breach of the agreement',
  },
  recordedAs: 'resumeProceedings',
  by: ['prosecutor', 'investigator', 'judge'],
  roles: assetAlone,
  possible: ({ g }) => prosecutionEnded(g.party),
  cite: [cpc.art('617-2', 2).since(law23)],
});
