import { every, exists, ground, is, not, oneOf, and, requirement } from '@zhargy/logic';
import { categoryAtAct, chargesOf, liveCrimesOf } from './charges-at-the-act.ts';
import { assetAndParty, concludeAssetAgreement, concludePlea, pleaAndParty } from './acts.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';
import { law23 } from './amending-laws.ts';

const eligible = ['minor', 'medium', 'grave'] as const;

/** The whole aggregate of this person, misdemeanours apart, as charged at the moment of the act. */
export const gravity = requirement({
  id: 'kz.cpc.612-1-1.gravity',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(612, 1, 1), cpc.art(613, 2, 1), cpc.art(615, 3, 1), sc2016.p(2, 1).s(1), sc2016.p(2, 2).s(1)],
  holds: ({ p }) =>
    and(
      ground(
        {
          id: 'kz.cpc.612-1-1.gravity.crime-charged',
          cite: [cpc.art(612, 1, 1), sc2016.p(5, 1)],
          says: {
            kk: 'Адамға кемінде бір қылмыс тағылған: теріс қылық бойынша ғана мәміле көзделмеген',
            ru: 'Лицу вменено хотя бы одно преступление: по одним проступкам сделка не предусмотрена',
            en: 'At least one crime is charged: no plea is provided for misdemeanours alone',
          },
        },
        exists(liveCrimesOf(p)),
      ),
      ground(
        {
          id: 'kz.cpc.612-1-1.gravity.each-eligible',
          cite: [cpc.art(612, 1, 1), cpc.art(613, 2, 1), sc2016.p(2, 2)],
          says: {
            kk: 'Жиынтықтағы қылмыстардың ешқайсысы аса ауыр емес',
            ru: 'Ни одно из преступлений совокупности не является особо тяжким',
            en: 'No crime of the aggregate is especially grave',
          },
        },
        every(liveCrimesOf(p), (ch) => oneOf(categoryAtAct(ch), eligible)),
      ),
    ),
  says: {
    kk: 'Мәміле онша ауыр емес, ауырлығы орташа немесе ауыр қылмыстар бойынша ғана жасалады',
    ru: 'Сделка заключается только по преступлениям небольшой, средней тяжести и тяжким',
    en: 'A plea agreement is possible only for crimes of minor or medium gravity and grave crimes',
  },
  cure: {
    kk: 'Аса ауыр қылмыс бойынша айып болса, кінәні мойындау туралы мәміле жасалмайды; ынтымақтастық туралы келісім мүмкіндігін тексеріңіз',
    ru: 'При обвинении в особо тяжком преступлении сделка не заключается; проверьте возможность соглашения о сотрудничестве',
    en: 'With an especially grave charge no plea is concluded; check whether a cooperation agreement is possible',
  },
});

/** The agreement itself covers no misdemeanour. */
export const coversCrimesOnly = requirement({
  id: 'kz.cpc.612-1-1.crimes-only',
  for: pleaAndParty,
  governs: concludePlea,
  cite: [cpc.art(612, 1, 1), sc2016.p(5, 1).s(1)],
  holds: ({ g }) => every(chargesOf(g), (ch) => not(is(categoryAtAct(ch), 'misdemeanour'))),
  says: {
    kk: 'Қылмыстық теріс қылық бойынша айып мәмілеге енгізілмейді',
    ru: 'Обвинение в уголовном проступке в сделку не включается',
    en: 'A charge of a misdemeanour is no part of a plea agreement',
  },
  cure: {
    kk: 'Теріс қылық туралы істі бөлек, хаттамалық нысанда жүргізіңіз',
    ru: 'Ведите дело о проступке отдельно, в протокольной форме',
    en: 'Conduct the misdemeanour case apart, in the protocol form',
  },
});

/** The same categories for the form with the return of assets. */
export const assetGravity = requirement({
  id: 'kz.cpc.612-1-3.gravity',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  cite: [cpc.art(612, 1, 3).since(law23), cpc.art('617-1', 2).since(law23)],
  holds: ({ p }) =>
    and(
      exists(liveCrimesOf(p)),
      every(liveCrimesOf(p), (ch) => oneOf(categoryAtAct(ch), eligible)),
    ),
  says: {
    kk: 'Активтерді қайтару туралы келісім онша ауыр емес, ауырлығы орташа немесе ауыр қылмыстар бойынша ғана жасалады',
    ru: 'Соглашение о возврате активов возможно только по преступлениям небольшой, средней тяжести и тяжким',
    en: 'An agreement on the return of assets is possible only for crimes of minor or medium gravity and grave crimes',
  },
  cure: {
    kk: 'Аса ауыр қылмыс бойынша айып болса, бұл нысан қолданылмайды',
    ru: 'При обвинении в особо тяжком преступлении эта форма неприменима',
    en: 'With an especially grave charge this form is not available',
  },
});
