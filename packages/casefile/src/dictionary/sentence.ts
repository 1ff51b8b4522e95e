import type { sentenceShape } from '../schema.ts';
import type { FactEntry } from './entry.ts';

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
    values: {
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
    },
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
} satisfies Record<keyof typeof sentenceShape, FactEntry>;
