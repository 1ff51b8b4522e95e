import type { requestShape } from '../entities/request.ts';
import type { FactEntry } from './entry.ts';

const theRequest = { kk: 'сұрау салудың мәтіні', ru: 'текст запроса', en: 'the text of the request' };
const treaty = {
  kk: 'халықаралық шарттың мәтіні мен оған ескертпелер',
  ru: 'текст международного договора и оговорки к нему',
  en: 'the text of the treaty and the reservations to it',
};

/** Facts of a request for international legal assistance. */
export const requestEntries = {
  direction: {
    label: { kk: 'бағыты', ru: 'направление', en: 'direction' },
    question: {
      kk: 'Сұрау салуды Қазақстан жіберді ме, әлде алды ма?',
      ru: 'Казахстан направил запрос или получил его?',
      en: 'Did Kazakhstan send the request or receive it?',
    },
    who: ['prosecutor', 'court'],
    proof: theRequest,
    values: {
      outgoing: { kk: 'жіберілген', ru: 'исходящий', en: 'outgoing' },
      incoming: { kk: 'келіп түскен', ru: 'входящий', en: 'incoming' },
    },
  },
  on: {
    label: { kk: 'сұрау салу күні', ru: 'дата запроса', en: 'date of the request' },
    question: {
      kk: 'Сұрау салу қай күні жасалды?',
      ru: 'Какого числа составлен запрос?',
      en: 'On what day was the request made?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: theRequest,
  },
  state: {
    label: { kk: 'шет мемлекет', ru: 'иностранное государство', en: 'other state' },
    question: {
      kk: 'Сұрау салу қай мемлекетке жіберілді немесе қай мемлекеттен келді?',
      ru: 'В какое государство направлен или из какого поступил запрос?',
      en: 'To or from which state does the request go?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: theRequest,
  },
  subject: {
    label: { kk: 'сұрау салудың нысанасы', ru: 'предмет запроса', en: 'subject of the request' },
    question: {
      kk: 'Қандай құқықтық көмек сұралады?',
      ru: 'О какой правовой помощи просят?',
      en: 'What assistance is asked for?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: theRequest,
    values: {
      action: {
        kk: 'процестік әрекет жүргізу',
        ru: 'производство процессуального действия',
        en: 'a procedural action',
      },
      extradition: { kk: 'ұстап беру (экстрадициялау)', ru: 'выдача (экстрадиция)', en: 'extradition' },
      temporaryExtradition: { kk: 'уақытша ұстап беру', ru: 'временная выдача', en: 'temporary extradition' },
      transit: { kk: 'транзиттік тасымалдау', ru: 'транзитная перевозка', en: 'transit' },
      transferOfProceedings: {
        kk: 'қылмыстық қудалауды беру',
        ru: 'передача уголовного преследования',
        en: 'transfer of the prosecution',
      },
      temporaryTransferOfPrisoner: {
        kk: 'қамаудағы адамды уақытша беру',
        ru: 'временная передача содержащегося под стражей лица',
        en: 'temporary transfer of a person held',
      },
      transferOfConvict: {
        kk: 'сотталған адамды жазасын өтеуге беру',
        ru: 'передача осуждённого для отбывания наказания',
        en: 'transfer of a convict to serve the sentence',
      },
      transferOfMentallyIll: {
        kk: 'психикасы бұзылған адамды мәжбүрлеп емдеуге беру',
        ru: 'передача лица с психическим расстройством для принудительного лечения',
        en: 'transfer of a mentally ill person for compulsory treatment',
      },
      recognitionOfSentence: {
        kk: 'шет мемлекет сотының үкімін тану және орындау',
        ru: 'признание и исполнение приговора иностранного суда',
        en: "recognition and execution of a foreign court's sentence",
      },
      jointTeam: { kk: 'бірлескен тергеу тобы', ru: 'совместная следственная группа', en: 'joint investigation team' },
    },
  },
  madeBy: {
    label: { kk: 'сұрау салудың бастамашысы', ru: 'кем составлен запрос', en: 'made by' },
    question: {
      kk: 'Сұрау салуды қай орган жасады?',
      ru: 'Какой орган составил запрос?',
      en: 'Which body made the request?',
    },
    who: ['prosecutor', 'court', 'investigator'],
    proof: theRequest,
    values: {
      court: { kk: 'сот', ru: 'суд', en: 'court' },
      preTrialBody: {
        kk: 'сотқа дейінгі тергеп-тексеру органы',
        ru: 'орган досудебного расследования',
        en: 'pre-trial investigation body',
      },
    },
  },
  stage: {
    label: { kk: 'процестің сатысы', ru: 'стадия процесса', en: 'stage of the proceeding' },
    question: {
      kk: 'Сұрау салу жасалған кезде іс қай сатыда болды?',
      ru: 'На какой стадии находилось дело при составлении запроса?',
      en: 'At what stage was the case when the request was made?',
    },
    who: ['court', 'prosecutor', 'investigator'],
    proof: { kk: 'сұрау салу мен іс материалдары', ru: 'запрос и материалы дела', en: 'the request and the case file' },
    values: {
      preTrial: { kk: 'сотқа дейінгі тергеп-тексеру', ru: 'досудебное расследование', en: 'pre-trial investigation' },
      trial: { kk: 'сот талқылауы', ru: 'судебное разбирательство', en: 'trial' },
      afterFinalJudgment: {
        kk: 'үкім заңды күшіне енгеннен кейін',
        ru: 'после вступления приговора в законную силу',
        en: 'after the judgment entered into force',
      },
    },
  },
  treatyBasis: {
    label: { kk: 'шарттық негіз', ru: 'договорная основа', en: 'treaty basis' },
    question: {
      kk: 'Сұрау салу қандай халықаралық шартқа негізделген?',
      ru: 'На каком международном договоре основан запрос?',
      en: 'On what treaty does the request rest?',
    },
    who: ['prosecutor', 'court'],
    proof: treaty,
    values: {
      none: { kk: 'шарт жоқ', ru: 'договора нет', en: 'no treaty' },
      minskWithProtocol: {
        kk: 'Минск конвенциясы және оның хаттамасы',
        ru: 'Минская конвенция с протоколом к ней',
        en: 'Minsk Convention with its protocol',
      },
      minskWithoutProtocol: {
        kk: 'хаттамасыз Минск конвенциясы',
        ru: 'Минская конвенция без протокола к ней',
        en: 'Minsk Convention without its protocol',
      },
      prosecutorsAgreement: {
        kk: 'прокуратуралар арасындағы келісім',
        ru: 'соглашение между прокуратурами',
        en: "agreement between prosecutors' offices",
      },
      chisinau: { kk: 'Кишинев конвенциясы', ru: 'Кишинёвская конвенция', en: 'Chisinau Convention' },
      bilateral: { kk: 'екіжақты шарт', ru: 'двусторонний договор', en: 'bilateral treaty' },
      otherTreaty: { kk: 'өзге халықаралық шарт', ru: 'иной международный договор', en: 'another treaty' },
    },
  },
  reservation: {
    label: { kk: 'шартқа ескертпе', ru: 'оговорка к договору', en: 'reservation' },
    question: {
      kk: 'Осы мәселе бойынша шартқа ескертпе жасалған ба?',
      ru: 'Сделана ли к договору оговорка по этому вопросу?',
      en: 'Has a reservation to the treaty been made on this point?',
    },
    who: ['prosecutor', 'court'],
    proof: treaty,
  },
  sanctionRequesting: {
    label: {
      kk: 'сұрау салушы тараптағы санкция',
      ru: 'санкция в запрашивающем государстве',
      en: 'sanction in the requesting state',
    },
    question: {
      kk: 'Әрекетті жүргізу үшін сұрау салушы мемлекеттің заңы бойынша прокурордың немесе соттың санкциясы қажет пе?',
      ru: 'Нужна ли для действия санкция прокурора или суда по закону запрашивающего государства?',
      en: 'Does the law of the requesting state require a sanction of a prosecutor or court for the action?',
    },
    who: ['prosecutor', 'court'],
    proof: {
      kk: 'сұрау салушы мемлекеттің заңы',
      ru: 'закон запрашивающего государства',
      en: 'the law of the requesting state',
    },
  },
  sanctionRequested: {
    label: {
      kk: 'сұрау салынатын тараптағы санкция',
      ru: 'санкция в запрашиваемом государстве',
      en: 'sanction in the requested state',
    },
    question: {
      kk: 'Әрекетті жүргізу үшін сұрау салынатын мемлекеттің заңы бойынша прокурордың немесе соттың санкциясы қажет пе?',
      ru: 'Нужна ли для действия санкция прокурора или суда по закону запрашиваемого государства?',
      en: 'Does the law of the requested state require a sanction of a prosecutor or court for the action?',
    },
    who: ['prosecutor', 'court'],
    proof: {
      kk: 'сұрау салынатын мемлекеттің заңы немесе оның органының жауабы',
      ru: 'закон запрашиваемого государства или ответ его органа',
      en: 'the law of the requested state or the answer of its authority',
    },
  },
  exactPlaceKnown: {
    label: { kk: 'нақты орны белгілі', ru: 'точное место известно', en: 'exact place known' },
    question: {
      kk: 'Әрекет жүргізілетін нақты орын белгілі ме?',
      ru: 'Известно ли точное место производства действия?',
      en: 'Is the exact place of the action known?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: theRequest,
  },
  regionKnown: {
    label: { kk: 'өңірі белгілі', ru: 'регион известен', en: 'region known' },
    question: {
      kk: 'Әрекет шет мемлекеттің қай өңірінде жүргізілетіні белгілі ме?',
      ru: 'Известно ли, в каком регионе государства производить действие?',
      en: 'Is the region of the state where to act known?',
    },
    who: ['investigator', 'prosecutor', 'court'],
    proof: theRequest,
  },
  stateHasRegions: {
    label: { kk: 'мемлекет өңірлерге бөлінген', ru: 'государство делится на регионы', en: 'state has regions' },
    question: {
      kk: 'Шет мемлекет әкімшілік өңірлерге бөліне ме?',
      ru: 'Делится ли государство на административные регионы?',
      en: 'Is the state divided into administrative regions?',
    },
    who: ['prosecutor', 'court'],
    proof: {
      kk: 'шет мемлекеттің әкімшілік бөлінісі туралы мәлімет',
      ru: 'сведения об административном делении государства',
      en: 'information on the administrative division of the state',
    },
  },
  writtenReciprocityGuarantee: {
    label: {
      kk: 'өзара түсіністіктің жазбаша кепілдігі',
      ru: 'письменная гарантия взаимности',
      en: 'written guarantee of reciprocity',
    },
    question: {
      kk: 'Өзара түсіністік қағидаты бойынша жазбаша кепілдік берілген бе?',
      ru: 'Дана ли письменная гарантия взаимности?',
      en: 'Has reciprocity been guaranteed in writing?',
    },
    who: ['prosecutor'],
    proof: { kk: 'кепілдік хат', ru: 'гарантийное письмо', en: 'the letter of guarantee' },
  },
  centralBodyRefused: {
    label: { kk: 'орталық органның бас тартуы', ru: 'отказ центрального органа', en: 'refusal by the central body' },
    question: {
      kk: 'Орталық орган сұрау салудан бас тартты ма?',
      ru: 'Отказал ли центральный орган?',
      en: 'Did the central body refuse?',
    },
    who: ['prosecutor'],
    proof: { kk: 'орталық органның жауабы', ru: 'ответ центрального органа', en: 'the answer of the central body' },
  },
  urgent: {
    label: { kk: 'шұғыл', ru: 'срочность', en: 'urgent' },
    question: {
      kk: 'Сұрау салу кейінге қалдыруға болмайтын ба?',
      ru: 'Не терпит ли запрос отлагательства?',
      en: 'Is the request urgent?',
    },
    who: ['prosecutor', 'investigator', 'court'],
    proof: theRequest,
  },
  sentElectronically: {
    label: { kk: 'электрондық жолмен жіберілген уақыты', ru: 'момент электронной отправки', en: 'sent electronically' },
    question: {
      kk: 'Сұрау салу электрондық поштамен немесе факспен қашан жіберілді?',
      ru: 'Когда запрос отправлен электронной почтой или факсом?',
      en: 'When was the request sent by e-mail or fax?',
    },
    who: ['prosecutor', 'court', 'registry'],
    proof: {
      kk: 'электрондық жөнелту туралы хабарлама',
      ru: 'подтверждение электронной отправки',
      en: 'the proof of electronic dispatch',
    },
  },
  originalPosted: {
    label: { kk: 'түпнұсқаның жөнелтілген уақыты', ru: 'момент отправки подлинника', en: 'original posted' },
    question: {
      kk: 'Сұрау салудың түпнұсқасы поштамен қашан жөнелтілді?',
      ru: 'Когда подлинник запроса отправлен почтой?',
      en: 'When was the original posted?',
    },
    who: ['prosecutor', 'court', 'registry'],
    proof: {
      kk: 'пошта түбіртегі немесе тізілім',
      ru: 'почтовая квитанция или реестр',
      en: 'the postal receipt or register',
    },
  },
} satisfies Record<keyof typeof requestShape, FactEntry>;
