import {
  and,
  contains,
  every,
  exists,
  ground,
  not,
  oneOf,
  precedesAct,
  requirement,
  same,
  where,
  type Many,
} from '@zhargy/logic';
import { c, type ActFacts, type AgreementFacts } from '@zhargy/casefile';
import { assetAndParty, concludeAssetAgreement } from './acts.ts';
import { law23 } from './amending-laws.ts';
import { notContested } from './art-613-non-contest.ts';
import { liveCrimesOf } from './charges-at-the-act.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** What the party itself did about the agreement before the act. */
const ofParty = (
  g: AgreementFacts,
  kinds: readonly ('petitionForAgreement' | 'expressWish' | 'claimCoercion')[],
): Many<ActFacts> =>
  where(c.acts, (a) => and(oneOf(a.kind, kinds), contains(a.about, g.id), same(a.by, g.party), precedesAct(a.on)));

/** The wish of the person himself, given freely. A petition of counsel, or an initiative of the prosecutor, does not show it. */
export const assetWish = requirement({
  id: 'kz.cpc.617-1-1-1.wish',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-1', 1, 1).since(law23)],
  holds: ({ g }) =>
    and(
      ground(
        {
          id: 'kz.cpc.617-1-1-1.wish.own',
          cite: [cpc.art('617-1', 1, 1)],
          says: {
            kk: 'Келісім жасасу ниетін адамның өзі білдірген',
            ru: 'Желание заключить соглашение изъявило само лицо',
            en: 'The person himself declared the wish to conclude the agreement',
          },
        },
        exists(ofParty(g, ['petitionForAgreement', 'expressWish'])),
      ),
      ground(
        {
          id: 'kz.cpc.617-1-1-1.wish.free',
          cite: [cpc.art('617-1', 1, 1)],
          says: {
            kk: 'Адам мәжбүрлеу туралы мәлімдемеген',
            ru: 'О принуждении лицо не заявляло',
            en: 'The person has not claimed coercion',
          },
        },
        not(exists(ofParty(g, ['claimCoercion']))),
      ),
    ),
  says: {
    kk: 'Активтерді қайтару туралы келісім күдіктінің, айыпталушының, сотталушының өз еркімен білдірген ниеті бойынша ғана жасалады',
    ru: 'Соглашение о возврате активов заключается только по добровольному желанию подозреваемого, обвиняемого, подсудимого',
    en: 'An agreement on the return of assets needs the free wish of the suspect, accused or defendant',
  },
  cure: {
    kk: 'Адамның өзінен ниетін анықтап, іске тіркеңіз; мәжбүрлеу туралы мәлімдемені тексеріңіз',
    ru: 'Выясните желание самого лица и зафиксируйте его в деле; проверьте заявление о принуждении',
    en: 'Ascertain the wish of the person himself and record it; look into any claim of coercion',
  },
});

/** No dispute of charge, evidence or harm, for any crime of the aggregate. The admission of guilt stands in the agreement itself. */
export const assetNonContest = requirement({
  id: 'kz.cpc.617-1-1-2.non-contest',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  cite: [cpc.art('617-1', 1, 2).since(law23), cpc.art('617-1', 2).since(law23)],
  holds: ({ p }) => every(liveCrimesOf(p), notContested),
  says: {
    kk: 'Адам жиынтықтағы бірде-бір қылмыс бойынша күдікке, айыптауға, дәлелдемелерге, зиянның сипаты мен мөлшеріне дауласпайды',
    ru: 'Ни по одному преступлению совокупности лицо не оспаривает подозрение, обвинение, доказательства, характер и размер вреда',
    en: 'For no crime of the aggregate does the person dispute charge, evidence, kind or amount of harm',
  },
  cure: {
    kk: 'Дау сақталса, активтерді қайтару туралы келісім жасалмайды; іс жалпы тәртіппен жүргізіледі',
    ru: 'Пока спор сохраняется, соглашение о возврате активов не заключается; дело ведётся в общем порядке',
    en: 'While the dispute lasts there is no agreement on the return of assets; the case goes on in the ordinary way',
  },
});
