import { conditionByVersion, is, oneOf, requirement } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2025 } from '../../instruments/resolutions.ts';
import { contested, fileCassation, since2016, since2025, thisAct } from './filings.ts';

/** Who may bring a cassation protest: until 30.06.2025 the Prosecutor General alone, since then four kinds of prosecutor. */
export const protestAuthor = requirement({
  id: 'kz.cpc.486-2.protest-author',
  for: contested,
  governs: fileCassation,
  cite: [cpc.art(486, 2).since(since2016), sc2025.p(1, 2)],
  when: () => is(thisAct.sort, 'protest'),
  holds: () =>
    conditionByVersion([
      { from: since2016, is: is(thisAct.office, 'prosecutorGeneral') },
      {
        from: since2025,
        is: oneOf(thisAct.office, ['prosecutorGeneral', 'deputyProsecutorGeneral', 'chiefMilitary', 'chiefTransport']),
      },
    ]),
  says: {
    kk: 'Кассациялық наразылықты Бас Прокурор, оның орынбасарлары, Бас әскери прокурор, Бас көлік прокуроры ғана келтіреді',
    ru: 'Кассационный протест вносят только Генеральный Прокурор, его заместители, Главный военный и Главный транспортный прокуроры',
    en: 'Only the Prosecutor General, the deputies, the Chief Military and the Chief Transport Prosecutor bring a cassation protest',
  },
  cure: {
    kk: 'Наразылық келтіру туралы өтінішхатты осы прокурорлардың біріне жіберіңіз',
    ru: 'Направьте ходатайство о принесении протеста одному из этих прокуроров',
    en: 'Send a request to bring a protest to one of these prosecutors',
  },
});
