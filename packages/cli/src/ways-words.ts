import type { WayStanding, WhoAgrees } from '@zhargy/law';
import type { Text } from '@zhargy/logic';

/** What the command line says of the ways a case can take. */
export const waysWords = {
  standing: {
    open: { kk: 'АШЫҚ', ru: 'ОТКРЫТО', en: 'OPEN' },
    closed: { kk: 'ЖАБЫҚ', ru: 'ЗАКРЫТО', en: 'CLOSED' },
    depends: { kk: 'ДЕРЕК ШЕШЕДІ', ru: 'РЕШАЕТ ФАКТ', en: 'A FACT DECIDES' },
    taken: { kk: 'ТАҢДАЛҒАН', ru: 'УЖЕ ИЗБРАНО', en: 'TAKEN' },
  } satisfies Record<WayStanding, Text>,
  state: {
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
  } satisfies Record<WhoAgrees['state'], Text>,
  title: { kk: 'Іс жүре алатын жолдар', ru: 'Пути, которыми может идти дело', en: 'Ways the case can take' },
  noPersons: {
    kk: 'файлда күдікті, айыпталушы не сотталушы жоқ',
    ru: 'в деле нет подозреваемых, обвиняемых, подсудимых',
    en: 'the file has no suspect, accused or defendant',
  },
  charge: { kk: 'Айыптау', ru: 'Обвинение', en: 'Charge' },
  sanction: { kk: 'санкциясы', ru: 'санкция', en: 'sanction' },
  noSanction: { kk: 'белгісіз', ru: 'неизвестна', en: 'not known' },
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
  atOnce: { kk: 'дереу', ru: 'незамедлительно', en: 'at once' },
  caps: {
    kk: 'Бас бостандығынан айырудың ең ұзақ мерзімі',
    ru: 'Наибольший срок лишения свободы',
    en: 'The longest imprisonment',
  },
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
  notKnown: { kk: 'белгісіз, жетпейтіні', ru: 'неизвестен, не хватает', en: 'not known, wanted' },
  holdsIf: {
    kk: 'Бас бостандығынан айыру мерзімдері мыналардың бәрі рас болса ғана дұрыс',
    ru: 'Сроки лишения свободы верны, только если верно всё это',
    en: 'The figures of imprisonment hold only if all of this is so',
  },
  no: { kk: 'жоқ', ru: 'нет', en: 'no' },
  document: {
    kk: 'Құжатқа қойылатын талаптар',
    ru: 'Требований к документу',
    en: 'Demands on the document',
  },
  together: { kk: 'Мыналардың жолына байланысты', ru: 'Зависит и от пути этих лиц', en: 'Depends on the same way of' },
  takenBy: { kk: 'Тіркелген әрекет', ru: 'Записанное действие', en: 'Recorded act' },
  notObserved: {
    kk: 'Онда сақталмаған не көрсетілмегені',
    ru: 'Что при этом не соблюдено или не показано',
    en: 'What it did not observe or show',
  },
  otherReading: {
    kk: 'басқа түсіндіру бұл кедергіні алып тастайды',
    ru: 'иное толкование снимает это препятствие',
    en: 'another reading takes this obstacle away',
  },
  /** Before a norm that closes a way, by its kind. */
  against: {
    requirement: { kk: 'шарт орындалмаған', ru: 'условие не выполнено', en: 'condition not met' },
    bar: { kk: 'кедергі', ru: 'препятствие', en: 'in the way' },
    consequence: { kk: 'орын алмайды', ru: 'не наступает', en: 'does not follow' },
  },
  facts: { kk: 'деректер', ru: 'факты', en: 'facts' },
  presumed: { kk: 'Мынадай деп есептеледі', ru: 'Принято за данное', en: 'Taken for granted' },
  noAdvice: {
    kk: 'Тәртіп баға емес: ешбір жол екіншісінен артық қойылмайды. Бұл заң кеңесі емес.',
    ru: 'Порядок перечисления не оценка: ни один путь не поставлен выше другого. Это не совет.',
    en: 'The order is no ranking: no way is put before another. This is no advice.',
  },
} as const;

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });

/** Kinds of main punishments. */
export const punishments: Readonly<Record<string, Text>> = {
  fine: t('айыппұл', 'штраф', 'fine'),
  correctiveWorks: t('түзеу жұмыстары', 'исправительные работы', 'corrective works'),
  communityService: t('қоғамдық жұмыстар', 'общественные работы', 'community service'),
  arrest: t('қамаққа алу', 'арест', 'arrest'),
  restriction: t('бас бостандығын шектеу', 'ограничение свободы', 'restriction of liberty'),
  imprisonment: t('бас бостандығынан айыру', 'лишение свободы', 'imprisonment'),
  life: t('өмір бойына бас бостандығынан айыру', 'пожизненное лишение свободы', 'life imprisonment'),
};

/** Units of their sizes; a fine may be a multiple of something. */
export const units: Readonly<Record<string, Text>> = {
  mci: t('АЕК', 'МРП', 'MCI'),
  hours: t('сағат', 'ч.', 'h'),
  days: t('тәулік', 'сут.', 'days'),
  months: t('ай', 'мес.', 'months'),
  'multiple:bribe': t('еселенген пара сомасы', 'крат суммы взятки', 'times the bribe'),
  'multiple:stolenProperty': t('еселенген ұрланған мүлік құны', 'крат стоимости похищенного', 'times the value stolen'),
  'multiple:unpaidTaxes': t('еселенген төленбеген салық', 'крат неуплаченных налогов', 'times the unpaid taxes'),
  'multiple:transferredValue': t('еселенген берілген құн', 'крат переданной стоимости', 'times the value transferred'),
};

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
