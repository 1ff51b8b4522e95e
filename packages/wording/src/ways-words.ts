import type { WhoAgrees } from '@zhargy/law';
import type { Text } from '@zhargy/logic';

/** What is said of a way a case can take, wherever ways are set side by side. */
export const wayWords = {
  mustAgree: {
    kk: 'Кімнің келісуі не бағасы керек',
    ru: 'Чьё согласие или оценка нужны',
    en: 'Who has to agree or to weigh',
  },
  givenUp: {
    kk: 'Неден бас тартылады және не байланыстырады',
    ru: 'От чего отказываются и что связывает',
    en: 'What is given up, and what binds',
  },
  brings: { kk: 'Одан шығатын салдар', ru: 'Что из этого следует', en: 'What follows from it' },
  terms: { kk: 'Мерзімдері', ru: 'Сроки', en: 'Terms' },
  ifPerformed: {
    kk: 'келісімнің барлық шарты орындалса',
    ru: 'если все условия соглашения выполнены',
    en: 'if every term of the agreement is performed',
  },
  closedUnder: {
    kk: 'Басқа түсіндіруде кедергі бар',
    ru: 'При ином толковании есть препятствие',
    en: 'Under another reading something stands against it',
  },
  noLeast: { kk: 'төменгі шегі байламайды', ru: 'нижний предел не связывает', en: 'the least term does not bind' },
  holdsIf: {
    kk: 'Бас бостандығынан айыру мерзімдері мыналардың бәрі рас болса ғана дұрыс',
    ru: 'Сроки лишения свободы верны, только если верно всё это',
    en: 'The figures of imprisonment hold only if all of this is so',
  },
  otherReading: {
    kk: 'басқа түсіндіру бұл кедергіні алып тастайды',
    ru: 'иное толкование снимает это препятствие',
    en: 'another reading takes this obstacle away',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** How it stands with somebody's consent or judgment. */
export const agreeing: Readonly<Record<WhoAgrees['state'], Text>> = {
  shown: { kk: 'істен көрінеді', ru: 'видно из дела', en: 'the file shows it' },
  wanted: { kk: 'істен әлі көрінбейді', ru: 'из дела пока не видно', en: 'not shown by the file yet' },
  unknown: { kk: 'белгісіз', ru: 'неизвестно', en: 'not known' },
  silent: { kk: 'қарсы ештеңе тіркелмеген', ru: 'возражений не записано', en: 'nothing recorded against it' },
  judged: { kk: 'шешім өзінде', ru: 'решение за ним', en: 'the decision is theirs' },
  nobody: {
    kk: 'мұндай адам жоқ немесе қажет емес',
    ru: 'такого лица нет либо не требуется',
    en: 'nobody here, or not needed',
  },
  notNeeded: { kk: 'келісуі талап етілмейді', ru: 'согласия не требуется', en: 'no consent needed' },
};

/** Before a norm that stands against a way, by its kind. */
export const against = {
  requirement: { kk: 'шарт орындалмаған', ru: 'условие не выполнено', en: 'condition not met' },
  bar: { kk: 'кедергі', ru: 'препятствие', en: 'in the way' },
  consequence: { kk: 'орын алмайды', ru: 'не наступает', en: 'does not follow' },
} as const satisfies Readonly<Record<string, Text>>;

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** What a figure supposes of the court, where it has judged nothing yet. */
export const suppositions: Readonly<Record<string, Text>> = {
  'assessments.mitigating': t(
    'сот жеңілдететін мән-жай таппайды',
    'суд не найдёт смягчающих обстоятельств',
    'the court finds no mitigating circumstance',
  ),
  'assessments.aggravating': t(
    'сот ауырлататын мән-жай таппайды',
    'суд не найдёт отягчающих обстоятельств',
    'the court finds no aggravating circumstance',
  ),
  'assessments.aggravatingIsElement': t(
    'ауырлататын мән-жай құқық бұзушылық белгісі емес',
    'отягчающее обстоятельство не признак состава',
    'no aggravating circumstance is an element of the offence',
  ),
  'assessments.exceptional': t(
    'сот ерекше мән-жай таппайды',
    'суд не найдёт исключительных обстоятельств',
    'the court finds no exceptional circumstances',
  ),
};
