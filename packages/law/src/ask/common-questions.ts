import type { InterviewQuestion } from './interview.ts';
import { dontKnow } from './interview.ts';

/** The charges in the words of the document that brings them. */
export const chargesQuestion: InterviewQuestion = {
  id: 'charges',
  kind: 'articles',
  says: {
    kk: 'Қандай баптар бойынша күдік немесе айып тағылған?',
    ru: 'По каким статьям подозрение или обвинение?',
    en: 'Under which articles is the suspicion or the charge?',
  },
  help: {
    kk: 'Құжаттағыдай жазыңыз: «ҚК 188-бап 2-бөлік 3) тармақ; 106-бап 1-бөлік, 19.01.2026». Әрекеттің соңғы күнін де қосқан жөн: санат сол күннің заңымен анықталады.',
    ru: 'Как в документе: «ст. 188 ч. 2 п. 3; ст. 106 ч. 1, 19.01.2026». Добавьте последний день деяния: категория определяется по закону этого дня.',
    en: 'As the document has it: “188(2)(3); 106(1), 2026-01-19”. Add the last day of the deed: the category goes by the law of that day.',
  },
  sample: '188(1), 2026-01-19',
  fills: [
    'charges',
    'charges.',
    'offences',
    'offences.',
    'sanctions',
    'sanctions.',
    'agreements.plea.charges',
    'roles.as-victim.offences',
  ],
};

/** How far the case has come. */
export const stageQuestion: InterviewQuestion = {
  id: 'stage',
  kind: 'choice',
  says: { kk: 'Іс қай сатыда?', ru: 'На какой стадии дело?', en: 'At which stage is the case?' },
  help: {
    kk: 'Сот шешім қабылдауға кеткенге дейін және одан кейін деген айырмашылық маңызды.',
    ru: 'Важно, удалился ли суд в совещательную комнату.',
    en: 'What matters is whether the court has retired to deliberate.',
  },
  choices: [
    {
      value: 'witness',
      says: {
        kk: 'адам әлі күдікті емес (қорғалуға құқығы бар куә)',
        ru: 'лицо ещё не подозреваемый (свидетель с правом на защиту)',
        en: 'the person is not a suspect yet (a witness with the right to defence)',
      },
    },
    {
      value: 'investigation',
      says: { kk: 'сотқа дейінгі тергеп-тексеру', ru: 'досудебное расследование', en: 'pre-trial investigation' },
    },
    {
      value: 'trial',
      says: {
        kk: 'бірінші саты, сот кеңесуге кеткен жоқ',
        ru: 'первая инстанция, суд ещё не удалялся',
        en: 'first instance, the court has not retired yet',
      },
    },
    {
      value: 'retired',
      says: {
        kk: 'сот кеңесу бөлмесіне кетті',
        ru: 'суд удалился в совещательную комнату',
        en: 'the court has retired to deliberate',
      },
    },
    {
      value: 'judgment',
      says: {
        kk: 'үкім шықты, апелляция',
        ru: 'приговор вынесен, апелляция',
        en: 'a judgment was given, appeal',
      },
    },
    {
      value: 'inForce',
      says: {
        kk: 'үкім күшіне енді, кассация',
        ru: 'приговор вступил в силу, кассация',
        en: 'the judgment is in force, cassation',
      },
    },
    dontKnow,
  ],
  fills: ['roles.as-suspect.', 'roles.as-other.'],
};

export const dateQuestion: InterviewQuestion = {
  id: 'date',
  kind: 'day',
  says: {
    kk: 'Қай күнге жауап керек?',
    ru: 'На какую дату нужен ответ?',
    en: 'For which day is the answer?',
  },
  help: {
    kk: 'Бос қалдырсаңыз — бүгін. Ескі іс бойынша сол күннің заңы қолданылады.',
    ru: 'Пусто — сегодня. Для старого дела применяется закон того дня.',
    en: 'Empty means today. For an old case the law of that day is applied.',
  },
  fills: [],
};
