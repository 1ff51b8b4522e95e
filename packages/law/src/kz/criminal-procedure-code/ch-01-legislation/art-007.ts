import { guidance, type AnyNorm, type Text } from '@zhargy/logic';
import { elsewhere, type Elsewhere } from '../../../elsewhere.ts';
import { cpc } from '../../instruments/criminal-procedure-code.ts';

type Item = number | string;
const items = (list: readonly Item[]) => list.map((item) => cpc.art(7, item));

/** Who writes a fact into the case file says by it that the term fits: no condition of the file could say it for him. */
const why: Text = {
  kk: 'Терминнің нақты адамға, органға немесе құжатқа сай келетінін деректі іс файлына енгізген адам айқындайды',
  ru: 'Подходит ли термин к данному лицу, органу или документу, определяет тот, кто вносит сведение в файл дела',
  en: 'Whether the term fits this person, body or document is said by whoever puts the fact into the case file',
};

const term = (name: string, list: readonly Item[], says: Text): AnyNorm =>
  guidance({ id: `kz.cpc.7.${name}`, cite: items(list), says, why });

/** Article 7: the terms in which the facts of a case file are written, in the sense the Code gives them. */
export const terms: readonly AnyNorm[] = [
  term('courts', [4, 8, 9, 14, 40, 42, 48], {
    kk: 'Сот, судья, төрағалық етуші, сатылар мен басты сот талқылауы іс файлында Кодекс берген мағынада аталады',
    ru: 'Суд, судья, председательствующий, инстанции и главное судебное разбирательство названы в файле дела в значении Кодекса',
    en: 'Court, judge, presiding judge, instances and main trial are named in the case file in the sense of the Code',
  }),
  term('bodies', [23, 26, 34, 35], {
    kk: 'Қылмыстық процесті жүргізетін орган – сот, ал сотқа дейінгі сатыда прокурор, тергеуші, анықтау органы мен анықтаушы; прокурорлардың ішінен басшы мен процестік прокурор бөлек аталады',
    ru: 'Орган, ведущий уголовный процесс, — суд, а до суда прокурор, следователь, орган дознания и дознаватель; среди прокуроров отдельно названы руководитель и процессуальный прокурор',
    en: 'The body conducting the process is the court and, before it, prosecutor, investigator, body of inquiry and inquirer; heads of office and procedural prosecutors are named apart',
  }),
  term('sides', [2, 18, 25, 32, 45], {
    kk: 'Айыптау мен қорғау тараптарына кімдер жататыны және кімнің өкіл екені Кодекстегі тізім бойынша белгіленеді',
    ru: 'Кто относится к сторонам обвинения и защиты и кто является представителем, указывается по перечням Кодекса',
    en: 'Who belongs to the side of prosecution or defence, and who is a representative, is stated by the lists of the Code',
  }),
  term('decisions', [16, 19, 38, 52], {
    kk: 'Үкім кінәлілік пен жаза туралы шешім, өзге шешімдердің бәрі қаулы; қорытынды шешім істі аяқтайды немесе мәнін шешеді',
    ru: 'Приговор решает о виновности и наказании, всякое иное решение — постановление; итоговое решение завершает дело или разрешает его по существу',
    en: 'A sentence decides guilt and punishment, any other decision is a ruling; a final decision ends the case or settles it',
  }),
  term('papers', [30, 33, 36, 54, 55], {
    kk: 'Өтінішхат, шағым, прокурордың актілері, процестік іс-әрекет пен хаттама іс файлында Кодекс берген мағынада тіркеледі',
    ru: 'Ходатайство, жалоба, акты прокурора, процессуальное действие и протокол записываются в файле дела в значении Кодекса',
    en: 'Motion, complaint, acts of the prosecutor, procedural act and record are entered in the case file in the sense of the Code',
  }),
  term('case', [27, 41, 57], {
    kk: 'Қылмыстық іс – бір немесе бірнеше құқық бұзушылық бойынша жеке іс жүргізу; оның сотқа дейінгі сатысы істің сотқа жіберілуімен немесе тоқтатылуымен аяқталады',
    ru: 'Уголовное дело — обособленное производство об одном или нескольких правонарушениях; досудебная часть кончается направлением в суд либо прекращением',
    en: 'A criminal case is a separate proceeding on one or more offences; its pre-trial part ends when it goes to court or is ended',
  }),
  term('agreement', [37], {
    kk: 'Процестік келісімді прокурор күдіктімен, айыпталушымен, сотталушымен кез келген сатыда, ал заңда көзделген жағдайда сотталған адаммен жасайды',
    ru: 'Процессуальное соглашение прокурор заключает с подозреваемым, обвиняемым, подсудимым на любой стадии, а в установленных случаях с осуждённым',
    en: 'A procedural agreement is made by the prosecutor with a suspect, accused or defendant at any stage, or, as provided, with a convict',
  }),
  term('legal-assistance', [20, 21, 31, 39, 43, 44], {
    kk: 'Құқықтық көмек туралы сұрау салудағы тараптар, құзыретті және орталық органдар мен санкция Кодекс берген мағынада аталады',
    ru: 'Стороны запроса о правовой помощи, компетентные и центральные органы и санкция названы в значении Кодекса',
    en: 'The parties to a request for legal assistance, the competent and central bodies and the sanction are named in the sense of the Code',
  }),
];

/** Terms of other chapters, and of activities no question of this rule set is about. */
export const otherTerms: readonly Elsewhere[] = [
  elsewhere({
    cite: items([1, 58]),
    why: {
      kk: 'Адамды ұстап беру мәселелері бұл қағидалар жиынтығында қаралмайды',
      ru: 'Вопросы выдачи лица этот набор правил не решает',
      en: 'Extradition is not dealt with by this rule set',
    },
  }),
  elsewhere({
    cite: items([3, 5, 6, 10, 12, 24, 29, 47, 49, 51, 56]),
    why: {
      kk: 'Термин дәлелдемелер жинау, мәжбүрлеу шаралары немесе алқабилер туралы тарауларға тиесілі',
      ru: 'Термин относится к главам о собирании доказательств, мерах принуждения или присяжных',
      en: 'The term belongs to the chapters on gathering evidence, measures of compulsion or jurors',
    },
  }),
  elsewhere({
    cite: items([7, 11, 15, 17, 22, 28, '40-1', 46, 50]),
    why: {
      kk: 'Бұл терминге қағидалар жиынтығындағы бірде-бір сұрақтың жауабы байланысты емес',
      ru: 'От этого термина не зависит ответ ни на один вопрос набора правил',
      en: 'No question of this rule set turns on this term',
    },
  }),
];
