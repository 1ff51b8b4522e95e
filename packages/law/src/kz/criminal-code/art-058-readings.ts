import type { Dispute } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

/** Which especially grave crime takes the aggregate from 58(3) into 58(4). */
export const upToTwenty: Dispute = {
  id: 'kz.cc.58-4.up-to-twenty',
  question: {
    kk: '«Жиырма жылға дейінгі мерзім» көзделген қылмыс қайсысы?',
    ru: 'Какое преступление наказывается лишением свободы «до двадцати лет»?',
    en: 'Which crime is one punished by imprisonment "up to twenty years"?',
  },
  options: {
    limitIsTwenty: {
      says: {
        kk: 'санкцияның ең жоғары шегі жиырма жыл',
        ru: 'верхний предел санкции равен двадцати годам',
        en: 'the upper limit of the sanction is twenty years',
      },
      authority: [cc.art(58, 3), cc.art(58, 4)],
    },
    anyTermToTwenty: {
      says: {
        kk: 'жиырма жылдан аспайтын кез келген мерзім',
        ru: 'любой срок, не превышающий двадцати лет',
        en: 'any term of not more than twenty years',
      },
      authority: [cc.art(58, 4)],
    },
  },
  byDefault: 'limitIsTwenty',
  why: {
    kk: 'Әйтпесе аса ауыр қылмыс туралы 58-баптың 3-бөлігіне орын қалмайды',
    ru: 'Иначе для особо тяжкого преступления в части 3 статьи 58 не остаётся места',
    en: 'Otherwise article 58(3) would have no especially grave crime left to it',
  },
};

/** What is absorbed where a fine for a misdemeanour stands beside a crime of 58(4). */
export const absorbedWithFine: Dispute = {
  id: 'kz.cc.58-4.fine-absorbed',
  question: {
    kk: 'Теріс қылық үшін айыппұл болғанда тек айыппұл сіңіріле ме, әлде бүкіл жиынтық па?',
    ru: 'При штрафе за проступок поглощается только штраф или вся совокупность?',
    en: 'With a fine for a misdemeanour, is only the fine absorbed or the whole aggregate?',
  },
  options: {
    fineOnly: {
      says: {
        kk: 'тек айыппұл, қылмыстар үшін жазалар қосылады',
        ru: 'только штраф, наказания за преступления складываются',
        en: 'only the fine; the punishments for the crimes are added',
      },
      authority: [cc.art(58, 4)],
    },
    everything: {
      says: {
        kk: 'түпкілікті жаза тұтастай сіңіру арқылы',
        ru: 'окончательное наказание целиком путём поглощения',
        en: 'the final punishment as a whole by absorption',
      },
      authority: [cc.art(58, 4)],
    },
  },
  byDefault: 'fineOnly',
  why: {
    kk: 'Теріс қылықтың қосылуы аса ауыр қылмыстардың жиынтығын жеңілдетпеуге тиіс',
    ru: 'Добавление проступка не должно смягчать совокупность особо тяжких преступлений',
    en: 'A misdemeanour on top should not soften an aggregate of especially grave crimes',
  },
};

/** Whether the limits of a kind in the General Part hold where article 58 sets none. */
export const generalPartLimit: Dispute = {
  id: 'kz.cc.58.general-limit',
  question: {
    kk: 'ҚК 58-бабы шек қоймаған негізгі жаза түріне Жалпы бөліктің шегі қолданыла ма?',
    ru: 'Действует ли предел Общей части для основного наказания, о котором статья 58 УК молчит?',
    en: 'Does the limit of the General Part hold for a main punishment on which article 58 is silent?',
  },
  options: {
    holds: {
      says: {
        kk: 'қолданылады: түрдің шегі жиынтыққа да ортақ',
        ru: 'действует: предел вида общий и для совокупности',
        en: 'it holds: the limit of the kind is common to aggregates',
      },
      authority: [cc.art(40, 1), cc.art(40, 2), cc.art(58, 5)],
    },
    none: {
      says: {
        kk: 'қолданылмайды: 52-бап жиынтықта қатаң жазаға жол береді',
        ru: 'не действует: статья 52 допускает более строгое наказание по совокупности',
        en: 'it does not: article 52 lets an aggregate go beyond',
      },
      authority: [cc.art(58, 2), cc.art(58, 3)],
    },
  },
  byDefault: 'holds',
  why: {
    kk: '58-баптың 5-бөлігі мен 60-баптың 2-бөлігі дәл осындай шекті тікелей атайды',
    ru: 'Часть 5 статьи 58 и часть 2 статьи 60 прямо называют такой предел',
    en: 'Articles 58(5) and 60(2) name such a limit in words',
  },
};
