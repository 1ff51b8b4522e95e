import type { ChapterNumber, Trilingual } from './types.ts';

/**
 * What each chapter of the Special Part protects. The Russian titles were read; the Kazakh ones are ours and were not compared with
 * the official Kazakh text.
 */
export const chapterTitles: Readonly<Record<ChapterNumber, Trilingual>> = {
  1: { kk: 'жеке адамға қарсы', ru: 'против личности', en: 'against the person' },
  2: {
    kk: 'отбасына және кәмелетке толмағандарға қарсы',
    ru: 'против семьи и несовершеннолетних',
    en: 'against the family and minors',
  },
  4: {
    kk: 'бейбітшілік пен адамзат қауіпсіздігіне қарсы',
    ru: 'против мира и безопасности человечества',
    en: 'against peace and the security of mankind',
  },
  6: { kk: 'меншікке қарсы', ru: 'против собственности', en: 'against property' },
  8: { kk: 'экономикалық қызмет саласындағы', ru: 'в сфере экономической деятельности', en: 'in economic activity' },
  9: {
    kk: 'коммерциялық және өзге де ұйымдардағы қызмет мүдделеріне қарсы',
    ru: 'против интересов службы в коммерческих и иных организациях',
    en: 'against the interests of service in commercial and other organisations',
  },
  10: {
    kk: 'қоғамдық қауіпсіздікке және қоғамдық тәртіпке қарсы',
    ru: 'против общественной безопасности и общественного порядка',
    en: 'against public safety and public order',
  },
  11: {
    kk: 'халықтың денсаулығына және имандылыққа қарсы',
    ru: 'против здоровья населения и нравственности',
    en: 'against the health of the population and morals',
  },
  13: { kk: 'экологиялық', ru: 'экологические', en: 'ecological' },
  14: { kk: 'көліктегі', ru: 'транспортные', en: 'transport' },
  15: {
    kk: 'сыбайлас жемқорлық және мемлекеттік қызмет пен мемлекеттік басқару мүдделеріне қарсы өзге де',
    ru: 'коррупционные и иные против интересов государственной службы и государственного управления',
    en: 'corruption and others against the interests of state service and government',
  },
  16: { kk: 'басқару тәртібіне қарсы', ru: 'против порядка управления', en: 'against the order of government' },
  17: {
    kk: 'сот төрелігіне және жазалардың орындалу тәртібіне, конституциялық іс жүргізуге қарсы',
    ru: 'против правосудия и порядка исполнения наказаний, конституционного производства',
    en: 'against justice, the execution of punishments and constitutional proceedings',
  },
};

/** Whether the deed an article describes is an attack on life or on health. The Code gives no list. */
export type LifeOrHealth = 'life' | 'health' | 'notNamed' | 'unclear';

const life = new Set(['99', '100', '101', '102', '103', '104']);
const health = new Set(['106', '107', '108-1', '111', '112', '113', '114']);
// Neither the deed nor a qualifying feature, as read, speaks of death, injury, health, violence or threats.
const notNamed = new Set([
  '187',
  '188',
  '188-1',
  '189',
  '190',
  '193',
  '204',
  '214',
  '218',
  '218-1',
  '245',
  '253',
  '366',
  '367',
  '368',
  '369',
  '385',
  '386',
]);

/**
 * `life`, `health`: the deed itself is causing death or injury, by its own words. `notNamed`: the text as read names neither.
 * `unclear`: everything else, among it deeds with violence (robbery, extortion), where practice has to decide.
 */
export function lifeOrHealth(article: string): LifeOrHealth {
  if (life.has(article)) return 'life';
  if (health.has(article)) return 'health';
  return notNamed.has(article) ? 'notNamed' : 'unclear';
}
