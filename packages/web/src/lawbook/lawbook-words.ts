import type { Finding, Missing, Modality, Status, Text } from '@zhargy/logic';
import { answerWords } from '@zhargy/wording/answers';

/** Words about findings and norms that several screens say. */
export const lawbookWords = {
  disputed: { kk: 'даулы', ru: 'спорно', en: 'disputed' },
  byDefault: { kk: 'әдепкі', ru: 'по умолчанию', en: 'default' },
  unread: answerWords.unread,
  planned: { kk: 'жоспарланған әрекет', ru: 'планируемое действие', en: 'the planned act' },
  doubt: answerWords.doubt,
} satisfies Record<string, Text>;

export const statusNames: Readonly<Record<Status, Text>> = {
  violated: { kk: 'бұзылған', ru: 'нарушено', en: 'violated' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  open: { kk: 'бағалау керек', ru: 'нужна оценка', en: 'for somebody to weigh' },
  pending: { kk: 'мерзімі өтуде', ru: 'срок течёт', en: 'running' },
  satisfied: { kk: 'сақталған', ru: 'соблюдено', en: 'observed' },
  notApplicable: { kk: 'қолданылмайды', ru: 'неприменимо', en: 'does not apply' },
};

/** What a finding came to, in words: a norm on an act to come is not "running", it waits for the act itself. */
export const statusName = ({ status, act }: Finding): Text =>
  status === 'pending' && act?.id === 'candidate'
    ? { kk: 'әрекетке байланысты', ru: 'зависит от действия', en: 'depends on the act' }
    : statusNames[status];

export const modalityNames: Readonly<Record<Modality, Text>> = answerWords.modality;

/** Whose judgment is wanted. */
export const assessors: Readonly<Record<string, Text>> = answerWords.asks;

export const missingReasons: Readonly<Record<Missing['why'], Text>> = answerWords.why;
