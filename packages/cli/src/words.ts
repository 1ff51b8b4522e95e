import type { Lang, Status, Text } from '@zhargy/logic';

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
  notReadSince: { kk: 'Соңғы оқылған редакциялары', ru: 'Последние прочитанные редакции', en: 'Redactions last read' },
  nothing: {
    kk: 'тексерілетін ештеңе тіркелмеген',
    ru: 'проверять нечего',
    en: 'nothing recorded that a norm governs',
  },
  faults: { kk: 'файлда қателер бар', ru: 'в файле есть ошибки', en: 'the file has faults' },
} as const;

export const say = (text: Text, lang: Lang): string => text[lang];
