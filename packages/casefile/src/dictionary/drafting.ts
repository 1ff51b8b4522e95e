import type { Text } from '@zhargy/logic';
import type { actInPapers, offenceInPapers, personInPapers, renderingShape } from '../entities/drafting.ts';
import type { FactEntry } from './entry.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const identity = t(
  'жеке басын куәландыратын құжат не жауап алу хаттамасы',
  'документ, удостоверяющий личность, либо протокол допроса',
  'identity document or record of questioning',
);
const rulingOnDeed = t(
  'күдіктінің іс-әрекетін саралау туралы қаулы',
  'постановление о квалификации деяния подозреваемого',
  'ruling on the qualification of the deed',
);

export const personPaperEntries = {
  birthPlace: {
    label: t('туған жері', 'место рождения', 'place of birth'),
    question: t('Адам қай жерде туған?', 'Где лицо родилось?', 'Where was the person born?'),
    who: ['investigator', 'defence'],
    proof: identity,
  },
  residence: {
    label: t('тұрғылықты жері', 'место жительства', 'residence'),
    question: t('Адам қай жерде тұрады?', 'Где лицо проживает?', 'Where does the person live?'),
    who: ['investigator', 'defence'],
    proof: identity,
  },
  occupation: {
    label: t('айналысатын кәсібі', 'род занятий', 'occupation'),
    question: t('Адам немен айналысады?', 'Чем лицо занимается?', 'What is the occupation of the person?'),
    who: ['defence', 'investigator'],
    proof: identity,
  },
  position: {
    label: t(
      'лауазымы, атағы және мекемесі',
      'должность, звание и место службы',
      'post, rank and office of an official',
    ),
    question: t(
      'Лауазымды адамның немесе адвокаттың лауазымы мен мекемесі қандай?',
      'Какова должность и где служит лицо, ведущее дело, либо адвокат?',
      'What is the post of the official or advocate, and where?',
    ),
    who: ['prosecutor', 'investigator', 'defence'],
    proof: t('қызметтік куәлік', 'служебное удостоверение', 'service card'),
  },
} satisfies Record<keyof typeof personInPapers, FactEntry>;

export const offencePaperEntries = {
  description: {
    label: t('іс-әрекеттің сипаттамасы', 'описание деяния', 'description of the deed'),
    question: t('Не істелгені қалай сипатталады?', 'Что именно было сделано?', 'What exactly was done?'),
    who: ['investigator', 'prosecutor'],
    proof: rulingOnDeed,
  },
  circumstances: {
    label: t(
      'дәлелденуге тиіс өзге де мән-жайлар',
      'иные обстоятельства, подлежащие доказыванию',
      'the other facts that must be proved',
    ),
    question: t(
      'Тәсілі, ниеті, салдары және дәлелденуге тиіс өзге де мән-жайлар қандай?',
      'Каковы способ, мотив, последствия и иные обстоятельства, подлежащие доказыванию?',
      'What were the way, the motive, the consequences and the other facts to be proved?',
    ),
    who: ['investigator', 'prosecutor'],
    proof: rulingOnDeed,
  },
} satisfies Record<keyof typeof offenceInPapers, FactEntry>;

export const actPaperEntries = {
  stated: {
    label: t(
      'әрекет жасаған адамның өз сөзімен айтқаны',
      'изложенное лицом своими словами',
      'what was stated in own words',
    ),
    question: t(
      'Әрекет жасаған адам қандай шарт, ұсыныс немесе себеп айтты?',
      'Какие условия, предложения или причины изложило лицо?',
      'Which terms, proposals or reasons were stated?',
    ),
    who: ['victim', 'prosecutor', 'defence'],
    proof: t('әрекет тіркелген құжат', 'документ, в котором действие зафиксировано', 'the document on the act'),
  },
} satisfies Record<keyof typeof actInPapers, FactEntry>;

const translation = t('аударма', 'перевод', 'the translation');
const inLanguage = (kk: string, ru: string, en: string): FactEntry => ({
  label: t(`мәтіннің ${kk} нұсқасы`, `текст на ${ru} языке`, `the text in ${en}`),
  question: t(`Бұл мәтін ${kk} қалай жазылады?`, `Как этот текст звучит на ${ru} языке?`, `How is it put in ${en}?`),
  who: ['court', 'prosecutor', 'defence'],
  proof: translation,
});

/** A text of the file in another language. */
export const renderingEntries = {
  of: {
    label: t('аударылған мәтіннің орны', 'место переведённого текста', 'place of the text rendered'),
    question: t('Бұл қай мәтіннің аудармасы?', 'Какого текста это перевод?', 'Which text does it render?'),
    who: ['court', 'prosecutor', 'defence'],
    proof: translation,
  },
  kk: inLanguage('қазақша', 'казахском', 'Kazakh'),
  ru: inLanguage('орысша', 'русском', 'Russian'),
  en: inLanguage('ағылшынша', 'английском', 'English'),
} satisfies Record<keyof typeof renderingShape, FactEntry>;
