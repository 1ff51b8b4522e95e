import type { assessmentShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';

const reasons = {
  kk: 'шешімнің уәждеу бөлігі',
  ru: 'мотивировочная часть решения',
  en: 'the reasoning of the decision',
};

/** Facts of a judgment somebody made where the law leaves the weighing to a person. */
export const assessmentEntries = {
  what: {
    label: { kk: 'не бағаланды', ru: 'что оценено', en: 'what was assessed' },
    question: { kk: 'Қандай мәселе бағаланды?', ru: 'Какой вопрос оценён?', en: 'What question was assessed?' },
    who: ['court', 'prosecutor', 'investigator'],
    proof: reasons,
  },
  by: {
    label: { kk: 'кім бағалады', ru: 'кем оценено', en: 'assessed by' },
    question: { kk: 'Бағаны кім берді?', ru: 'Кто дал оценку?', en: 'Who made the assessment?' },
    who: ['court', 'prosecutor', 'investigator'],
    proof: reasons,
    values: {
      court: { kk: 'сот', ru: 'суд', en: 'court' },
      prosecutor: { kk: 'прокурор', ru: 'прокурор', en: 'prosecutor' },
      investigator: {
        kk: 'сотқа дейінгі тергеп-тексеруді жүзеге асыратын адам',
        ru: 'лицо, осуществляющее досудебное расследование',
        en: 'officer of the pre-trial investigation',
      },
    },
  },
  about: {
    label: { kk: 'кім немесе не туралы', ru: 'о ком или о чём', en: 'about whom or what' },
    question: {
      kk: 'Баға кімге, қай айыптауға немесе келісімге қатысты?',
      ru: 'Какого лица, обвинения или соглашения касается оценка?',
      en: 'Which person, charge or agreement does the assessment concern?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: reasons,
  },
  act: {
    label: { kk: 'баға берілген құжат', ru: 'документ с оценкой', en: 'document of the assessment' },
    question: {
      kk: 'Баға қай құжатта берілді?',
      ru: 'В каком документе дана оценка?',
      en: 'In which document was the assessment made?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: reasons,
  },
  value: {
    label: { kk: 'бағаның нәтижесі', ru: 'результат оценки', en: 'result of the assessment' },
    question: {
      kk: 'Мәселе оң шешілді ме?',
      ru: 'Решён ли вопрос утвердительно?',
      en: 'Was the question answered in the affirmative?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: reasons,
  },
} satisfies Record<keyof typeof assessmentShape, FactEntry>;
