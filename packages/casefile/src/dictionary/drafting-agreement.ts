import type { Text } from '@zhargy/logic';
import type { agreementInPapers } from '../entities/drafting.ts';
import type { FactEntry, Labels } from './entry.ts';
import { punishmentEntriesOf } from './punishment.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const agreementText = t(
  'процестік келісімнің мәтіні',
  'текст процессуального соглашения',
  'text of the procedural agreement',
);

/** What the text of an agreement says. */
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
  assets: {
    label: t('қайтарылатын активтер тізбесі', 'перечень возвращаемых активов', 'list of the assets to be returned'),
    question: t(
      'Келісім бойынша қандай активтер қайтарылады?',
      'Какие активы возвращаются по соглашению?',
      'Which assets are returned under the agreement?',
    ),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  assetsGoTo: {
    label: t('активтер кімге беріледі', 'кому передаются активы', 'where the assets go'),
    question: t('Активтер кімге беріледі?', 'Кому передаются активы?', 'To whom do the assets go?'),
    who: ['prosecutor'],
    proof: agreementText,
    values: {
      specialStateFund: t('Арнайы мемлекеттік қор', 'Специальный государственный фонд', 'the Special State Fund'),
      managingCompany: t('басқарушы компания', 'управляющая компания', 'the managing company'),
    } satisfies Labels<typeof agreementInPapers.assetsGoTo>,
  },
  transferWay: {
    label: t('активтерді беру тәсілі', 'способ передачи активов', 'way of the transfer'),
    question: t(
      'Активтер қандай тәсілмен беріледі?',
      'Каким способом передаются активы?',
      'How are the assets transferred?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  otherTerms: {
    label: t('келісілген өзге шарттардың мәтіні', 'текст иных согласованных условий', 'text of the other terms'),
    question: t(
      'Тараптар келіскен өзге шарттар қалай жазылады?',
      'Как изложены иные согласованные условия?',
      'How are the other terms put?',
    ),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
} satisfies Record<keyof typeof agreementInPapers, FactEntry>;

/** One asset to be returned. */
export const agreedAssetEntries = {
  says: {
    label: t('активтің сипаттамасы', 'описание актива', 'description of the asset'),
    question: t('Қайтарылатын актив қандай?', 'Какой актив возвращается?', 'Which asset is returned?'),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  place: {
    label: t('активтің орналасқан жері', 'место нахождения актива', 'where the asset is'),
    question: t('Актив қай жерде орналасқан?', 'Где находится актив?', 'Where is the asset?'),
    who: ['defence', 'prosecutor'],
    proof: agreementText,
  },
  amount: {
    label: t('активтің құны', 'стоимость актива', 'value of the asset'),
    question: t('Активтің құны қанша?', 'Какова стоимость актива?', 'What is the asset worth?'),
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
} satisfies Record<keyof typeof agreementInPapers.assets.shape, FactEntry>;

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
