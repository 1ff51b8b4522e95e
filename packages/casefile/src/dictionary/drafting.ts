import type { Text } from '@zhargy/logic';
import type {
  actInPapers,
  agreementInPapers,
  offenceInPapers,
  personInPapers,
  renderingShape,
} from '../entities/drafting.ts';
import type { FactEntry, Labels } from './entry.ts';
import { punishmentEntriesOf } from './punishment.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const identity = t(
  'жеке басын куәландыратын құжат не жауап алу хаттамасы',
  'документ, удостоверяющий личность, либо протокол допроса',
  'identity document or record of questioning',
);
const agreementText = t(
  'процестік келісімнің мәтіні',
  'текст процессуального соглашения',
  'text of the procedural agreement',
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

export const agreementPaperEntries = {
  drawnUpOn: {
    label: t('келісім жасалған күн', 'дата составления соглашения', 'date of the agreement'),
    question: t('Келісім қай күні жасалады?', 'Когда составляется соглашение?', 'When is the agreement drawn up?'),
    who: ['prosecutor'],
    proof: agreementText,
  },
  drawnUpAt: {
    label: t('келісім жасалған орын', 'место составления соглашения', 'place of the agreement'),
    question: t('Келісім қай жерде жасалады?', 'Где составляется соглашение?', 'Where is the agreement drawn up?'),
    who: ['prosecutor'],
    proof: agreementText,
  },
  mitigating: {
    label: t('жеңілдететін мән-жайлар', 'смягчающие обстоятельства', 'mitigating circumstances'),
    question: t(
      'Келісімде жауаптылық пен жазаны жеңілдететін қандай мән-жайлар аталады?',
      'Какие обстоятельства, смягчающие ответственность и наказание, называет соглашение?',
      'Which mitigating circumstances does the agreement name?',
    ),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  applicableRules: {
    label: t(
      'қолданылуы мүмкін қылмыстық заң нормалары',
      'нормы уголовного закона, которые могут быть применены',
      'rules of criminal law that may be applied',
    ),
    question: t(
      'Келісім сақталса, Қылмыстық кодекстің қай нормалары қолданылуы мүмкін?',
      'Какие нормы Уголовного кодекса могут быть применены, если соглашение выполнено?',
      'Which rules of the Criminal Code may be applied if the agreement is kept?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  undertakings: {
    label: t('адам міндеттенген әрекеттер', 'принятые лицом обязательства', 'what the person undertakes'),
    question: t(
      'Келісім жасалғаннан кейін адам не істеуге міндеттенеді?',
      'Что лицо обязуется сделать после заключения соглашения?',
      'What does the person undertake to do after the agreement is concluded?',
    ),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  forCharges: {
    label: t(
      'әр қылмыс үшін келісілген жаза',
      'согласованное наказание за каждое преступление',
      'agreed punishment for each crime',
    ),
    question: t(
      'Әр қылмыс үшін қандай жаза келісілді?',
      'Какое наказание согласовано за каждое преступление?',
      'Which punishment was agreed for each crime?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  compulsoryTreatment: {
    label: t('мәжбүрлеп емдеу туралы талап', 'условие о принудительном лечении', 'term on compulsory treatment'),
    question: t(
      'Келісімде тәуелділіктен мәжбүрлеп емдеу туралы талап бар ма?',
      'Есть ли в соглашении условие о принудительном лечении от зависимости?',
      'Does the agreement hold a term on compulsory treatment for dependence?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  costsBorneBy: {
    label: t('процестік шығындарды көтеретін тарап', 'кто несёт процессуальные издержки', 'who bears the costs'),
    question: t(
      'Келісім бойынша процестік шығындарды кім көтереді?',
      'Кто по соглашению несёт процессуальные издержки?',
      'Who bears the procedural costs under the agreement?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
    values: {
      convict: t('сотталған адам', 'осуждённый', 'the convict'),
      state: t('мемлекет', 'государство', 'the state'),
      shared: t('сотталған адам мен мемлекет бөліп', 'осуждённый и государство в частях', 'both in parts'),
    } satisfies Labels<typeof agreementInPapers.costsBorneBy>,
  },
} satisfies Record<keyof typeof agreementInPapers, FactEntry>;

/** One mitigating circumstance an agreement names. */
export const mitigatingEntries = {
  says: {
    label: t('мән-жайдың сөзбен жазылуы', 'обстоятельство словами', 'the circumstance in words'),
    question: t(
      'Жеңілдететін мән-жай қандай?',
      'В чём состоит смягчающее обстоятельство?',
      'What is the mitigating circumstance?',
    ),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  article: {
    label: t('Қылмыстық кодекстің нормасы', 'норма Уголовного кодекса', 'rule of the Criminal Code'),
    question: t(
      'Бұл мән-жай Қылмыстық кодекстің қай нормасында аталған?',
      'Какая норма Уголовного кодекса называет это обстоятельство?',
      'Which rule of the Criminal Code names the circumstance?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
} as const satisfies Record<string, FactEntry>;

/** One thing the person undertakes to do. */
export const undertakingEntries = {
  kind: {
    label: t('міндеттеменің түрі', 'вид обязательства', 'kind of undertaking'),
    question: t('Адам неге міндеттенді?', 'Что лицо обязалось сделать?', 'What did the person undertake?'),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
    values: {
      makeGoodHarm: t('зиянды өтеу', 'возместить вред', 'to make good the harm'),
      payCosts: t('процестік шығындарды төлеу', 'уплатить процессуальные издержки', 'to pay the procedural costs'),
      appear: t('шақыру бойынша келу', 'являться по вызовам', 'to appear when summoned'),
      reportMoves: t(
        'тұрғылықты жерінің өзгергенін хабарлау',
        'сообщать о перемене места жительства',
        'to report a change of residence',
      ),
      undergoTreatment: t('емделу', 'пройти лечение', 'to undergo treatment'),
      other: t('өзге әрекет', 'иное действие', 'something else'),
    } satisfies Labels<typeof agreementInPapers.undertakings.shape.kind>,
  },
  amount: {
    label: t('міндеттеме сомасы', 'сумма обязательства', 'sum of the undertaking'),
    question: t('Адам қанша сома төлейді?', 'Какую сумму лицо уплатит?', 'What sum will the person pay?'),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  by: {
    label: t('орындау мерзімі', 'срок исполнения', 'day of performance'),
    question: t(
      'Міндеттеме қай күнге дейін орындалуға тиіс?',
      'До какого дня обязательство должно быть исполнено?',
      'By which day must it be done?',
    ),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  says: {
    label: t('міндеттеменің сөзбен жазылуы', 'обязательство словами', 'the undertaking in words'),
    question: t(
      'Міндеттеме сөзбен қалай жазылған?',
      'Как обязательство изложено словами?',
      'How is the undertaking put in words?',
    ),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
} satisfies Record<keyof typeof agreementInPapers.undertakings.shape, FactEntry>;

/** The punishment agreed for one of several crimes. */
export const agreedForChargeEntries = {
  charge: {
    label: t('қылмыс', 'преступление', 'the crime'),
    question: t(
      'Бұл жаза қай қылмыс үшін келісілген?',
      'За какое преступление согласовано это наказание?',
      'For which crime is this punishment agreed?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  punishment: {
    label: t('сол қылмыс үшін жаза', 'наказание за это преступление', 'the punishment for it'),
    question: t(
      'Сол қылмыс үшін жазаның түрі мен мөлшері қандай?',
      'Каковы вид и размер наказания за это преступление?',
      'What kind and size of punishment was agreed for it?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
} satisfies Record<keyof typeof agreementInPapers.forCharges.shape, FactEntry>;
export const agreedForChargePunishmentEntries = punishmentEntriesOf(['prosecutor', 'defence'], agreementText);

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
