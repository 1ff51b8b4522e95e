import type { WayStanding } from '@zhargy/law';
import type { Text } from '@zhargy/logic';
import { wayWords } from '@zhargy/wording/ways';

export const waysWords = {
  ...wayWords,
  compared: { kk: 'Жолдар салыстырмасы', ru: 'Сравнение путей', en: 'Ways compared' },
  noPersons: {
    kk: 'Іс файлында күдікті, айыпталушы не сотталушы көрсетілмеген',
    ru: 'В деле не указаны подозреваемые, обвиняемые, подсудимые',
    en: 'The file names no suspect, accused or defendant',
  },
  noAdvice: {
    kk: 'Бұл — заң бойынша қай жол ашық екені. Қайсысы жақсы екенін айтпайды.',
    ru: 'Здесь сказано, какие пути открыты по закону. Какой из них лучше, не сказано.',
    en: 'This says which ways the law leaves open. It does not say which is better.',
  },
  way: { kk: 'Жол', ru: 'Путь', en: 'Way' },
  standing: { kk: 'Жағдайы', ru: 'Положение', en: 'Standing' },
  why: { kk: 'Неге', ru: 'Почему', en: 'Why' },
  longest: { kk: 'Бас бостандығынан айырудың шегі', ru: 'Предел лишения свободы', en: 'Longest imprisonment' },
  notKnown: { kk: 'белгісіз', ru: 'неизвестен', en: 'not known' },
  notObserved: { kk: 'сақталмаған', ru: 'не соблюдено', en: 'not observed' },
  presumed: { kk: 'Мынадай деп есептелді', ru: 'Принято за данное', en: 'Taken for granted' },
  deciding: { kk: 'Не шешеді', ru: 'Что решает', en: 'What decides' },
  steps: { kk: 'Алдымен істелетіні', ru: 'Сначала нужно', en: 'To be done first' },
  judged: { kk: 'Өзгелердің бағалауында', ru: 'Оценивают другие', en: 'For others to weigh' },
  document: { kk: 'Құжатқа қойылатын талаптар', ru: 'Требования к документу', en: 'Demands on the document' },
} satisfies Record<string, Text>;

export const standings: Readonly<Record<WayStanding, Text>> = {
  open: { kk: 'ашық', ru: 'открыт', en: 'open' },
  closed: { kk: 'жабық', ru: 'закрыт', en: 'closed' },
  depends: { kk: 'дерек шешеді', ru: 'решает факт', en: 'a fact decides' },
  taken: { kk: 'таңдалған', ru: 'уже избран', en: 'taken' },
};
