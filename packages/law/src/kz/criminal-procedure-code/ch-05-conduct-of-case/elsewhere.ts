import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { elsewhere as belongs, type Elsewhere } from '../../../elsewhere.ts';

const term = {
  kk: 'біріктірілген не бөлінген істің сотқа дейінгі мерзімін есептеу: тергеп-тексеру мерзімі бұл жинақта есептелмейді',
  ru: 'исчисление срока расследования соединённого или выделенного дела: сроки расследования этот свод не считает',
  en: 'counting the pre-trial term of a joined or severed case: these rules do not count terms of investigation',
};

/** Parts of articles 43 and 44 on which no question of the rule set turns. */
export const elsewhere: readonly Elsewhere[] = [
  belongs({ cite: [cpc.art(43, 5), cpc.art(44, 6)], why: term }),
  belongs({
    cite: [cpc.art(44, 3)],
    why: {
      kk: 'іске қатысы жоқ әрекеттер туралы материалдар бойынша жаңа тергеп-тексеру басталады: ол басқа іс',
      ru: 'по материалам о не связанных с делом деяниях начинается новое расследование: это другое дело',
      en: 'materials on unrelated deeds begin a new investigation, which is another case',
    },
  }),
];
