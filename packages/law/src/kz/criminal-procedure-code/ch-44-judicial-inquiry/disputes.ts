import type { Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';
import { sc2016 } from '../../instruments/resolutions.ts';

/** From when the ten days of the conciliatory hearing run: neither the Code nor the resolution says. */
export const termStart: Dispute = {
  id: 'kz.cpc.382-2.start',
  question: {
    kk: 'Келісімдік іс жүргізудегі он тәулік қай сәттен басталады?',
    ru: 'С какого момента текут десять суток согласительного производства?',
    en: 'From when do the ten days of conciliation run?',
  },
  options: {
    opening: {
      says: {
        kk: 'Сот отырысы ашылған күннен',
        ru: 'Со дня открытия судебного заседания',
        en: 'From the day the session was opened',
      },
      authority: [cpc.art(382, 2), cpc.art(322, 4)],
    },
    ruling: {
      says: {
        kk: 'Талқылауды тағайындау туралы қаулы шыққан күннен',
        ru: 'Со дня постановления о назначении разбирательства',
        en: 'From the day of the ruling that set the hearing',
      },
      authority: [cpc.art(625, 6), cpc.art(623, 1, 1)],
    },
    arrival: {
      says: {
        kk: 'Іс сотқа келіп түскен күннен',
        ru: 'Со дня поступления дела в суд',
        en: 'From the day the case reached the court',
      },
      authority: [sc2016.p(21).s(1)],
    },
  },
  byDefault: 'opening',
  why: {
    kk: 'Мерзім талқылаудың аяқталуына қойылған, ал оның басталуына 322-бап бөлек мерзім береді',
    ru: 'Срок установлен для окончания разбирательства, а для его начала статья 322 даёт отдельный срок',
    en: 'The term is set for the end of the trial, and article 322 gives its beginning a term of its own',
  },
};

/** Whether conciliation borrows from article 382 only its term, or its conditions as well. */
export const borrowed: Dispute = {
  id: 'kz.cpc.382.borrowed',
  question: {
    kk: 'Келісімдік іс жүргізуге 382-баптың тек мерзімі ме, әлде шарттары да қолданыла ма?',
    ru: 'Берёт ли согласительное производство из статьи 382 только срок или и её условия?',
    en: 'Does conciliation borrow from article 382 only its term, or its conditions as well?',
  },
  options: {
    termOnly: {
      says: {
        kk: 'Тек мерзімі: кінәні толық мойындау талап етілмейді',
        ru: 'Только срок: полного признания вины не требуется',
        en: 'Only the term: a full admission of guilt is not asked',
      },
      authority: [cpc.art(614, 1, 2), cpc.art(625, 6), sc2016.p(14).s(2)],
    },
    conditionsToo: {
      says: {
        kk: 'Шарттары да: келісімдік іс қысқартылған тәртіптің бір түрі',
        ru: 'И условия: согласительное производство есть вид сокращённого порядка',
        en: 'The conditions too: conciliation is a kind of the shortened order',
      },
      authority: [cpc.art(382, 1, 1)],
    },
  },
  byDefault: 'termOnly',
  why: {
    kk: '614 және 625-баптар 382-баптың тек екінші бөлігіне сілтейді',
    ru: 'Статьи 614 и 625 отсылают только к части второй статьи 382',
    en: 'Articles 614 and 625 refer to part two of article 382 only',
  },
};

/** Whether items 4 and 5 of article 382(1) stand beside items 1 to 3 or are occasions of their own: the text joins all five by one colon. */
export const itemsTogether: Dispute = {
  id: 'kz.cpc.382-1.items',
  question: {
    kk: '382-баптың бірінші бөлігіндегі бес тармақ қалай байланысады?',
    ru: 'Как соотносятся пять пунктов части первой статьи 382?',
    en: 'How do the five items of article 382(1) relate?',
  },
  options: {
    separate: {
      says: {
        kk: '1-3-тармақтар бірге жеткілікті; 4 және 5-тармақтар дербес жағдайлар',
        ru: 'Пункты 1–3 вместе достаточны; пункты 4 и 5 суть самостоятельные случаи',
        en: 'Items 1 to 3 suffice together; items 4 and 5 are occasions of their own',
      },
      authority: [cpc.art(382, 1, 4), cpc.art(382, 1, 5)],
    },
    oneOfTwo: {
      says: {
        kk: '1-3-тармақтармен қатар 4 не 5-тармақтың бірі керек',
        ru: 'Кроме пунктов 1–3 нужен пункт 4 или пункт 5',
        en: 'Beside items 1 to 3 one of items 4 and 5 is needed',
      },
      authority: [cpc.art(382, 1)],
    },
    all: {
      says: {
        kk: 'Бес тармақтың бәрі керек',
        ru: 'Нужны все пять пунктов',
        en: 'All five items are needed',
      },
      authority: [cpc.art(382, 1)],
    },
  },
  byDefault: 'separate',
  why: {
    kk: '4 және 5-тармақтар шартты емес, істің жағдайын атайды («... кезінде»), ал бәрін бірге талап ету тәртіпті қолданыссыз қалдырар еді',
    ru: 'Пункты 4 и 5 называют не условие, а случай («при …»), а требование всех сразу почти лишило бы порядок применения',
    en: 'Items 4 and 5 name occasions, not conditions, and to ask for all at once would leave the order almost no use',
  },
};
