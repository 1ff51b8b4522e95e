import type { Availability, Missing, Modality, Status, Text } from '@zhargy/logic';

/** What an answer says in words wherever it is shown: where a norm stands, what a decision may be, why something is not known. */
export const answerWords = {
  status: {
    satisfied: { kk: 'САҚТАЛҒАН', ru: 'СОБЛЮДЕНО', en: 'SATISFIED' },
    violated: { kk: 'БҰЗЫЛҒАН', ru: 'НАРУШЕНО', en: 'VIOLATED' },
    unknown: { kk: 'БЕЛГІСІЗ', ru: 'НЕИЗВЕСТНО', en: 'UNKNOWN' },
    open: { kk: 'БАҒАЛАУ КЕРЕК', ru: 'НУЖНА ОЦЕНКА', en: 'OPEN' },
    pending: { kk: 'МЕРЗІМІ ӨТПЕГЕН', ru: 'СРОК ТЕЧЁТ', en: 'PENDING' },
    notApplicable: { kk: 'ҚОЛДАНЫЛМАЙДЫ', ru: 'НЕПРИМЕНИМО', en: 'NOT APPLICABLE' },
  } satisfies Record<Status, Text>,
  modality: {
    must: { kk: 'міндетті', ru: 'обязательно', en: 'must' },
    may: { kk: 'мүмкін', ru: 'возможно', en: 'may' },
    mustNot: { kk: 'болмайды', ru: 'нельзя', en: 'must not' },
    unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'unknown' },
    open: { kk: 'бағалауға байланысты', ru: 'зависит от оценки', en: 'turns on a judgment' },
  } satisfies Record<Modality, Text>,
  availability: {
    available: { kk: 'мүмкін', ru: 'возможно', en: 'available' },
    blocked: { kk: 'мүмкін емес', ru: 'невозможно', en: 'blocked' },
    needsFacts: { kk: 'деректер қажет', ru: 'нужны сведения', en: 'needs these facts' },
  } satisfies Record<Availability, Text>,
  /** Whose judgment is wanted, by the assessor an assessment names. */
  asks: {
    court: { kk: 'сот бағалайды', ru: 'оценивает суд', en: 'for the court to weigh' },
    prosecutor: { kk: 'прокурор бағалайды', ru: 'оценивает прокурор', en: 'for the prosecutor to weigh' },
    investigator: { kk: 'тергеуші бағалайды', ru: 'оценивает следователь', en: 'for the investigator to weigh' },
  } satisfies Record<string, Text>,
  doubt: { kk: 'редакция күмәнді', ru: 'редакция под сомнением', en: 'version in doubt' },
  unread: { kk: 'мәтіні оқылмаған', ru: 'текст не прочитан', en: 'text not read' },
  why: {
    notAsked: { kk: 'көрсетілмеген', ru: 'не указано', en: 'not given' },
    declaredUnknown: { kk: 'белгісіз деп көрсетілген', ru: 'указано как неизвестное', en: 'declared unknown' },
    notApplicable: {
      kk: 'қолданылмайды деп белгіленген',
      ru: 'отмечено как неприменимое',
      en: 'marked not applicable',
    },
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
    law: { kk: 'заң мәтіні белгісіз', ru: 'текст закона не установлен', en: 'the text of the law is not settled' },
    data: { kk: 'дерек жеткіліксіз', ru: 'данных недостаточно', en: 'the data do not suffice' },
  } satisfies Record<Missing['why'], Text>,
} as const;
