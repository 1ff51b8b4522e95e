import type { Text } from '@zhargy/logic';

/** What the parts of the page of a case are called. */
export const partNames = {
  overview: { kk: 'Шолу', ru: 'Обзор', en: 'Overview' },
  people: { kk: 'Қатысушылар', ru: 'Участники', en: 'People' },
  timeline: { kk: 'Істің барысы', ru: 'Ход дела', en: 'Timeline' },
  findings: { kk: 'Тұжырымдар', ru: 'Выводы', en: 'Findings' },
  acts: { kk: 'Не істеуге болады', ru: 'Что можно сделать', en: 'What may be done' },
  deadlines: { kk: 'Мерзімдер', ru: 'Сроки', en: 'Deadlines' },
  ways: { kk: 'Істің жолдары', ru: 'Пути дела', en: 'Ways compared' },
  papers: { kk: 'Құжаттар', ru: 'Документы', en: 'Papers' },
  'what-if': { kk: 'Егер былай болса', ru: 'Что если', en: 'What if' },
  file: { kk: 'Файл', ru: 'Файл', en: 'The file' },
} satisfies Record<string, Text>;
