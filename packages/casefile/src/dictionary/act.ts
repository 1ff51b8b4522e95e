import type { actShape } from '../entities/act.ts';
import { actKindTexts } from './act-kinds.ts';
import { actConclusionEntries } from './act-conclusion.ts';
import { actDecisionEntries } from './act-decision.ts';
import { actExecutionEntries } from './act-execution.ts';
import { actClaimEntries } from './act-claim.ts';
import { actPaperEntries } from './drafting.ts';
import type { FactEntry } from './entry.ts';

const theAct = {
  kk: 'әрекет тіркелген құжат',
  ru: 'документ, в котором действие зафиксировано',
  en: 'the document that records the act',
};

/** Facts of a recorded act. */
export const actEntries = {
  ...actDecisionEntries,
  ...actExecutionEntries,
  ...actConclusionEntries,
  ...actClaimEntries,
  kind: {
    label: { kk: 'әрекет түрі', ru: 'вид акта', en: 'kind of act' },
    question: { kk: 'Іс бойынша не істелді?', ru: 'Что совершено по делу?', en: 'What was done in the case?' },
    who: ['court', 'prosecutor', 'investigator'],
    proof: theAct,
    values: actKindTexts,
  },
  by: {
    label: { kk: 'кім жасады', ru: 'кем совершён', en: 'done by' },
    question: { kk: 'Әрекетті кім жасады?', ru: 'Кто совершил акт?', en: 'Who did the act?' },
    who: ['court', 'prosecutor', 'investigator'],
    proof: theAct,
  },
  onBehalfOf: {
    label: { kk: 'кімнің мүддесі үшін', ru: 'в чьих интересах', en: 'on behalf of' },
    question: {
      kk: 'Қорғаушы немесе өкіл кімнің мүддесі үшін әрекет етті?',
      ru: 'В чьих интересах действовал защитник или представитель?',
      en: 'In whose interest did counsel or the representative act?',
    },
    who: ['defence', 'victim', 'court'],
    proof: {
      kk: 'құжаттың өзі, ордер, хабарлама немесе сенімхат',
      ru: 'сам документ, ордер, уведомление или доверенность',
      en: 'the document itself, the warrant, notice or power of attorney',
    },
  },
  to: {
    label: { kk: 'кімге арналған', ru: 'кому адресован', en: 'addressed to' },
    question: { kk: 'Әрекет кімге арналған?', ru: 'Кому адресован акт?', en: 'To whom was the act addressed?' },
    who: ['court', 'prosecutor', 'investigator'],
    proof: theAct,
  },
  about: {
    label: { kk: 'әрекеттің нысанасы', ru: 'предмет акта', en: 'what the act is about' },
    question: {
      kk: 'Әрекет кімге, қай айыптауға, келісімге немесе құжатқа қатысты?',
      ru: 'Какого лица, обвинения, соглашения или документа касается акт?',
      en: 'Which person, charge, agreement or document is the act about?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: theAct,
  },
  on: {
    label: { kk: 'жасалған күні мен уақыты', ru: 'дата и время', en: 'date and time' },
    question: { kk: 'Әрекет қашан жасалды?', ru: 'Когда совершён акт?', en: 'When was the act done?' },
    who: ['court', 'prosecutor', 'investigator', 'registry'],
    proof: theAct,
  },
  form: {
    label: { kk: 'әрекет нысаны', ru: 'форма акта', en: 'form of the act' },
    question: {
      kk: 'Әрекет қандай нысанда жасалды?',
      ru: 'В какой форме совершён акт?',
      en: 'In what form was the act done?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: theAct,
    values: {
      written: { kk: 'жазбаша', ru: 'письменная', en: 'written' },
      oral: { kk: 'ауызша', ru: 'устная', en: 'oral' },
      letter: { kk: 'хат', ru: 'письмо', en: 'letter' },
      ruling: { kk: 'қаулы', ru: 'постановление', en: 'ruling' },
    },
  },
  subject: {
    label: { kk: 'не түсіндірілді', ru: 'что разъяснено', en: 'what was explained' },
    question: {
      kk: 'Жәбірленушіге немесе өзге адамға не түсіндірілді?',
      ru: 'Что было разъяснено потерпевшему или иному лицу?',
      en: 'What was explained to the victim or another person?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: {
      kk: 'түсіндіру хаттамасы немесе қолхат',
      ru: 'протокол разъяснения или расписка',
      en: 'the record of the explanation or a signed note',
    },
    values: {
      victimRights: { kk: 'жәбірленушінің құқықтары', ru: 'права потерпевшего', en: "the victim's rights" },
      agreementConsequences: {
        kk: 'процестік келісімнің салдары',
        ru: 'последствия процессуального соглашения',
        en: 'the consequences of a procedural agreement',
      },
      both: { kk: 'екеуі де', ru: 'то и другое', en: 'both' },
      rightToAgreement: {
        kk: 'процестік келісім жасасу құқығы',
        ru: 'право заключить процессуальное соглашение',
        en: 'the right to conclude a procedural agreement',
      },
      termination: {
        kk: 'істі тоқтатудың негізі, салдары және қарсы болу құқығы',
        ru: 'основание и последствия прекращения дела, право возражать',
        en: 'the ground and consequences of ending the case and the right to object',
      },
      consequencesAndRightToRefuse: {
        kk: 'процестік келісімнің салдары және одан бас тарту құқығы',
        ru: 'последствия соглашения и право отказаться от него',
        en: 'the consequences of the agreement and the right to refuse it',
      },
    },
  },
  office: {
    label: { kk: 'лауазымы', ru: 'должность', en: 'office' },
    question: {
      kk: 'Құжатқа қол қойған немесе оны бекіткен адам қандай лауазымда?',
      ru: 'Какую должность занимает подписавший или утвердивший документ?',
      en: 'What office does the one who signed or approved hold?',
    },
    who: ['prosecutor', 'court'],
    proof: {
      kk: 'қол қойылған жер мен бекіту белгісі',
      ru: 'подпись и гриф утверждения',
      en: 'the signature block and the mark of approval',
    },
    values: {
      prosecutorGeneral: { kk: 'Бас Прокурор', ru: 'Генеральный Прокурор', en: 'Prosecutor General' },
      deputyProsecutorGeneral: {
        kk: 'Бас Прокурордың орынбасары',
        ru: 'заместитель Генерального Прокурора',
        en: 'Deputy Prosecutor General',
      },
      chiefMilitary: { kk: 'Бас әскери прокурор', ru: 'Главный военный прокурор', en: 'Chief Military Prosecutor' },
      chiefTransport: {
        kk: 'Бас көлік прокуроры',
        ru: 'Главный транспортный прокурор',
        en: 'Chief Transport Prosecutor',
      },
      regional: {
        kk: 'облыс прокуроры немесе оған теңестірілген прокурор',
        ru: 'прокурор области или приравненный к нему',
        en: 'regional or equivalent prosecutor',
      },
      district: {
        kk: 'аудан прокуроры немесе оған теңестірілген прокурор',
        ru: 'прокурор района или приравненный к нему',
        en: 'district or equivalent prosecutor',
      },
      other: { kk: 'өзге лауазым', ru: 'иная должность', en: 'another office' },
    },
  },
  recordedIn: {
    label: { kk: 'әрекеттің тіркелуі', ru: 'фиксация акта', en: 'record of the act' },
    question: {
      kk: 'Әрекет қандай құжатта және қалай тіркелген?',
      ru: 'Где и как зафиксирован акт?',
      en: 'Where and how was the act recorded?',
    },
    who: ['court', 'investigator'],
    proof: {
      kk: 'тергеу әрекетінің немесе сот отырысының хаттамасы',
      ru: 'протокол следственного действия или судебного заседания',
      en: 'the record of the investigative action or of the session',
    },
  },
  filed: {
    label: { kk: 'құжаттың берілуі', ru: 'подача документа', en: 'filing' },
    question: {
      kk: 'Шағым немесе өтінішхат қашан және қалай берілді?',
      ru: 'Когда и как поданы жалоба или ходатайство?',
      en: 'When and how was the complaint or petition filed?',
    },
    who: ['registry', 'defence', 'victim', 'prosecutor'],
    proof: {
      kk: 'конверт, түбіртек немесе кіріс мөртабаны',
      ru: 'конверт, квитанция или входящий штамп',
      en: 'the envelope, the receipt or the entry stamp',
    },
  },
  ...actPaperEntries,
} satisfies Record<keyof typeof actShape, FactEntry>;
