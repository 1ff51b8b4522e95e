import type { Text } from '@zhargy/logic';
import type { personShape } from '../schema.ts';
import { personPaperEntries } from './drafting.ts';
import type { FactEntry, Labels } from './entry.ts';

const identity: Text = {
  kk: 'жеке басын куәландыратын құжат',
  ru: 'документ, удостоверяющий личность',
  en: 'identity document',
};
const psychiatricOpinion: Text = {
  kk: 'сот-психиатриялық сараптама қорытындысы',
  ru: 'заключение судебно-психиатрической экспертизы',
  en: 'report of the forensic psychiatric examination',
};

/** The facts of a person or an organisation. */
export const personEntries = {
  name: {
    label: { kk: 'аты-жөні немесе атауы', ru: 'фамилия, имя, отчество или наименование', en: 'name' },
    question: {
      kk: 'Адамның аты-жөні немесе ұйымның атауы қандай?',
      ru: 'Каковы фамилия, имя, отчество лица либо наименование организации?',
      en: 'What is the name of the person or organisation?',
    },
    who: ['investigator', 'prosecutor', 'defence'],
    proof: {
      kk: 'жеке басын куәландыратын құжат немесе заңды тұлғаны тіркеу туралы анықтама',
      ru: 'документ, удостоверяющий личность, либо справка о регистрации юридического лица',
      en: 'identity document or certificate of registration of the legal entity',
    },
  },
  kind: {
    label: { kk: 'жеке немесе заңды тұлға', ru: 'физическое или юридическое лицо', en: 'human or legal entity' },
    question: {
      kk: 'Бұл жеке тұлға ма, әлде заңды тұлға ма?',
      ru: 'Это физическое или юридическое лицо?',
      en: 'Is this a human being or a legal entity?',
    },
    who: ['investigator', 'prosecutor', 'registry'],
    proof: {
      kk: 'жеке басын куәландыратын құжат немесе заңды тұлғаны тіркеу туралы анықтама',
      ru: 'документ, удостоверяющий личность, либо справка о регистрации юридического лица',
      en: 'identity document or certificate of registration of the legal entity',
    },
    values: {
      human: { kk: 'жеке тұлға', ru: 'физическое лицо', en: 'human being' },
      entity: { kk: 'заңды тұлға', ru: 'юридическое лицо', en: 'legal entity' },
    } satisfies Labels<typeof personShape.kind>,
  },
  sex: {
    label: { kk: 'жынысы', ru: 'пол', en: 'sex' },
    question: { kk: 'Адамның жынысы қандай?', ru: 'Какого пола лицо?', en: 'What is the sex of the person?' },
    who: ['investigator', 'registry', 'defence'],
    proof: identity,
    values: {
      female: { kk: 'әйел', ru: 'женский', en: 'female' },
      male: { kk: 'ер', ru: 'мужской', en: 'male' },
    } satisfies Labels<typeof personShape.sex>,
  },
  birthDate: {
    label: { kk: 'туған күні', ru: 'дата рождения', en: 'date of birth' },
    question: { kk: 'Адам қай күні туған?', ru: 'Когда лицо родилось?', en: 'When was the person born?' },
    who: ['investigator', 'registry', 'defence'],
    proof: {
      kk: 'туу туралы куәлік немесе жеке басын куәландыратын құжат; олар болмаса, жасын анықтау жөніндегі сараптама қорытындысы',
      ru: 'свидетельство о рождении или документ, удостоверяющий личность; при их отсутствии — заключение экспертизы об установлении возраста',
      en: 'birth certificate or identity document; failing these, an expert report on the age',
    },
  },
  deathDate: {
    label: { kk: 'қайтыс болған күні', ru: 'дата смерти', en: 'date of death' },
    question: {
      kk: 'Адам қайтыс болған ба, болса, қай күні?',
      ru: 'Умерло ли лицо и, если да, когда?',
      en: 'Has the person died, and if so, when?',
    },
    who: ['registry', 'investigator', 'defence'],
    proof: {
      kk: 'қайтыс болуы туралы куәлік немесе акт жазбасы',
      ru: 'свидетельство о смерти или актовая запись',
      en: 'death certificate or civil registry record',
    },
  },
  identified: {
    label: { kk: 'жеке басы анықталған', ru: 'личность установлена', en: 'identity established' },
    question: {
      kk: 'Адамның жеке басы анықталды ма?',
      ru: 'Установлена ли личность этого лица?',
      en: 'Has it been established who this person is?',
    },
    who: ['investigator', 'prosecutor'],
    proof: {
      kk: 'жеке басын куәландыратын құжат немесе адамның анықталғанын көрсететін тергеп-тексеру материалдары',
      ru: 'документ, удостоверяющий личность, либо материалы расследования об установлении лица',
      en: 'identity document or investigation materials on the identification',
    },
  },
  ableToDefendOwnRights: {
    label: {
      kk: 'қорғану құқығын өзі жүзеге асыра алады',
      ru: 'способно самостоятельно осуществлять право на защиту',
      en: 'able to exercise the right of defence alone',
    },
    question: {
      kk: 'Адам дене немесе психикалық кемістігіне қарамастан өз құқықтарын өзі қорғай ала ма?',
      ru: 'Может ли лицо самостоятельно защищать свои права, несмотря на возможные физические или психические недостатки?',
      en: 'Can the person defend his or her own rights despite any physical or mental impairment?',
    },
    who: ['defence', 'investigator', 'court'],
    proof: {
      kk: 'медициналық құжаттар немесе сараптама қорытындысы',
      ru: 'медицинские документы или заключение экспертизы',
      en: 'medical documents or an expert report',
    },
  },
  speaksCaseLanguage: {
    label: {
      kk: 'сот ісін жүргізу тілін біледі',
      ru: 'владеет языком судопроизводства',
      en: 'knows the language of the proceeding',
    },
    question: {
      kk: 'Адам сот ісі жүргізіліп жатқан тілді біле ме?',
      ru: 'Владеет ли лицо языком, на котором ведется судопроизводство?',
      en: 'Does the person know the language in which the proceeding is conducted?',
    },
    who: ['investigator', 'defence', 'court'],
    proof: {
      kk: 'адамның сот ісін жүргізу тілі туралы өтініші немесе оның құқықтарын түсіндіру хаттамасы',
      ru: 'заявление лица о языке судопроизводства либо протокол разъяснения ему прав',
      en: 'statement of the person on the language, or the record explaining his or her rights',
    },
  },
  disabilityGroup: {
    label: { kk: 'мүгедектік тобы', ru: 'группа инвалидности', en: 'disability group' },
    question: {
      kk: 'Адамға мүгедектік белгіленген бе, белгіленсе, қай топтағы?',
      ru: 'Установлена ли лицу инвалидность и, если да, какой группы?',
      en: 'Does the person have an established disability, and of which group?',
    },
    who: ['defence', 'registry', 'investigator'],
    proof: {
      kk: 'мүгедектік белгіленгені туралы анықтама',
      ru: 'справка об установлении инвалидности',
      en: 'certificate establishing the disability',
    },
    values: {
      none: { kk: 'белгіленбеген', ru: 'не установлена', en: 'none' },
      first: { kk: 'бірінші топ', ru: 'первая группа', en: 'first group' },
      second: { kk: 'екінші топ', ru: 'вторая группа', en: 'second group' },
      third: { kk: 'үшінші топ', ru: 'третья группа', en: 'third group' },
    } satisfies Labels<typeof personShape.disabilityGroup>,
  },
  insaneAtTheAct: {
    label: {
      kk: 'іс-әрекет жасалған кездегі есі дұрыс еместік',
      ru: 'невменяемость во время деяния',
      en: 'insanity at the time of the act',
    },
    question: {
      kk: 'Іс-әрекетті жасаған кезде адамның есі дұрыс емес күйде болды ма?',
      ru: 'Находилось ли лицо во время деяния в состоянии невменяемости?',
      en: 'Was the person insane when the act was committed?',
    },
    who: ['court', 'investigator', 'defence'],
    proof: psychiatricOpinion,
  },
  mentallyIllAfter: {
    label: {
      kk: 'іс-әрекеттен кейін психикасының бұзылуы',
      ru: 'психическое расстройство после деяния',
      en: 'mental illness after the act',
    },
    question: {
      kk: 'Іс-әрекеттен кейін адамның психикасы өз әрекеттерін түсінуге немесе оларға ие болуға мүмкіндік бермейтіндей бұзылды ма?',
      ru: 'Наступило ли у лица после деяния психическое расстройство, лишающее его возможности осознавать свои действия или руководить ими?',
      en: 'Did the person, after the act, fall mentally ill so as not to understand or control his or her conduct?',
    },
    who: ['court', 'investigator', 'defence'],
    proof: psychiatricOpinion,
  },
  developmentDelay: {
    label: {
      kk: 'психикалық дамуы кешеуілдеу белгілері',
      ru: 'признаки отставания в психическом развитии',
      en: 'signs of delayed mental development',
    },
    question: {
      kk: 'Кәмелетке толмағанда психикалық дамуы кешеуілдеу белгілері бар ма?',
      ru: 'Есть ли у несовершеннолетнего признаки отставания в психическом развитии?',
      en: 'Does the minor show signs of delayed mental development?',
    },
    who: ['investigator', 'court', 'defence'],
    proof: {
      kk: 'сарапшының немесе психологтің қорытындысы',
      ru: 'заключение эксперта или психолога',
      en: 'the opinion of an expert or psychologist',
    },
  },
  immunity: {
    label: {
      kk: 'қылмыстық қудалаудан артықшылықтары мен иммунитеті',
      ru: 'привилегии и иммунитет от уголовного преследования',
      en: 'privileges or immunity from prosecution',
    },
    question: {
      kk: 'Адамның қылмыстық қудалаудан артықшылықтары не иммунитеті бар ма?',
      ru: 'Обладает ли лицо привилегиями или иммунитетом от уголовного преследования?',
      en: 'Does the person enjoy privileges or immunity from criminal prosecution?',
    },
    who: ['investigator', 'prosecutor', 'defence'],
    proof: {
      kk: 'лауазымын немесе мәртебесін растайтын құжат',
      ru: 'документ о должности или статусе',
      en: 'document on the office or status',
    },
  },
  earlierSentenceUnserved: {
    label: { kk: 'өтелмеген бұрынғы үкім', ru: 'неотбытый прежний приговор', en: 'earlier sentence not fully served' },
    question: {
      kk: 'Адамның толық өтелмеген, жазаларды үкімдер жиынтығы бойынша қосуды талап ететін бұрынғы үкімі бар ма?',
      ru: 'Есть ли у лица прежний приговор, наказание по которому не отбыто и требует сложения по совокупности приговоров?',
      en: 'Is there an earlier sentence, not fully served, whose punishment would have to be joined as cumulative sentences?',
    },
    who: ['investigator', 'prosecutor', 'registry'],
    proof: {
      kk: 'үкімнің көшірмесі мен сотталғандығы туралы мәлімет',
      ru: 'копия приговора и сведения о судимости',
      en: 'copy of the sentence and the record of convictions',
    },
  },
  pregnant: {
    label: { kk: 'жүктілік', ru: 'беременность', en: 'pregnancy' },
    question: { kk: 'Әйел жүкті ме?', ru: 'Беременна ли женщина?', en: 'Is the woman pregnant?' },
    who: ['defence', 'court'],
    proof: { kk: 'медициналық анықтама', ru: 'медицинская справка', en: 'medical certificate' },
  },
  smallChild: {
    label: { kk: 'жас бала', ru: 'малолетний ребенок', en: 'small child' },
    question: {
      kk: 'Адамның жас баласы бар ма, оны өзі тәрбиелей ме, әлде жалғыз тәрбиелей ме?',
      ru: 'Есть ли у лица малолетний ребенок, воспитывает ли оно его и делает ли это в одиночку?',
      en: 'Has the person a small child, does he or she raise one, and alone?',
    },
    who: ['defence', 'court'],
    proof: {
      kk: 'баланың туу туралы куәлігі және отбасы құрамы туралы анықтама',
      ru: 'свидетельство о рождении ребенка и справка о составе семьи',
      en: 'birth certificate of the child and certificate on the family',
    },
    values: {
      none: { kk: 'жоқ', ru: 'нет', en: 'none' },
      own: { kk: 'өз баласы бар', ru: 'есть свой', en: 'one of his or her own' },
      ownAlone: {
        kk: 'өз баласын жалғыз тәрбиелейді',
        ru: 'воспитывает своего в одиночку',
        en: 'raises his or her own alone',
      },
      raised: { kk: 'өзгенің баласын тәрбиелейді', ru: 'воспитывает чужого', en: "raises another's" },
      raisedAlone: {
        kk: 'өзгенің баласын жалғыз тәрбиелейді',
        ru: 'воспитывает чужого в одиночку',
        en: "raises another's alone",
      },
    },
  },
  ...personPaperEntries,
} satisfies Record<keyof typeof personShape, FactEntry>;
