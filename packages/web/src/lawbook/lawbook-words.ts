import type { Missing, Modality, Status, Text } from '@zhargy/logic';

/** Words about findings and norms that several screens say. */
export const lawbookWords = {
  disputed: { kk: 'даулы', ru: 'спорно', en: 'disputed' },
  byDefault: { kk: 'әдепкі', ru: 'по умолчанию', en: 'default' },
  unread: { kk: 'мәтіні оқылмаған', ru: 'текст не прочитан', en: 'text not read' },
  planned: { kk: 'жоспарланған әрекет', ru: 'планируемое действие', en: 'the planned act' },
  doubt: { kk: 'редакциясы күмәнді', ru: 'редакция под сомнением', en: 'version in doubt' },
} satisfies Record<string, Text>;

export const statusNames: Readonly<Record<Status, Text>> = {
  violated: { kk: 'бұзылған', ru: 'нарушено', en: 'violated' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  open: { kk: 'бағалау керек', ru: 'нужна оценка', en: 'for somebody to weigh' },
  pending: { kk: 'мерзімі өтуде', ru: 'срок течёт', en: 'running' },
  satisfied: { kk: 'сақталған', ru: 'соблюдено', en: 'observed' },
  notApplicable: { kk: 'қолданылмайды', ru: 'неприменимо', en: 'does not apply' },
};

export const modalityNames: Readonly<Record<Modality, Text>> = {
  must: { kk: 'міндетті', ru: 'обязательно', en: 'must' },
  may: { kk: 'мүмкін', ru: 'возможно', en: 'may' },
  mustNot: { kk: 'болмайды', ru: 'нельзя', en: 'must not' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  open: { kk: 'бағалауға байланысты', ru: 'зависит от оценки', en: 'turns on a judgment' },
};

/** Whose judgment is wanted. */
export const assessors: Readonly<Record<string, Text>> = {
  court: { kk: 'сот бағалайды', ru: 'оценивает суд', en: 'for the court to weigh' },
  prosecutor: { kk: 'прокурор бағалайды', ru: 'оценивает прокурор', en: 'for the prosecutor to weigh' },
  investigator: { kk: 'тергеуші бағалайды', ru: 'оценивает следователь', en: 'for the investigator to weigh' },
};

export const missingReasons: Readonly<Record<Missing['why'], Text>> = {
  notAsked: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
  declaredUnknown: { kk: 'белгісіз деп көрсетілген', ru: 'указано как неизвестное', en: 'declared unknown' },
  notApplicable: { kk: 'қолданылмайды деп белгіленген', ru: 'отмечено как неприменимое', en: 'marked not applicable' },
  listAbsent: { kk: 'тізім жоқ', ru: 'перечня нет', en: 'the list is not given' },
  listOpen: { kk: 'тізім толық емес', ru: 'перечень неполон', en: 'the list is not whole' },
  orderOfMoments: {
    kk: 'қайсысы бұрын болғаны белгісіз',
    ru: 'неизвестно, что было раньше',
    en: 'which came first is not known',
  },
  incomparable: { kk: 'заң реттілік бермейді', ru: 'закон не даёт порядка', en: 'the law gives no order' },
  tie: { kk: 'бірнешеуі сәйкес келеді', ru: 'подходит несколько', en: 'several fit' },
  nobody: { kk: 'ешкім сәйкес келмейді', ru: 'никто не подходит', en: 'nobody fits' },
  circular: { kk: 'сілтемелер тұйықталған', ru: 'ссылки замкнуты', en: 'the links run in a circle' },
  law: { kk: 'заң мәтіні анықталмаған', ru: 'текст закона не установлен', en: 'the text of the law is not settled' },
  data: { kk: 'дерек жеткіліксіз', ru: 'данных недостаточно', en: 'the data do not suffice' },
};
