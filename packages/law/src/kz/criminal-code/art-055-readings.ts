import type { Dispute, Presumption, Unverified } from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';

/** Whose exception the last words of the first paragraph of 55(8) are. Killing was put before them in 2025; they date from 2021. */
export const exceptionOfMinors: Dispute = {
  id: 'kz.cc.55-8.exception',
  question: {
    kk: 'ҚК 55-бабы 8-бөлігіндегі кәмелетке толмағандар туралы ерекшелік қасақана қазаға ұшыратуға да қатысты ма?',
    ru: 'Относится ли исключение о несовершеннолетних в части 8 статьи 55 УК и к умышленному причинению смерти?',
    en: 'Does the exception for minors in article 55(8) also cover intentional killing?',
  },
  options: {
    sexualOnly: {
      says: {
        kk: 'жыныстық тиіспеушілікке қарсы қылмыстарға ғана',
        ru: 'только к преступлениям против половой неприкосновенности',
        en: 'only crimes against sexual inviolability',
      },
      authority: [cc.art(55, 8)],
    },
    both: {
      says: { kk: 'екеуіне де', ru: 'к обоим', en: 'both' },
      authority: [cc.art(55, 8)],
    },
  },
  byDefault: 'sexualOnly',
  why: {
    kk: 'Ерекшелік 2020 жылғы өзгеріспен тек жыныстық қылмыстарға қатысты енгізілген, қасақана қазаға ұшырату кейін қосылды',
    ru: 'Исключение введено изменениями 2020 года только для половых преступлений, причинение смерти добавлено позднее',
    en: 'The exception was enacted in 2020 for sexual crimes alone; killing was added later',
  },
};

/** The limit of which punishment the shares of 55(2) are taken of: the two languages of the Code differ since July 2018. */
export const whichKind: Dispute = {
  id: 'kz.cc.55-2.which-kind',
  question: {
    kk: 'ҚК 55-бабы 2-бөлігінің үлесі қай жаза түрінің ең жоғары шегінен есептеледі?',
    ru: 'От предела какого вида наказания берётся доля по части 2 статьи 55 УК?',
    en: 'Of the limit of which kind of punishment is the share of article 55(2) taken?',
  },
  options: {
    eachKind: {
      says: {
        kk: 'тағайындалатын негізгі түрдің өз шегінен (орысша мәтін, 56-бап, 55-баптың 3-бөлігі)',
        ru: 'назначаемого основного вида (русский текст, статья 56, часть 3 статьи 55)',
        en: 'the main kind imposed (Russian text, article 56, article 55(3))',
      },
      authority: [cc.art(55, 2), cc.art(55, 3), cc.art(56, 2)],
    },
    strictest: {
      says: {
        kk: 'санкциядағы ең қатаң түрдің шегінен (қазақша мәтін)',
        ru: 'наиболее строгого вида санкции (казахский текст)',
        en: 'the strictest kind of the sanction (Kazakh text)',
      },
      authority: [cc.art(55, 2)],
    },
  },
  byDefault: 'eachKind',
  why: {
    kk: '2018 жылғы өзгеріс 55, 56-баптарды жазаның негізгі түріне көшірді; қазақша мәтіннің сөз тіркесі бұрынғы редакциядан қалған',
    ru: 'Изменения 2018 года перевели статьи 55 и 56 на основной вид наказания; слова казахского текста остались от прежней редакции',
    en: 'The amendments of 2018 moved articles 55 and 56 to the main kind; the words of the Kazakh text remained from the former version',
  },
};

/** The sanction is asked for once, as it stood on the day of the deed. */
export const sanctionNotMilder: Presumption = {
  id: 'kz.cc.6.sanction-not-milder-since',
  says: {
    kk: 'Әрекет жасалғаннан кейін бап санкциясы жұмсартылмаған',
    ru: 'Санкция статьи после деяния не смягчалась',
    en: 'The sanction of the article was not made milder after the deed',
  },
  cite: [cc.art(6, 1)],
};

/** Article 81 has lower limits for minors; they are not part of this working. */
export const limitsOfMinors: Unverified = {
  id: 'kz.cc.55.limits-of-minors',
  says: {
    kk: 'кәмелетке толмағандарға арналған ҚК 81-бабының шектері есепке алынбаған',
    ru: 'особые пределы статьи 81 УК для несовершеннолетних не учтены',
    en: 'the special limits of article 81 for minors were not taken into account',
  },
};
