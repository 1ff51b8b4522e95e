import type { actShape } from '../entities/act.ts';
import type { FactEntry } from './entry.ts';

const theRecord = { kk: 'хаттаманың өзі', ru: 'сам протокол', en: 'the record itself' };
const theFiling = {
  kk: 'шағымның немесе өтінішхаттың данасы',
  ru: 'экземпляр жалобы или ходатайства',
  en: 'the copy of the complaint or petition',
};

/** How an act was set down. */
export const recordedInEntries = {
  kind: {
    label: { kk: 'тіркеу түрі', ru: 'вид фиксации', en: 'kind of record' },
    question: {
      kk: 'Әрекет қандай құжатпен тіркелген?',
      ru: 'Каким документом зафиксировано действие?',
      en: 'In what document was the act recorded?',
    },
    who: ['investigator', 'court'],
    proof: theRecord,
    values: {
      investigativeRecord: {
        kk: 'тергеу әрекетінің хаттамасы',
        ru: 'протокол следственного действия',
        en: 'record of an investigative action',
      },
      sessionRecord: {
        kk: 'сот отырысының хаттамасы',
        ru: 'протокол судебного заседания',
        en: 'record of the court session',
      },
      separateDocument: { kk: 'жеке құжат', ru: 'отдельный документ', en: 'separate document' },
      none: { kk: 'тіркелмеген', ru: 'не зафиксировано', en: 'not recorded' },
    },
  },
  place: {
    label: { kk: 'хаттама жасалған орын', ru: 'место составления протокола', en: 'place of the record' },
    question: {
      kk: 'Хаттамада қандай орын көрсетілген?',
      ru: 'Какое место указано в протоколе?',
      en: 'What place does the record name?',
    },
    who: ['investigator', 'court'],
    proof: theRecord,
  },
  date: {
    label: { kk: 'хаттама күні', ru: 'дата протокола', en: 'date of the record' },
    question: {
      kk: 'Хаттамада қандай күн көрсетілген?',
      ru: 'Какая дата указана в протоколе?',
      en: 'What date does the record bear?',
    },
    who: ['investigator', 'court'],
    proof: theRecord,
  },
  startTime: {
    label: { kk: 'басталған уақыты', ru: 'время начала', en: 'time of the start' },
    question: {
      kk: 'Хаттамада әрекеттің басталған уақыты қалай көрсетілген?',
      ru: 'Какое время начала действия указано в протоколе?',
      en: 'When did the act begin, by the record?',
    },
    who: ['investigator', 'court'],
    proof: theRecord,
  },
  endTime: {
    label: { kk: 'аяқталған уақыты', ru: 'время окончания', en: 'time of the end' },
    question: {
      kk: 'Хаттамада әрекеттің аяқталған уақыты қалай көрсетілген?',
      ru: 'Какое время окончания действия указано в протоколе?',
      en: 'When did the act end, by the record?',
    },
    who: ['investigator', 'court'],
    proof: theRecord,
  },
  officer: {
    label: {
      kk: 'хаттаманы жасаған лауазымды адам',
      ru: 'должностное лицо, составившее протокол',
      en: 'officer who drew up the record',
    },
    question: {
      kk: 'Хаттамада оны жасаған адамның лауазымы мен тегі қалай көрсетілген?',
      ru: 'Какие должность и фамилия составившего указаны в протоколе?',
      en: 'Which officer, by post and name, does the record say drew it up?',
    },
    who: ['investigator', 'court'],
    proof: theRecord,
  },
  participantsNamed: {
    label: { kk: 'қатысушылар аталған', ru: 'участники названы', en: 'participants named' },
    question: {
      kk: 'Хаттамада әрекетке қатысқан әрбір адам аталған ба?',
      ru: 'Назван ли в протоколе каждый участник действия?',
      en: 'Does the record name everyone who took part?',
    },
    who: ['investigator', 'court', 'defence'],
    proof: theRecord,
  },
  signatures: {
    label: { kk: 'қойылған қолдар', ru: 'подписи', en: 'signatures' },
    question: {
      kk: 'Хаттамаға барлық қатысушы қол қойған ба?',
      ru: 'Подписан ли протокол всеми участниками?',
      en: 'Did all participants sign the record?',
    },
    who: ['investigator', 'court', 'defence'],
    proof: {
      kk: 'хаттамадағы қойылған қолдар мен белгілер',
      ru: 'подписи и отметки в протоколе',
      en: 'the signatures and notes in the record',
    },
    values: {
      all: { kk: 'барлығы қол қойған', ru: 'подписали все', en: 'all signed' },
      refusalCertified: {
        kk: 'қол қоюдан бас тарту куәландырылған',
        ru: 'отказ от подписи удостоверен',
        en: 'refusal to sign is certified',
      },
      missing: { kk: 'қойылған қол жетіспейді', ru: 'подписи не хватает', en: 'a signature is missing' },
    },
  },
  attachedToFile: {
    label: { kk: 'іске тігілген', ru: 'приобщено к делу', en: 'attached to the file' },
    question: {
      kk: 'Құжат қылмыстық іс материалдарына қоса тіркелген бе?',
      ru: 'Приобщён ли документ к материалам уголовного дела?',
      en: 'Is the document attached to the criminal case file?',
    },
    who: ['investigator', 'court', 'registry'],
    proof: { kk: 'іс құжаттарының тізімдемесі', ru: 'опись документов дела', en: 'the inventory of the case file' },
  },
} satisfies Record<keyof typeof actShape.recordedIn.shape, FactEntry>;

