import { answerWords } from '@zhargy/wording/answers';
import type { Become } from '@zhargy/law';
import type { Lang, Text } from '@zhargy/logic';

/** What the command line itself says, in three languages. */
export const words = {
  status: answerWords.status,
  /** Findings that belong to no recorded act. */
  beyondActs: {
    kk: 'Міндеттер, салдарлар және мәндер',
    ru: 'Обязанности, последствия и величины',
    en: 'Duties, consequences and values',
  },
  ...answerWords.availability,
  because: { kk: 'себебі', ru: 'так как', en: 'because' },
  /** In the place of "running": a norm on an act to come waits for the act alone. */
  dependsOnAct: { kk: 'ӘРЕКЕТТІҢ ӨЗІНЕ БАЙЛАНЫСТЫ', ru: 'ЗАВИСИТ ОТ САМОГО ДЕЙСТВИЯ', en: 'DEPENDS ON THE ACT' },
  missing: { kk: 'жетпейтіні', ru: 'не хватает', en: 'missing' },
  presuming: { kk: 'деп есептеп', ru: 'предполагая', en: 'presuming' },
  presumptions: { kk: 'Мынадай деп есептеледі', ru: 'Предполагается', en: 'Presumed' },
  modality: answerWords.modality,
  cure: { kk: 'не істеу керек', ru: 'что сделать', en: 'cure' },
  due: { kk: 'мерзімі', ru: 'срок', en: 'due' },
  value: { kk: 'мәні', ru: 'значение', en: 'value' },
  unverified: { kk: 'тексерілмеген', ru: 'не проверено', en: 'unverified' },
  reading: { kk: 'түсіндіру', ru: 'толкование', en: 'reading' },
  changes: { kk: 'басқа түсіндіру өзгертеді', ru: 'иное толкование изменит', en: 'another reading changes it' },
  /** Whose judgment is wanted, by the assessor an assessment names. */
  asks: answerWords.asks,
  law: { kk: 'заң күні', ru: 'право на', en: 'law of' },
  doubt: answerWords.doubt,
  unread: answerWords.unread,
  why: answerWords.why,
  textNotRead: {
    kk: 'құжаттың мәтіні тексерілмеген (contents), оның мазмұнына қойылатын талаптар',
    ru: 'текст документа не сверен (contents), требований к его содержанию',
    en: 'the text of the document has not been read (contents); requirements on what it holds',
  },
  notReadSince: { kk: 'Соңғы оқылған редакциялары', ru: 'Последние прочитанные редакции', en: 'Redactions last read' },
  nothing: {
    kk: 'тексерілетін ештеңе тіркелмеген',
    ru: 'проверять нечего',
    en: 'nothing recorded that a norm governs',
  },
  calc: {
    noSuch: {
      kk: 'мұндай формула жоқ. Бары',
      ru: 'такой формулы нет. Есть',
      en: 'there is no such formula. There are',
    },
    noInput: { kk: 'мұндай дерек жоқ. Бары', ru: 'такой величины нет. Есть', en: 'there is no such input. There are' },
  },
  nobodyForAct: {
    kk: 'істе бұл іс-әрекет қатысты болатын ешкім жоқ не ол жасалып қойған',
    ru: 'в деле нет никого, кого касалось бы это действие, или оно уже совершено',
    en: 'nobody in the case whom this act could be about, or it was done already',
  },
  coverage: {
    source: { kk: 'дереккөз', ru: 'источник', en: 'source' },
    places: { kk: 'барлығы', ru: 'всего', en: 'places' },
    became: {
      norms: { kk: 'норма', ru: 'норма', en: 'norms' },
      guidance: { kk: 'түсіндірме', ru: 'разъяснение', en: 'guidance' },
      elsewhere: { kk: 'өзге мәселе', ru: 'иной вопрос', en: 'elsewhere' },
      nothing: { kk: 'қамтылмаған', ru: 'не охвачено', en: 'nothing' },
    } satisfies Record<Become, Text>,
    bySentence: {
      kk: 'Қаулылар сөйлем бойынша, кодекстер мен шарттар тармақ бойынша саналады.',
      ru: 'Постановления считаются по предложениям, кодексы и договоры — по пунктам.',
      en: 'Resolutions are counted by sentence, codes and treaties by item.',
    },
    /** `#` stands for the number. */
    sentence: { kk: '#-сөйлем', ru: 'предл. #', en: 'sentence #' },
    scenarios: { kk: 'сценарийлер', ru: 'сценарии', en: 'scenarios' },
    named: { kk: 'тұтас аталған', ru: 'названо целиком', en: 'named as a whole by' },
    disputed: { kk: 'даулы', ru: 'спорно', en: 'disputed' },
    noSuch: { kk: 'мұндай дереккөз жоқ', ru: 'такого источника нет', en: 'there is no such source' },
  },
  cannotOpen: { kk: 'файлды ашу мүмкін емес', ru: 'файл не открывается', en: 'the file cannot be opened' },
  noSuchAct: {
    kk: 'мұндай іс-әрекет жоқ. Бары',
    ru: 'такого действия нет. Есть',
    en: 'there is no such act. There are',
  },
  options: {
    noSuch: { kk: 'мұндай параметр жоқ', ru: 'такого параметра нет', en: 'there is no such option' },
    value: {
      kk: 'параметрдің мәні жоқ немесе артық',
      ru: 'у параметра нет значения или оно лишнее',
      en: 'the option lacks a value, or has one too many',
    },
    date: { kk: 'мұндай күн жоқ', ru: 'такой даты нет', en: 'there is no such date' },
    written: { kk: 'былай жазылады', ru: 'пишется так', en: 'write' },
  },
  faults: { kk: 'файлда қателер бар', ru: 'в файле есть ошибки', en: 'the file has faults' },
} as const;

export const say = (text: Text, lang: Lang): string => text[lang];
