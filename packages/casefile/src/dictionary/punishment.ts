import type { Text } from '@zhargy/logic';
import type { punishmentShape } from '../punishment.ts';
import type { agreementShape } from '../schema.ts';
import type { FactEntry, Labels } from './entry.ts';

/** Names of the kinds of punishment. */
export const punishmentNames: Labels<typeof punishmentShape.kind> = {
  fine: { kk: 'айыппұл', ru: 'штраф', en: 'fine' },
  correctiveWorks: { kk: 'түзеу жұмыстары', ru: 'исправительные работы', en: 'corrective works' },
  communityService: {
    kk: 'қоғамдық жұмыстарға тарту',
    ru: 'привлечение к общественным работам',
    en: 'community service',
  },
  arrest: { kk: 'қамаққа алу', ru: 'арест', en: 'arrest' },
  restriction: { kk: 'бас бостандығын шектеу', ru: 'ограничение свободы', en: 'restriction of liberty' },
  imprisonment: { kk: 'бас бостандығынан айыру', ru: 'лишение свободы', en: 'imprisonment' },
  life: {
    kk: 'өмір бойына бас бостандығынан айыру',
    ru: 'пожизненное лишение свободы',
    en: 'life imprisonment',
  },
  confiscation: { kk: 'мүлікті тәркілеу', ru: 'конфискация имущества', en: 'confiscation of property' },
  lossOfRank: {
    kk: 'атағынан, шенінен, дәрежесінен, біліктілік сыныбынан және мемлекеттік наградаларынан айыру',
    ru: 'лишение звания, чина, ранга, квалификационного класса и государственных наград',
    en: 'loss of title, rank, grade, qualification class and state awards',
  },
  deprivationOfRight: {
    kk: 'белгілі бір лауазымды атқару немесе белгілі бір қызметпен айналысу құқығынан айыру',
    ru: 'лишение права занимать определенную должность или заниматься определенной деятельностью',
    en: 'loss of the right to hold an office or engage in an activity',
  },
  lossOfCitizenship: {
    kk: 'Қазақстан Республикасының азаматтығынан айыру',
    ru: 'лишение гражданства Республики Казахстан',
    en: 'loss of the citizenship of the Republic of Kazakhstan',
  },
  expulsion: {
    kk: 'шетелдікті немесе азаматтығы жоқ адамды Қазақстан Республикасының шегінен тысқары жерге шығарып жіберу',
    ru: 'выдворение за пределы Республики Казахстан иностранца или лица без гражданства',
    en: 'expulsion of a foreigner or stateless person from the Republic of Kazakhstan',
  },
};

/** Names of the institutions in which imprisonment is served, by their security. */
export const institutionNames: Labels<typeof punishmentShape.institution> = {
  minimum: {
    kk: 'қауіпсіздігі барынша төмен мекеме',
    ru: 'учреждение минимальной безопасности',
    en: 'minimum security institution',
  },
  medium: {
    kk: 'қауіпсіздігі орташа мекеме',
    ru: 'учреждение средней безопасности',
    en: 'medium security institution',
  },
  maximum: {
    kk: 'қауіпсіздігі барынша жоғары мекеме',
    ru: 'учреждение максимальной безопасности',
    en: 'maximum security institution',
  },
  emergency: {
    kk: 'қауіпсіздігі төтенше мекеме',
    ru: 'учреждение чрезвычайной безопасности',
    en: 'emergency security institution',
  },
  complete: {
    kk: 'толық қауіпсіз мекеме',
    ru: 'учреждение полной безопасности',
    en: 'complete security institution',
  },
};

