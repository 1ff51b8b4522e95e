import type { WayStanding, WhoAgrees } from '@zhargy/law';
import type { Text } from '@zhargy/logic';

export const waysWords = {
  compared: { kk: 'Жолдар салыстырмасы', ru: 'Сравнение путей', en: 'Ways compared' },
  noPersons: {
    kk: 'Файлда күдікті, айыпталушы не сотталушы жоқ',
    ru: 'В деле нет подозреваемых, обвиняемых, подсудимых',
    en: 'The file has no suspect, accused or defendant',
  },
  noAdvice: {
    kk: 'Бұл — заң бойынша қай жол ашық екені. Қайсысы жақсы екенін айтпайды.',
    ru: 'Здесь сказано, какие пути открыты по закону. Какой из них лучше, не сказано.',
    en: 'This says which ways the law leaves open. It does not say which is better.',
  },
  way: { kk: 'Жол', ru: 'Путь', en: 'Way' },
  standing: { kk: 'Жағдайы', ru: 'Положение', en: 'Standing' },
  why: { kk: 'Неге', ru: 'Почему', en: 'Why' },
  mustAgree: { kk: 'Кімнің келісуі не бағасы керек', ru: 'Чьё согласие или оценка', en: 'Who has to agree or weigh' },
  longest: { kk: 'Бас бостандығынан айырудың шегі', ru: 'Предел лишения свободы', en: 'Longest imprisonment' },
  notKnown: { kk: 'белгісіз', ru: 'неизвестен', en: 'not known' },
  notObserved: { kk: 'сақталмаған', ru: 'не соблюдено', en: 'not observed' },
  ifPerformed: {
    kk: 'келісімнің барлық шарты орындалса',
    ru: 'если выполнены все условия соглашения',
    en: 'if every term of the agreement is performed',
  },
  noLeast: { kk: 'төменгі шегі байламайды', ru: 'нижний предел не связывает', en: 'the least term does not bind' },
  holdsIf: {
    kk: 'Бас бостандығынан айыру мерзімдері мыналардың бәрі рас болса ғана дұрыс',
    ru: 'Сроки лишения свободы верны, только если верно всё это',
    en: 'The figures of imprisonment hold only if all of this is so',
  },
  presumed: { kk: 'Мынадай деп есептелді', ru: 'Принято за данное', en: 'Taken for granted' },
  otherReading: {
    kk: 'басқа түсіндіру бұл кедергіні алып тастайды',
    ru: 'иное толкование снимает это препятствие',
    en: 'another reading takes this obstacle away',
  },
  closedUnder: {
    kk: 'Басқа түсіндіруде кедергі бар',
    ru: 'При ином толковании есть препятствие',
    en: 'Under another reading something stands against it',
  },
  deciding: { kk: 'Не шешеді', ru: 'Что решает', en: 'What decides' },
  steps: { kk: 'Алдымен істелетіні', ru: 'Сначала нужно', en: 'To be done first' },
  judged: { kk: 'Өзгелердің бағалауында', ru: 'Оценивают другие', en: 'For others to weigh' },
  givenUp: {
    kk: 'Неден бас тартылады және не байланыстырады',
    ru: 'От чего отказываются и что связывает',
    en: 'What is given up, and what binds',
  },
  brings: { kk: 'Одан шығатын салдар', ru: 'Что из этого следует', en: 'What follows from it' },
  terms: { kk: 'Мерзімдері', ru: 'Сроки', en: 'Terms' },
  document: { kk: 'Құжатқа қойылатын талаптар', ru: 'Требования к документу', en: 'Demands on the document' },
} satisfies Record<string, Text>;

export const standings: Readonly<Record<WayStanding, Text>> = {
  open: { kk: 'ашық', ru: 'открыт', en: 'open' },
  closed: { kk: 'жабық', ru: 'закрыт', en: 'closed' },
  depends: { kk: 'дерек шешеді', ru: 'решает факт', en: 'a fact decides' },
  taken: { kk: 'таңдалған', ru: 'уже избран', en: 'taken' },
};

export const agreeing: Readonly<Record<WhoAgrees['state'], Text>> = {
  shown: { kk: 'істен көрінеді', ru: 'видно из дела', en: 'the file shows it' },
  wanted: { kk: 'істен әлі көрінбейді', ru: 'из дела пока не видно', en: 'not shown yet' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  silent: { kk: 'қарсы ештеңе тіркелмеген', ru: 'возражений не записано', en: 'nothing recorded against it' },
  judged: { kk: 'шешім өзінде', ru: 'решение за ним', en: 'the decision is theirs' },
  nobody: {
    kk: 'мұндай адам жоқ немесе қажет емес',
    ru: 'такого лица нет либо не требуется',
    en: 'nobody here, or not needed',
  },
  notNeeded: { kk: 'талап етілмейді', ru: 'не требуется', en: 'not needed' },
};

/** Before a norm that stands against a way, by its kind. */
export const unmet: Readonly<Record<string, Text>> = {
  requirement: { kk: 'шарт орындалмаған', ru: 'условие не выполнено', en: 'condition not met' },
  bar: { kk: 'кедергі', ru: 'препятствие', en: 'in the way' },
  consequence: { kk: 'орын алмайды', ru: 'не наступает', en: 'does not follow' },
};

/** What a figure supposes of the court, where it has judged nothing yet. */
export const suppositions: Readonly<Record<string, Text>> = {
  'assessments.mitigating': {
    kk: 'сот жеңілдететін мән-жай таппайды',
    ru: 'суд не найдёт смягчающих обстоятельств',
    en: 'the court finds no mitigating circumstance',
  },
  'assessments.aggravating': {
    kk: 'сот ауырлататын мән-жай таппайды',
    ru: 'суд не найдёт отягчающих обстоятельств',
    en: 'the court finds no aggravating circumstance',
  },
  'assessments.aggravatingIsElement': {
    kk: 'ауырлататын мән-жай құқық бұзушылық белгісі емес',
    ru: 'отягчающее обстоятельство не признак состава',
    en: 'no aggravating circumstance is an element of the offence',
  },
  'assessments.exceptional': {
    kk: 'сот ерекше мән-жай таппайды',
    ru: 'суд не найдёт исключительных обстоятельств',
    en: 'the court finds no exceptional circumstances',
  },
};
