import type { WayStanding } from '@zhargy/law';
import type { Text } from '@zhargy/logic';
import { against, agreeing, wayWords } from '@zhargy/wording/ways';

/** What the command line says of the ways a case can take. */
export const waysWords = {
  ...wayWords,
  standing: {
    open: { kk: 'АШЫҚ', ru: 'ОТКРЫТО', en: 'OPEN' },
    closed: { kk: 'ЖАБЫҚ', ru: 'ЗАКРЫТО', en: 'CLOSED' },
    depends: { kk: 'ДЕРЕК ШЕШЕДІ', ru: 'РЕШАЕТ ФАКТ', en: 'A FACT DECIDES' },
    taken: { kk: 'ТАҢДАЛҒАН', ru: 'УЖЕ ИЗБРАНО', en: 'TAKEN' },
  } satisfies Record<WayStanding, Text>,
  state: agreeing,
  title: { kk: 'Іс жүре алатын жолдар', ru: 'Пути, которыми может идти дело', en: 'Ways the case can take' },
  noPersons: {
    kk: 'файлда күдікті, айыпталушы не сотталушы жоқ',
    ru: 'в деле нет подозреваемых, обвиняемых, подсудимых',
    en: 'the file has no suspect, accused or defendant',
  },
  charge: { kk: 'Айыптау', ru: 'Обвинение', en: 'Charge' },
  sanction: { kk: 'санкциясы', ru: 'санкция', en: 'sanction' },
  noSanction: { kk: 'белгісіз', ru: 'неизвестна', en: 'not known' },
  atOnce: { kk: 'дереу', ru: 'незамедлительно', en: 'at once' },
  caps: {
    kk: 'Бас бостандығынан айырудың ең ұзақ мерзімі',
    ru: 'Наибольший срок лишения свободы',
    en: 'The longest imprisonment',
  },
  notKnown: { kk: 'белгісіз, жетпейтіні', ru: 'неизвестен, не хватает', en: 'not known, wanted' },
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
  against,
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
