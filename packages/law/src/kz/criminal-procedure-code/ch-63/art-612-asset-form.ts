import { conditionByVersion, no, requirement, yes } from '@zhargy/logic';
import { assetAndParty, concludeAssetAgreement } from './acts.ts';
import { codeBegins, law23 } from './amending-laws.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** The law knows the form with the return of assets. Cites the part, which is older than its item 3. */
export const assetFormExists = requirement({
  id: 'kz.cpc.612-1-3.form-exists',
  for: assetAndParty,
  governs: concludeAssetAgreement,
  cite: [cpc.art(612, 1)],
  holds: () =>
    conditionByVersion([
      { from: codeBegins, is: no },
      { from: law23, is: yes },
    ]),
  says: {
    kk: 'Активтерді қайтару туралы келісім нысаны келісім жасалған күні заңда болуға тиіс',
    ru: 'Форма соглашения о возврате активов должна существовать в законе на день заключения',
    en: 'The form with the return of assets must exist in law on the day of the agreement',
  },
  cure: {
    kk: 'Бұл нысан 2023 жылғы 12 шілдедегі № 23-VIII Заңмен енгізілген; келісім жасалған күнді және заңның қолданысқа енгізілу күнін тексеріңіз',
    ru: 'Форма введена Законом от 12 июля 2023 года № 23-VIII; проверьте день заключения и день введения закона в действие',
    en: 'The form came with Law No 23-VIII of 12 July 2023; check the day of the agreement and the day the law took effect',
  },
});
