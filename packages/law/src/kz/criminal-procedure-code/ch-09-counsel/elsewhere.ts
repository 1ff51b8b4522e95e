import { elsewhere, type Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** Cases of obligatory counsel, and an effect of a waiver, that no question on agreements turns on. */
export const counselElsewhere: readonly Elsewhere[] = [
  elsewhere({
    cite: [1, 7, 8, 9, 10].map((item) => cpc.art(67, 1, item)),
    why: {
      kk: 'Қорғаушы келісімге байланысты емес негізбен міндетті болатын жағдайлар: келісім туралы сұрақ 11-тармаққа сүйенеді',
      ru: 'Случаи обязательной защиты по иным основаниям: вопросы о соглашении решает пункт 11',
      en: 'Counsel is obligatory there on other grounds: questions on agreements turn on item 11',
    },
  }),
  elsewhere({
    cite: [cpc.art(69, 3)],
    why: {
      kk: 'Бас тартқаннан кейін қорғаушы қайта сұрала алады және бұрынғы әрекеттер қайталанбайды; келісім жасасу талаптары бұдан өзгермейді',
      ru: 'Защитника можно вновь попросить, прежние действия не повторяются; требования к соглашению от этого не зависят',
      en: 'Counsel may be asked for again and earlier acts are not repeated; the demands on an agreement do not turn on it',
    },
  }),
];