/** Entries for one main punishment: who knows it and what proves it differ between a judgment and an agreement. */
export const punishmentEntriesOf = (who: FactEntry['who'], proof: Text) =>
  ({
    kind: {
      label: { kk: 'негізгі жазаның түрі', ru: 'вид основного наказания', en: 'kind of main punishment' },
      question: {
        kk: 'Негізгі жазаның түрі қандай?',
        ru: 'Каков вид основного наказания?',
        en: 'What kind of main punishment is it?',
      },
      who,
      proof,
      values: punishmentNames,
    },
    mci: {
      label: { kk: 'айлық есептік көрсеткіш саны', ru: 'число месячных расчётных показателей', en: 'number of MCI' },
      question: {
        kk: 'Айыппұлдың немесе түзеу жұмыстарының мөлшері қанша айлық есептік көрсеткіш?',
        ru: 'Сколько месячных расчётных показателей составляет штраф или исправительные работы?',
        en: 'How many monthly calculation indices do the fine or the corrective works amount to?',
      },
      who,
      proof,
    },
    amount: {
      label: { kk: 'айыппұл сомасы', ru: 'сумма штрафа', en: 'sum of the fine' },
      question: {
        kk: 'Айыппұл қанша теңге?',
        ru: 'Сколько тенге составляет штраф?',
        en: 'How many tenge is the fine?',
      },
      who,
      proof,
    },
    hours: {
      label: { kk: 'қоғамдық жұмыс сағаттары', ru: 'часы общественных работ', en: 'hours of community service' },
      question: {
        kk: 'Қоғамдық жұмыстар қанша сағат?',
        ru: 'Сколько часов общественных работ?',
        en: 'How many hours of community service are there?',
      },
      who,
      proof,
    },
    days: {
      label: { kk: 'қамаққа алу тәуліктері', ru: 'сутки ареста', en: 'days of arrest' },
      question: {
        kk: 'Қамаққа алу қанша тәулік?',
        ru: 'На сколько суток назначен арест?',
        en: 'For how many days is the arrest?',
      },
      who,
      proof,
    },
    period: {
      label: { kk: 'негізгі жазаның мерзімі', ru: 'срок основного наказания', en: 'term of the main punishment' },
      question: {
        kk: 'Негізгі жазаның мерзімі қанша жыл, ай және күн?',
        ru: 'Каков срок основного наказания в годах, месяцах и днях?',
        en: 'How long is the main punishment, in years, months and days?',
      },
      who,
      proof,
    },
    conditional: {
      label: { kk: 'шартты түрде соттау', ru: 'условное осуждение', en: 'conditional sentence' },
      question: {
        kk: 'Жаза шартты түрде, пробациялық бақылаумен тағайындала ма?',
        ru: 'Назначается ли наказание условно, с пробационным контролем?',
        en: 'Is the punishment conditional, under probation control?',
      },
      who,
      proof,
    },
    institution: {
      label: { kk: 'жазаны өтеу мекемесі', ru: 'учреждение отбывания наказания', en: 'institution of serving' },
      question: {
        kk: 'Бас бостандығынан айыру қандай мекемеде өтеледі?',
        ru: 'В каком учреждении отбывается лишение свободы?',
        en: 'In what institution is imprisonment to be served?',
      },
      who,
      proof,
      values: institutionNames,
    },
  }) satisfies Record<keyof typeof punishmentShape, FactEntry>;

/** Entries for one additional punishment. */
export const additionalEntriesOf = (who: FactEntry['who'], proof: Text) =>
  ({
    kind: {
      label: { kk: 'қосымша жазаның түрі', ru: 'вид дополнительного наказания', en: 'kind of additional punishment' },
      question: {
        kk: 'Қосымша жазаның түрі қандай?',
        ru: 'Каков вид дополнительного наказания?',
        en: 'What kind of additional punishment is it?',
      },
      who,
      proof,
      values: punishmentNames,
    },
    mandatory: {
      label: {
        kk: 'қосымша жазаның міндеттілігі',
        ru: 'обязательность дополнительного наказания',
        en: 'whether the law makes it mandatory',
      },
      question: {
        kk: 'Бұл қосымша жаза заң бойынша міндетті ме?',
        ru: 'Обязательно ли это дополнительное наказание по закону?',
        en: 'Does the law make this additional punishment mandatory?',
      },
      who,
      proof,
    },
    period: {
      label: {
        kk: 'қосымша жазаның мерзімі',
        ru: 'срок дополнительного наказания',
        en: 'term of additional punishment',
      },
      question: {
        kk: 'Қосымша жазаның мерзімі қанша?',
        ru: 'Каков срок дополнительного наказания?',
        en: 'How long is the additional punishment?',
      },
      who,
      proof,
    },
  }) satisfies Record<keyof typeof agreementShape.additional.shape, FactEntry>;
