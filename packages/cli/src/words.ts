import type { Lang, Missing, Status, Text } from '@zhargy/logic';

/** What the command line itself says, in three languages. */
export const words = {
  status: {
    satisfied: { kk: 'САҚТАЛҒАН', ru: 'СОБЛЮДЕНО', en: 'SATISFIED' },
    violated: { kk: 'БҰЗЫЛҒАН', ru: 'НАРУШЕНО', en: 'VIOLATED' },
    unknown: { kk: 'БЕЛГІСІЗ', ru: 'НЕИЗВЕСТНО', en: 'UNKNOWN' },
    open: { kk: 'СОТ БАҒАЛАЙДЫ', ru: 'РЕШАЕТ СУД', en: 'OPEN' },
    pending: { kk: 'МЕРЗІМІ ӨТПЕГЕН', ru: 'СРОК ТЕЧЁТ', en: 'PENDING' },
    notApplicable: { kk: 'ҚОЛДАНЫЛМАЙДЫ', ru: 'НЕПРИМЕНИМО', en: 'NOT APPLICABLE' },
  } satisfies Record<Status, Text>,
  recorded: {
    kk: 'Тіркелген іс-әрекеттер мен міндеттер',
    ru: 'Совершённые акты и обязанности',
    en: 'Recorded acts and duties',
  },
  available: { kk: 'мүмкін', ru: 'возможно', en: 'available' },
  blocked: { kk: 'мүмкін емес', ru: 'невозможно', en: 'blocked' },
  needsFacts: { kk: 'деректер қажет', ru: 'нужны сведения', en: 'needs these facts' },
  because: { kk: 'себебі', ru: 'так как', en: 'because' },
  missing: { kk: 'жетпейтіні', ru: 'не хватает', en: 'missing' },
  presuming: { kk: 'деп есептеп', ru: 'предполагая', en: 'presuming' },
  cure: { kk: 'не істеу керек', ru: 'что сделать', en: 'cure' },
  due: { kk: 'мерзімі', ru: 'срок', en: 'due' },
  value: { kk: 'мәні', ru: 'значение', en: 'value' },
  unverified: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unverified' },
  reading: { kk: 'түсіндіру', ru: 'толкование', en: 'reading' },
  changes: { kk: 'басқа түсіндіру өзгертеді', ru: 'иное толкование изменит', en: 'another reading changes it' },
  asks: { kk: 'бағалауы керек', ru: 'оценивает', en: 'for the judgment of' },
  law: { kk: 'заң күні', ru: 'право на', en: 'law of' },
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
  notReadSince: { kk: 'Соңғы оқылған редакциялары', ru: 'Последние прочитанные редакции', en: 'Redactions last read' },
  nothing: {
    kk: 'тексерілетін ештеңе тіркелмеген',
    ru: 'проверять нечего',
    en: 'nothing recorded that a norm governs',
  },
  faults: { kk: 'файлда қателер бар', ru: 'в файле есть ошибки', en: 'the file has faults' },
} as const;

export const say = (text: Text, lang: Lang): string => text[lang];
