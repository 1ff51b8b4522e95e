import type { Text } from '@zhargy/logic';
import type { agreementShape } from '../schema.ts';
import { agreementPaperEntries } from './drafting-agreement.ts';
import type { FactEntry, Labels } from './entry.ts';
import { additionalEntriesOf, punishmentEntriesOf, punishmentNames } from './punishment.ts';

const agreementText: Text = {
  kk: 'тараптар қол қойған процестік келісім',
  ru: 'подписанное сторонами процессуальное соглашение',
  en: 'procedural agreement signed by the parties',
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
  admissionOfGuilt: {
    label: { kk: 'кінәні мойындау мәселесі', ru: 'вопрос о признании вины', en: 'admission of guilt' },
    question: {
      kk: 'Келісімді дайындағанда прокурор адамнан кінәсін мойындауды талап етті ме?',
      ru: 'Требовал ли прокурор при подготовке соглашения признать вину?',
      en: 'Did the prosecutor ask the person to admit guilt when the agreement was prepared?',
    },
    who: ['defence', 'prosecutor'],
    proof: agreementText,
    values: {
      notAsked: { kk: 'сұралмаған', ru: 'не запрашивалось', en: 'not asked' },
      offered: { kk: 'адам өз еркімен мойындаған', ru: 'лицо признало само', en: 'the person admitted it himself' },
      demanded: {
        kk: 'келісім жасасудың шарты ретінде талап етілген',
        ru: 'потребовано как условие заключения',
        en: 'demanded as a condition',
      },
    } satisfies Labels<typeof agreementShape.admissionOfGuilt>,
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
  talkWithCounsel: {
    label: {
      kk: 'қол қойғанға дейін қорғаушымен оңаша сөйлесу',
      ru: 'беседа с защитником наедине до подписания',
      en: 'talk with counsel alone before signing',
    },
    question: {
      kk: 'Адамға қол қойғанға дейін келісімді қорғаушысымен оңаша және құпия талқылауға мүмкіндік берілді ме?',
      ru: 'Дали ли лицу до подписания обсудить соглашение с защитником наедине и конфиденциально?',
      en: 'Was the person given the chance to discuss the agreement with counsel alone and in confidence before signing?',
    },
    who: ['defence', 'prosecutor'],
    proof: {
      kk: 'келісім мәтініндегі белгі немесе қорғаушының түсініктемесі',
      ru: 'отметка в соглашении или объяснение защитника',
      en: 'a note in the agreement or the statement of counsel',
    },
    values: {
      held: { kk: 'талқылау болды', ru: 'беседа состоялась', en: 'held' },
      declined: { kk: 'адамның өзі қажет етпеді', ru: 'лицо само отказалось', en: 'not wanted' },
      refused: { kk: 'мүмкіндік берілмеді', ru: 'не предоставлена', en: 'not allowed' },
    } satisfies Labels<typeof agreementShape.talkWithCounsel>,
  },
  performBy: {
    label: { kk: 'активтерді қайтару мерзімі', ru: 'срок возврата активов', en: 'day by which the assets go back' },
    question: {
      kk: 'Келісім бойынша активтер қай күнге дейін қайтарылуға тиіс?',
      ru: 'До какого дня по соглашению должны быть возвращены активы?',
      en: 'By which day does the agreement ask for the assets to be returned?',
    },
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  superProfits: {
    label: { kk: 'аса жоғары кіріс алу', ru: 'получение сверхдоходов', en: 'super-profits' },
    question: {
      kk: 'Адам бәсекелес емес қолайлы жағдайлар немесе нарықтың шоғырлануы салдарынан аса жоғары кіріс алды ма?',
      ru: 'Получало ли лицо сверхдоходы из-за неконкурентных условий или концентрации рынка?',
      en: 'Did the person draw super-profits from non-competitive conditions or a concentration of the market?',
    },
    who: ['prosecutor', 'investigator'],
    proof: {
      kk: 'қаржылық зерттеу немесе сарапшы қорытындысы',
      ru: 'финансовое исследование или заключение эксперта',
      en: 'financial study or expert opinion',
    },
  },
  otherTermsAgreed: {
    label: { kk: 'келісілген өзге шарттар', ru: 'иные согласованные условия', en: 'other terms agreed upon' },
    question: {
      kk: 'Тараптар заңда аталғандардан басқа шарттар туралы келісті ме?',
      ru: 'Согласовали ли стороны условия сверх названных законом?',
      en: 'Did the parties agree on terms beside those the law lists?',
    },
    who: ['prosecutor', 'defence'],
    proof: agreementText,
  },
  ...agreementPaperEntries,
} satisfies Record<keyof typeof agreementShape, FactEntry>;

/** Facts of the main punishment an agreement names, and of each additional one. */
export const agreedPunishmentEntries = punishmentEntriesOf(['prosecutor', 'defence'], agreementText);
export const agreedAdditionalEntries = additionalEntriesOf(['prosecutor', 'defence'], agreementText);