/** How a filing went in: the dates on which a term may turn. */
export const filedEntries = {
  signed: {
    label: { kk: 'қол қойылған күн', ru: 'день подписания', en: 'day of signing' },
    question: {
      kk: 'Шағымға немесе өтінішхатқа қай күні қол қойылды?',
      ru: 'Когда подписана жалоба или ходатайство?',
      en: 'On what day was the complaint or petition signed?',
    },
    who: ['defence', 'victim', 'prosecutor', 'registry'],
    proof: theFiling,
  },
  posted: {
    label: { kk: 'поштаға тапсырылған күн', ru: 'день сдачи на почту', en: 'day of posting' },
    question: {
      kk: 'Шағым немесе өтінішхат поштаға қай күні тапсырылды?',
      ru: 'Когда жалоба или ходатайство сданы на почту?',
      en: 'On what day was the complaint or petition posted?',
    },
    who: ['defence', 'victim', 'prosecutor', 'registry'],
    proof: {
      kk: 'пошта мөртабаны немесе түбіртек',
      ru: 'почтовый штемпель или квитанция',
      en: 'the postmark or the receipt',
    },
  },
  handedOver: {
    label: {
      kk: 'әкімшілікке тапсырылған күн',
      ru: 'день сдачи администрации',
      en: 'day of handing over to the administration',
    },
    question: {
      kk: 'Адам шағымды өзі ұсталатын мекеменің әкімшілігіне қай күні тапсырды?',
      ru: 'Когда лицо сдало жалобу администрации учреждения, где оно содержится?',
      en: 'On what day did the person hand the filing to the administration of the place where he is held?',
    },
    who: ['defence', 'registry'],
    proof: {
      kk: 'мекеме әкімшілігінің тіркеу белгісі',
      ru: 'отметка администрации учреждения о приёме',
      en: "the administration's note of receipt",
    },
  },
  received: {
    label: { kk: 'келіп түскен күн', ru: 'день поступления', en: 'day of receipt' },
    question: {
      kk: 'Құжат сотқа немесе органға қай күні келіп түсті?',
      ru: 'Когда документ поступил в суд или орган?',
      en: 'On what day did the court or body receive the document?',
    },
    who: ['registry', 'court'],
    proof: {
      kk: 'кеңсенің кіріс мөртабаны',
      ru: 'входящий штамп канцелярии',
      en: "the registry's entry stamp",
    },
  },
  toJudge: {
    label: { kk: 'судьяға берілген сәт', ru: 'момент передачи судье', en: 'moment of passing to the judge' },
    question: {
      kk: 'Құжат судьяға қашан берілді?',
      ru: 'Когда документ передан судье?',
      en: 'When was the filing passed to the judge?',
    },
    who: ['registry', 'court'],
    proof: { kk: 'сот кеңсесінің тіркеу журналы', ru: 'журнал регистрации канцелярии суда', en: "the registry's log" },
  },
  channel: {
    label: { kk: 'беру тәсілі', ru: 'способ подачи', en: 'way of filing' },
    question: {
      kk: 'Шағым немесе өтінішхат қандай тәсілмен берілді?',
      ru: 'Каким способом поданы жалоба или ходатайство?',
      en: 'By what way was the filing handed in?',
    },
    who: ['defence', 'victim', 'prosecutor', 'registry'],
    proof: {
      kk: 'конверт, түбіртек, кіріс мөртабаны немесе электрондық хабарлама',
      ru: 'конверт, квитанция, входящий штамп или электронное уведомление',
      en: 'the envelope, receipt, entry stamp or electronic notice',
    },
    values: {
      post: { kk: 'пошта арқылы', ru: 'почтой', en: 'by post' },
      directly: { kk: 'тікелей сотқа', ru: 'непосредственно в суд', en: 'directly to the court' },
      electronic: { kk: 'электрондық түрде', ru: 'в электронной форме', en: 'electronically' },
      custodyAdministration: {
        kk: 'қамауда ұстау орнының әкімшілігі арқылы',
        ru: 'через администрацию места содержания под стражей',
        en: 'through the administration of the place of custody',
      },
      medicalAdministration: {
        kk: 'медициналық ұйымның әкімшілігі арқылы',
        ru: 'через администрацию медицинской организации',
        en: 'through the administration of the medical institution',
      },
    },
  },
} satisfies Record<keyof typeof actShape.filed.shape, FactEntry>;
