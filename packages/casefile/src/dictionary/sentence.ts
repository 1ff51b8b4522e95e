import type { sentenceShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';
import { additionalEntriesOf, institutionNames, punishmentEntriesOf } from './punishment.ts';

const operative = {
  kk: 'үкімнің қарар бөлігі',
  ru: 'резолютивная часть приговора',
  en: 'the operative part of the judgment',
};

/** Facts of a sentence: what a court imposed on one person. */
export const sentenceEntries = {
  person: {
    label: { kk: 'сотталған адам', ru: 'осуждённый', en: 'convict' },
    question: { kk: 'Жаза кімге тағайындалды?', ru: 'Кому назначено наказание?', en: 'Who was sentenced?' },
    who: ['court'],
    proof: operative,
  },
  act: {
    label: { kk: 'үкім', ru: 'приговор', en: 'judgment' },
    question: {
      kk: 'Жаза қай үкіммен немесе қаулымен тағайындалды?',
      ru: 'Каким приговором или постановлением назначено наказание?',
      en: 'By which judgment or ruling was the punishment imposed?',
    },
    who: ['court'],
    proof: { kk: 'үкімнің көшірмесі', ru: 'копия приговора', en: 'a copy of the judgment' },
  },
  agreement: {
    label: { kk: 'процестік келісім', ru: 'процессуальное соглашение', en: 'procedural agreement' },
    question: {
      kk: 'Жаза қай процестік келісім бойынша тағайындалды?',
      ru: 'По какому процессуальному соглашению назначено наказание?',
      en: 'Under which procedural agreement was the punishment imposed?',
    },
    who: ['court', 'prosecutor'],
    proof: {
      kk: 'процестік келісім мен үкім',
      ru: 'процессуальное соглашение и приговор',
      en: 'the procedural agreement and the judgment',
    },
  },
  main: {
    label: { kk: 'түпкілікті негізгі жаза', ru: 'окончательное основное наказание', en: 'final main punishment' },
    question: {
      kk: 'Түпкілікті қандай негізгі жаза және қандай мөлшерде тағайындалды?',
      ru: 'Какое основное наказание и в каком размере назначено окончательно?',
      en: 'What final main punishment was imposed, and of what size?',
    },
    who: ['court'],
    proof: operative,
  },
  charges: {
    label: { kk: 'әрбір айыптау бойынша жазалар', ru: 'наказания по каждому обвинению', en: 'punishments by charge' },
    question: {
      kk: 'Әрбір айыптау бойынша қандай жаза тағайындалды?',
      ru: 'Какое наказание назначено по каждому обвинению?',
      en: 'What punishment was imposed for each charge?',
    },
    who: ['court'],
    proof: operative,
  },
  additional: {
    label: { kk: 'қосымша жазалар', ru: 'дополнительные наказания', en: 'additional punishments' },
    question: {
      kk: 'Қандай қосымша жазалар тағайындалды?',
      ru: 'Какие дополнительные наказания назначены?',
      en: 'What additional punishments were imposed?',
    },
    who: ['court'],
    proof: operative,
  },
  institution: {
    label: { kk: 'мекеменің қауіпсіздік түрі', ru: 'вид безопасности учреждения', en: 'security of the institution' },
    question: {
      kk: 'Бас бостандығынан айыруды өтеу үшін қандай мекеме тағайындалды?',
      ru: 'В каком учреждении назначено отбывать лишение свободы?',
      en: 'In what institution is imprisonment to be served?',
    },
    who: ['court'],
    proof: operative,
    values: institutionNames,
  },
  inForceFrom: {
    label: { kk: 'заңды күшіне енген күні', ru: 'день вступления в законную силу', en: 'in legal force from' },
    question: {
      kk: 'Үкім осы адамға қатысты заңды күшіне қай күні енді?',
      ru: 'Когда приговор вступил в законную силу в отношении этого лица?',
      en: 'When did the judgment enter into force for this person?',
    },
    who: ['court', 'registry'],
    proof: {
      kk: 'күшіне енгені туралы сот белгісі',
      ru: 'отметка суда о вступлении в силу',
      en: "the court's note of entry into force",
    },
  },
  credited: {
    label: { kk: 'есептелген мерзім', ru: 'зачтено в срок наказания', en: 'credited time' },
    question: {
      kk: 'Үкімде ұстап алу, күзетпен ұстау және үйқамақ уақыты үшін қанша есептелді (күн, сағат немесе АЕК)?',
      ru: 'Сколько приговором зачтено за задержание, стражу и домашний арест (дней, часов или МРП)?',
      en: 'How much does the judgment credit for detention, custody and house arrest (days, hours or MCI)?',
    },
    who: ['court'],
    proof: operative,
  },
  earlierCase: {
    label: { kk: 'бұрынғы үкім шығарылған іс', ru: 'дело, по которому вынесен прежний приговор', en: 'earlier case' },
    question: {
      kk: 'Бұл жаза осы іс бойынша ма, әлде бұрынғы басқа іс бойынша тағайындалды ма, болса, қай іс?',
      ru: 'Это наказание назначено по прежнему делу и, если да, по какому?',
      en: 'Was this punishment imposed in an earlier case, and if so, in which?',
    },
    who: ['court', 'registry'],
    proof: { kk: 'бұрынғы үкім', ru: 'прежний приговор', en: 'the earlier judgment' },
  },
  served: {
    label: { kk: 'өтелген мерзім', ru: 'отбытый срок', en: 'term served' },
    question: {
      kk: 'Бұрынғы үкім бойынша жазаның қанша мерзімі өтелді?',
      ru: 'Какой срок наказания отбыт по прежнему приговору?',
      en: 'How much of the punishment has been served under the earlier judgment?',
    },
    who: ['registry', 'court'],
    proof: {
      kk: 'жазаны орындайтын мекеменің анықтамасы',
      ru: 'справка учреждения, исполняющего наказание',
      en: 'a certificate of the institution that carries out the punishment',
    },
  },
  compulsoryPayment: {
    label: { kk: 'мәжбүрлі төлем', ru: 'принудительный платёж', en: 'compulsory payment' },
    question: {
      kk: 'Үкімде қандай мөлшерде мәжбүрлі төлем өндірілді?',
      ru: 'В каком размере взыскан принудительный платёж?',
      en: 'What compulsory payment was ordered?',
    },
    who: ['court'],
    proof: operative,
  },
  paymentCollected: {
    label: {
      kk: 'бұрын өндірілген мәжбүрлі төлем',
      ru: 'ранее взысканный принудительный платёж',
      en: 'payment already collected',
    },
    question: {
      kk: 'Бұрынғы үкім бойынша өндірілген мәжбүрлі төлемнен қанша сома есепке жатқызылды?',
      ru: 'Какая сумма, взысканная по прежнему приговору, зачтена?',
      en: 'What sum collected under an earlier sentence is set off?',
    },
    who: ['court', 'registry'],
    proof: {
      kk: 'бұрынғы үкім мен төлем құжаты',
      ru: 'прежний приговор и платёжный документ',
      en: 'the earlier judgment and the proof of payment',
    },
  },
  compulsoryTreatment: {
    label: {
      kk: 'тәуелділіктен мәжбүрлеп емдеу',
      ru: 'принудительное лечение от зависимости',
      en: 'compulsory treatment for dependence',
    },
    question: {
      kk: 'Үкімде маскүнемдіктен, нашақорлықтан немесе уытқұмарлықтан мәжбүрлеп емдеу тағайындалды ма?',
      ru: 'Назначено ли приговором принудительное лечение от алкоголизма, наркомании или токсикомании?',
      en: 'Does the judgment order compulsory treatment for dependence on alcohol, drugs or other substances?',
    },
    who: ['court'],
    proof: operative,
  },
} satisfies Record<keyof typeof sentenceShape, FactEntry>;

/** Facts of a main punishment a court imposed, for all charges together or for one. */
export const imposedPunishmentEntries = punishmentEntriesOf(['court'], operative);
export const imposedAdditionalEntries = additionalEntriesOf(['court'], operative);

/** Facts of the punishment for one of several charges. */
export const sentencedChargeEntries = {
  charge: {
    label: { kk: 'айыптау', ru: 'обвинение', en: 'charge' },
    question: {
      kk: 'Бұл жаза қай айыптау бойынша тағайындалды?',
      ru: 'По какому обвинению назначено это наказание?',
      en: 'For which charge was this punishment imposed?',
    },
    who: ['court'],
    proof: operative,
  },
  main: {
    label: {
      kk: 'осы айыптау бойынша негізгі жаза',
      ru: 'основное наказание по этому обвинению',
      en: 'main punishment for this charge',
    },
    question: {
      kk: 'Осы айыптау бойынша қандай негізгі жаза және қандай мөлшерде тағайындалды?',
      ru: 'Какое основное наказание и в каком размере назначено по этому обвинению?',
      en: 'What main punishment was imposed for this charge, and of what size?',
    },
    who: ['court'],
    proof: operative,
  },
} satisfies Record<keyof typeof sentenceShape.charges.shape, FactEntry>;
