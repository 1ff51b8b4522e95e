import { bar } from '@zhargy/logic';
import { agreementAlone, concludeAssetAgreement, concludePlea } from '../criminal-procedure-code/ch-63/acts.ts';
import { judgmentStands } from '../criminal-procedure-code/ch-49-appeal-hearing/art-429-agreement.ts';
import { cpc } from '../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../instruments/resolutions.ts';

/** Para 31: with a convict no plea; he may ask for a cooperation agreement only (CPC 65(7)(5)). */
export const notWithConvict = bar({
  id: 'kz.sc.2016-4.31.not-with-convict',
  for: agreementAlone,
  governs: [concludePlea, concludeAssetAgreement],
  cite: [sc2016.p(31).s(1, 2), cpc.art(65, 7, 5), cpc.art(615, 1)],
  says: {
    kk: 'Сотталған немесе ақталған адаммен мәміле жасалмайды, ол ынтымақтастық туралы келісім ғана сұрай алады',
    ru: 'С осуждённым или оправданным сделка не заключается, он может просить лишь о сотрудничестве',
    en: 'No plea is concluded with a convict or an acquitted person, who may ask for cooperation only',
  },
  cure: {
    kk: 'Сотталған адам ынтымақтастық туралы келісім жасасуды сұрай алады',
    ru: 'Осуждённый может ходатайствовать о соглашении о сотрудничестве',
    en: 'A convict may petition for a cooperation agreement',
  },
  bars: ({ g }) => judgmentStands(g),
});
