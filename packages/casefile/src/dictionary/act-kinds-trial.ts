import type { Text } from '@zhargy/logic';
import type { actKinds } from '../entities/act.ts';

/** What the acts that lead to an ordinary or a shortened trial are called (CPC 322, 365, 382). */
export const trialActKindTexts = {
  admitGuilt: {
    kk: 'кінәні, зиян мөлшерін және талаптарды толық мойындау',
    ru: 'полное признание вины, размера вреда и исковых требований',
    en: 'full admission of guilt, of the amount of harm and of the claims',
  },
  insistOnExamination: {
    kk: 'дәлелдемелерге дау айту немесе оларды сотта зерттеуді талап ету',
    ru: 'оспаривание доказательств или требование исследовать их в суде',
    en: 'disputing the evidence or insisting that the court examine it',
  },
  concludeMediation: {
    kk: 'медиация тәртібімен татуласуға қол жеткізу туралы келісім жасасу',
    ru: 'заключение соглашения о достижении примирения в порядке медиации',
    en: 'agreement on reconciliation reached by mediation',
  },
  setMainTrial: {
    kk: 'басты сот талқылауын тағайындау',
    ru: 'назначение главного судебного разбирательства',
    en: 'setting the main trial',
  },
  orderShortenedTrial: {
    kk: 'істі қысқартылған тәртіппен қарау туралы шешім',
    ru: 'решение рассмотреть дело в сокращённом порядке',
    en: 'decision to try the case in the shortened order',
  },
} satisfies Partial<Record<(typeof actKinds)[number], Text>>;
