import type { Text } from '@zhargy/logic';
import type { punishmentShape } from '../punishment.ts';
import type { agreementShape } from '../schema.ts';
import type { FactEntry, Labels } from './entry.ts';

const agreementText: Text = {
  kk: 'тараптар қол қойған процестік келісім',
  ru: 'подписанное сторонами процессуальное соглашение',
  en: 'procedural agreement signed by the parties',
};

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

/** The facts of a procedural agreement. */
export const agreementEntries = {
  form: {
    label: { kk: 'процестік келісімнің нысаны', ru: 'форма процессуального соглашения', en: 'form of the agreement' },
    question: {
      kk: 'Процестік келісім қандай нысанда жасалды?',
      ru: 'В какой форме заключено процессуальное соглашение?',
      en: 'In what form was the procedural agreement made?',
    },
    who: ['prosecutor', 'defence', 'court'],
    proof: agreementText,
    values: {
      plea: {
        kk: 'кінәні мойындау туралы мәміле нысанындағы процестік келісім',
        ru: 'процессуальное соглашение в форме сделки о признании вины',
        en: 'plea agreement',
      },
      cooperation: {
        kk: 'ынтымақтастық туралы процестік келісім',
        ru: 'процессуальное соглашение о сотрудничестве',
        en: 'cooperation agreement',
      },
      asset: {
        kk: 'кінәні мойындау және заңсыз иемденілген активтерді қайтару туралы келісім',
        ru: 'соглашение о признании вины и возврате незаконно приобретенных активов',
        en: 'agreement on the admission of guilt and the return of illegally acquired assets',
      },
    } satisfies Labels<typeof agreementShape.form>,
  },
  party: {
    label: {
      kk: 'прокурормен келісім жасасқан адам',
      ru: 'лицо, заключившее соглашение с прокурором',
      en: 'person who made the agreement with the prosecutor',
    },
    question: {
      kk: 'Прокурормен процестік келісімді кім жасасты?',
      ru: 'Кто заключил процессуальное соглашение с прокурором?',
      en: 'Who made the procedural agreement with the prosecutor?',
    },
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  charges: {
    label: {
      kk: 'келісім қамтитын күдіктер немесе айыптаулар',
      ru: 'охваченные соглашением подозрения или обвинения',
      en: 'charges covered by the agreement',
    },
    question: {
      kk: 'Процестік келісім қай күдіктерді немесе айыптауларды қамтиды?',
      ru: 'Какие подозрения или обвинения охватывает процессуальное соглашение?',
      en: 'Which charges does the procedural agreement cover?',
    },
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  prosecutor: {
    label: {
      kk: 'келісім жасасқан прокурор',
      ru: 'прокурор, заключивший соглашение',
      en: 'prosecutor who made the agreement',
    },
    question: {
      kk: 'Процестік келісімді қай прокурор жасасты?',
      ru: 'Какой прокурор заключил процессуальное соглашение?',
      en: 'Which prosecutor made the procedural agreement?',
    },
    who: ['prosecutor'],
    proof: agreementText,
  },
  counsel: {
    label: {
      kk: 'келісім жасауға қатысқан қорғаушы',
      ru: 'защитник, участвовавший в заключении соглашения',
      en: 'counsel who took part in making the agreement',
    },
    question: {
      kk: 'Процестік келісім жасауға қай қорғаушы қатысты?',
      ru: 'Какой защитник участвовал в заключении процессуального соглашения?',
      en: 'Which counsel took part in making the procedural agreement?',
    },
    who: ['defence', 'prosecutor'],
    proof: {
      kk: 'қорғаушының қолы қойылған процестік келісім және қорғау туралы хабарлама',
      ru: 'процессуальное соглашение с подписью защитника и уведомление о защите',
      en: 'procedural agreement signed by counsel and notice of defence',
    },
  },
  supersedes: {
    label: { kk: 'алмастырылған келісім', ru: 'замененное соглашение', en: 'agreement it replaces' },
    question: {
      kk: 'Бұл процестік келісім бұрын жасалған келісімді алмастыра ма, алмастырса, қайсысын?',
      ru: 'Заменяет ли это процессуальное соглашение прежнее и, если да, какое?',
      en: 'Does this procedural agreement replace an earlier one, and if so, which?',
    },
    who: ['prosecutor', 'defence', 'court'],
    proof: {
      kk: 'бұрынғы және жаңа процестік келісімнің мәтіндері',
      ru: 'тексты прежнего и нового процессуального соглашения',
      en: 'texts of the earlier and of the new procedural agreement',
    },
  },
  punishment: {
    label: {
      kk: 'келісілген жазаның түрі мен мөлшері',
      ru: 'согласованные вид и размер наказания',
      en: 'agreed kind and size of punishment',
    },
    question: {
      kk: 'Келісімде жазаның қандай түрі мен мөлшері көрсетілген?',
      ru: 'Какие вид и размер наказания указаны в соглашении?',
      en: 'What kind and size of punishment does the agreement name?',
    },
    who: ['prosecutor', 'defence'],
    proof: agreementText,
    values: punishmentNames,
  },
  additional: {
    label: {
      kk: 'прокурор сұрайтын қосымша жазалар',
      ru: 'дополнительные наказания, о которых будет просить прокурор',
      en: 'additional punishments the prosecutor will ask for',
    },
    question: {
      kk: 'Келісім бойынша прокурор соттан қандай қосымша жазалар сұрайды?',
      ru: 'О каких дополнительных наказаниях прокурор по соглашению будет просить суд?',
      en: 'Which additional punishments will the prosecutor ask the court for under the agreement?',
    },
    who: ['prosecutor', 'defence'],
    proof: agreementText,
    values: punishmentNames,
  },
  claimAgreed: {
    label: {
      kk: 'азаматтық талап қоюдың келісілген сомасы',
      ru: 'согласованная сумма гражданского иска',
      en: 'agreed amount of the civil claim',
    },
    question: {
      kk: 'Келісімде азаматтық талап қою бойынша қандай сома келісілді?',
      ru: 'Какая сумма согласована в соглашении по гражданскому иску?',
      en: 'What amount was agreed on the civil claim?',
    },
    who: ['prosecutor', 'defence', 'victim'],
    proof: {
      kk: 'процестік келісім және азаматтық талап қою',
      ru: 'процессуальное соглашение и гражданский иск',
      en: 'procedural agreement and civil claim',
    },
  },
  conditionsFulfilled: {
    label: { kk: 'келісім талаптары орындалды', ru: 'условия соглашения выполнены', en: 'conditions fulfilled' },
    question: {
      kk: 'Адам келісім бойынша өзіне алған міндеттемелерін орындады ма?',
      ru: 'Выполнило ли лицо принятые по соглашению обязательства?',
      en: 'Has the person done what he or she undertook in the agreement?',
    },
    who: ['prosecutor', 'defence', 'court'],
    proof: {
      kk: 'міндеттемелердің орындалғанын растайтын құжаттар: сот үкімі, прокурордың өтінішхаты, төлем құжаттары',
      ru: 'документы о выполнении обязательств: приговор суда, ходатайство прокурора, платежные документы',
      en: 'documents on performance: judgment, petition of the prosecutor, payment documents',
    },
  },
  target: {
    label: {
      kk: 'ынтымақтастық ашуға көмектесетін қылмыстың түрі',
      ru: 'вид преступлений, раскрытию которых содействует сотрудничество',
      en: 'kind of crime the cooperation helps to uncover',
    },
    question: {
      kk: 'Ынтымақтастық туралы келісім қандай қылмыстарды ашуға бағытталған?',
      ru: 'На раскрытие каких преступлений направлено соглашение о сотрудничестве?',
      en: 'What kind of crime is the cooperation agreement meant to uncover?',
    },
    who: ['prosecutor', 'defence', 'investigator'],
    proof: agreementText,
    values: {
      especiallyGrave: { kk: 'аса ауыр қылмыстар', ru: 'особо тяжкие преступления', en: 'especially grave crimes' },
      criminalGroup: {
        kk: 'қылмыстық топ жасаған қылмыстар',
        ru: 'преступления, совершенные преступной группой',
        en: 'crimes committed by a criminal group',
      },
      extremist: { kk: 'экстремистік қылмыстар', ru: 'экстремистские преступления', en: 'extremist crimes' },
      terrorist: { kk: 'террористік қылмыстар', ru: 'террористические преступления', en: 'terrorist crimes' },
      other: { kk: 'өзге қылмыстар', ru: 'иные преступления', en: 'other crimes' },
    } satisfies Labels<typeof agreementShape.target>,
  },
  relatedCase: {
    label: {
      kk: 'ынтымақтастыққа байланысты іс',
      ru: 'дело, связанное с сотрудничеством',
      en: 'case related to the cooperation',
    },
    question: {
      kk: 'Ынтымақтастық нәтижесінде әшкереленген адамдарға қатысты қандай іс бар?',
      ru: 'По какому делу проходят лица, изобличенные благодаря сотрудничеству?',
      en: 'In which case are the persons exposed by the cooperation prosecuted?',
    },
    who: ['prosecutor', 'registry', 'court'],
    proof: {
      kk: 'басқа іс бойынша сот үкімі, істі бөлектеу туралы қаулы немесе тіркеу мәліметтері',
      ru: 'приговор по другому делу, постановление о выделении дела или регистрационные сведения',
      en: 'judgment in the other case, ruling on separation or registration data',
    },
  },
} satisfies Record<keyof typeof agreementShape, FactEntry>;
