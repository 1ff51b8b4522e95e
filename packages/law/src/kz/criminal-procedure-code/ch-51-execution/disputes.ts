import type { Dispute } from '@zhargy/logic';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

/** From when the prosecutor has to carry out a cooperation agreement. */
export const judgmentGivenOrInForce: Dispute = {
  id: 'kz.cpc.621-2.given-or-in-force',
  question: {
    kk: 'Прокурордың міндеті үкім шығарылған сәттен бе, әлде ол күшіне енген сәттен бе туындайды?',
    ru: 'Обязанность прокурора возникает с постановления приговора или с его вступления в силу?',
    en: 'Does the duty of the prosecutor arise when the judgment is given or when it takes effect?',
  },
  options: {
    given: {
      says: { kk: 'Үкім шығарылған сәттен', ru: 'С постановления приговора', en: 'When it is given' },
      authority: [cpc.art(621, 2)],
    },
    inForce: {
      says: {
        kk: 'Үкім заңды күшіне енген сәттен',
        ru: 'Со вступления приговора в законную силу',
        en: 'When it takes effect',
      },
      authority: [cpc.art(480, 2)],
    },
  },
  byDefault: 'given',
  why: {
    kk: '621-бапта үкімнің шығарылуы ғана аталған, күшіне ену туралы 480-бап айтады',
    ru: 'Статья 621 говорит лишь о постановлении приговора, о силе говорит статья 480',
    en: 'Article 621 speaks of giving the judgment only; its force is named in article 480',
  },
};

/** Whether the judgment must be attached to petitions article 480 does not name. */
export const attachmentForOtherRequests: Dispute = {
  id: 'kz.cpc.480-2.other-requests',
  question: {
    kk: 'Жаза мерзімін қысқарту немесе өтеуден босату туралы өтінішхатқа да үкім қоса беріле ме?',
    ru: 'Прилагается ли приговор и к ходатайству о сокращении срока или освобождении от отбывания?',
    en: 'Is the judgment attached to a petition for reduction or for release from serving as well?',
  },
  options: {
    also: {
      says: {
        kk: 'Иә: талап прокурордың өтінішхатына қатысты',
        ru: 'Да: требование относится к ходатайству прокурора',
        en: 'Yes: the demand is on the petition of the prosecutor',
      },
      authority: [cpc.art(480, 2), cpc.art(621, 3)],
    },
    namedOnly: {
      says: {
        kk: 'Жоқ: 480-бап шартты босату мен ауыстыру туралы ғана',
        ru: 'Нет: статья 480 только об условном освобождении и замене',
        en: 'No: article 480 is about parole and replacement only',
      },
      authority: [cpc.art(480, 1)],
    },
  },
  byDefault: 'also',
  why: {
    kk: '621-баптың үшінші бөлігі барлық осындай өтінішхатты бір тәртіпке бағынтады',
    ru: 'Часть 3 статьи 621 подчиняет все такие ходатайства одному порядку',
    en: 'Article 621(3) puts all such petitions under one order',
  },
};

/** Which judgment is meant. */
export const whichJudgment: Dispute = {
  id: 'kz.cpc.480-2.which-judgment',
  question: {
    kk: 'Келісім шеңберінде шығарылған үкім деген қай үкім?',
    ru: 'Какой приговор назван вынесенным в рамках соглашения?',
    en: 'Which judgment is the one given within the agreement?',
  },
  options: {
    uncovered: {
      says: {
        kk: 'Әшкереленген адамдарға қатысты үкім',
        ru: 'Приговор в отношении изобличённых лиц',
        en: 'The judgment against the persons exposed',
      },
      authority: [cpc.art(621, 2)],
    },
    own: {
      says: {
        kk: 'Келісім жасаған адамның өз үкімі',
        ru: 'Приговор самому заключившему соглашение',
        en: 'The judgment against the person who concluded it',
      },
      authority: [cpc.art(480, 2)],
    },
  },
  byDefault: 'uncovered',
  why: {
    kk: '621-бап келісімді орындауды дәл сол үкіммен байланыстырады',
    ru: 'Статья 621 связывает исполнение соглашения именно с этим приговором',
    en: 'Article 621 ties the performance of the agreement to that judgment',
  },
};
