import type { Lang, Text } from '@zhargy/logic';
import { interviews } from '@zhargy/law';
import { Page } from './page.ts';

/** What a command is given, what it does, and what to say when that is missing. */
interface Command {
  /** Operands as a person would write them; empty where there are none. */
  readonly operands: Text;
  /** How many operands it must and may have. */
  readonly least: number;
  readonly most: number;
  readonly does: Text;
  /** What is asked for where too few are given. */
  readonly needs?: Text;
}

const file: Text = { kk: 'ФАЙЛ', ru: 'ФАЙЛ', en: 'FILE' };
const none: Text = { kk: '', ru: '', en: '' };
const needsFile: Text = {
  kk: 'іс файлы көрсетілмеген (YAML не JSON)',
  ru: 'не указан файл дела (YAML или JSON)',
  en: 'the case file (YAML or JSON) is not given',
};

const commands = {
  check: {
    operands: file,
    least: 1,
    most: 1,
    needs: needsFile,
    does: {
      kk: 'іс файлында тіркелгеннің заңға сәйкестігі',
      ru: 'соответствие закону того, что записано в файле дела',
      en: 'findings on what a case file records',
    },
  },
  acts: {
    operands: file,
    least: 1,
    most: 1,
    needs: needsFile,
    does: {
      kk: 'қазір не істеуге болады: мүмкін, мүмкін емес және неге, қандай дерек қажет',
      ru: 'что можно сделать сейчас: возможно, невозможно и почему, каких сведений не хватает',
      en: 'what may be done now: available, blocked and why, needs facts',
    },
  },
  ways: {
    operands: file,
    least: 1,
    most: 1,
    needs: needsFile,
    does: {
      kk: 'әрбір айыпталушы үшін істің жолдары: ашық не жабық және неге, кім келіседі, не жоғалады, мерзімдер, санкциялар',
      ru: 'пути дела для каждого обвиняемого: открыты или закрыты и почему, чьё согласие, от чего отказ, сроки, санкции',
      en: 'the ways the case can take for each accused person: open or closed and why, who agrees, what is given up, terms, sanctions',
    },
  },
  deadlines: {
    operands: {
      kk: 'ФАЙЛ|ТІЗІМ.csv',
      ru: 'ФАЙЛ|СПИСОК.csv',
      en: 'FILE|LIST.csv',
    },
    least: 1,
    most: 1,
    needs: {
      kk: 'іс файлы не істер тізімі (.csv) көрсетілмеген',
      ru: 'не указан файл дела или список дел (.csv)',
      en: 'a case file or a list of cases (.csv) is not given',
    },
    does: {
      kk: 'барлық мерзімдер есебімен; --ics күнтізбе файлы; тізім: көп істің мерзімдері',
      ru: 'все сроки с расчётом; --ics файл календаря; список: сроки многих дел',
      en: 'every time limit that runs, with its count; --ics a calendar file; a list: the terms of many cases',
    },
  },
  sql: {
    operands: { kk: '[ФАЙЛДАР]', ru: '[ФАЙЛЫ]', en: '[FILES]' },
    least: 0,
    most: 1000,
    does: {
      kk: 'әрекеттің нормалары SQL тілінде: кестелер, істердің деректері, көрініс; --act, --dialect postgres|duckdb',
      ru: 'нормы действия на SQL: таблицы, сведения дел, представление; --act, --dialect postgres|duckdb',
      en: 'the norms of an act as SQL: tables, what is known of cases, a view; --act, --dialect postgres|duckdb',
    },
  },
  draft: {
    operands: file,
    least: 1,
    most: 1,
    needs: needsFile,
    does: {
      kk: 'келісім құжаттарының жобалары; --agreement ID --doc АТАУ|all|answer --out БУМА --format docx,pdf,html,zip',
      ru: 'проекты бумаг соглашения; --agreement ID --doc ИМЯ|all|answer --out ПАПКА --format docx,pdf,html,zip',
      en: 'the papers of an agreement; --agreement ID --doc NAME|all|answer --out FOLDER --format docx,pdf,html,zip',
    },
  },
  intake: {
    operands: { kk: 'ҚҰЖАТ…', ru: 'ДОКУМЕНТ…', en: 'PAPER…' },
    least: 1,
    most: Infinity,
    needs: {
      kk: 'құжат көрсетілмеген (DOCX, PDF, TXT)',
      ru: 'не указан документ (DOCX, PDF, TXT)',
      en: 'no paper (DOCX, PDF, TXT) is given',
    },
    does: {
      kk: 'құжаттан ұсынылатын деректер дәйексөзімен; --accept certain нақты айтылғанынан іс файлы; --save ФАЙЛ',
      ru: 'факты, предложенные из документа, с цитатами; --accept certain файл дела из прямо сказанного; --save ФАЙЛ',
      en: 'facts proposed out of a paper, with quotes; --accept certain a case file of what is stated; --save FILE',
    },
  },
  ask: {
    operands: { kk: 'СҰХБАТ | ІС-ӘРЕКЕТ ФАЙЛ', ru: 'ОПРОС | ДЕЙСТВИЕ ФАЙЛ', en: 'INTERVIEW | ACT FILE' },
    least: 1,
    most: Infinity,
    needs: { kk: 'сұхбат көрсетілмеген', ru: 'не указан опрос', en: 'the interview is not named' },
    does: {
      kk: 'іс файлынсыз бес сұрақ (plea, victim) не іс-әрекет үшін файлда жетіспейтін жауаптар; --save жауаптарды іс файлына жазады',
      ru: 'пять вопросов без файла дела (plea, victim) или чего для действия не хватает в файле; --save записывает ответы в файл дела',
      en: 'five questions without a case file (plea, victim), or what an act still wants to know of one; --save writes the answers as one',
    },
  },
  calc: {
    operands: { kk: 'АТАУ k=v…', ru: 'ИМЯ k=v…', en: 'NAME k=v…' },
    least: 0,
    most: Infinity,
    does: {
      kk: 'берілген деректер бойынша мерзім не сома есебімен; атаусыз: барлық формулалар',
      ru: 'срок или сумма по данным величинам, с расчётом; без имени: все формулы',
      en: 'a term or a sum on given inputs, with its working; without a name: all of them',
    },
  },
  norm: {
    operands: { kk: 'НОРМА', ru: 'НОРМА', en: 'ID' },
    least: 0,
    most: 1,
    does: {
      kk: 'бір норма: мазмұны, негіздері, сілтемелері, даулары; атаусыз: барлық нормалар',
      ru: 'одна норма: содержание, основания, ссылки, споры; без имени: все нормы',
      en: 'one norm: its words, grounds, citations, disputes; without an id: all of them',
    },
  },
  coverage: {
    operands: none,
    least: 0,
    most: 0,
    does: {
      kk: 'дереккөздерден не қамтылды; --sentences әр сөйлем; --instrument бір дереккөз; --readings норма қалай оқылады, даулы мәселелер',
      ru: 'что охвачено из источников; --sentences по предложениям; --instrument один источник; --readings нормы по прочтениям, спорные места',
      en: 'what of the sources is encoded; --sentences each sentence; --instrument one source; --readings norms by reading, disputed points',
    },
  },
  prove: {
    operands: { kk: 'АТЫ', ru: 'ИМЯ', en: 'NAME' },
    least: 0,
    most: 1,
    does: {
      kk: 'заң туралы теоремаларды барлық іс үшін дәлелдейді, әрқайсысы қай нормаға сүйенетінін көрсетеді; --all негіздер мен қайшылықтар; --amendments әр өзгерісті көрсететін іс',
      ru: 'доказывает теоремы о законе для всех дел и показывает, на какой норме стоит каждая; --all основания и противоречия; --amendments дело на каждое изменение',
      en: 'proves theorems about the law for all cases and shows the norm each rests on; --all grounds and conflicts too; --amendments a case for each change',
    },
  },
  audit: {
    operands: { kk: 'ҚАЛТА | ФАЙЛ.jsonl[.gz]', ru: 'ПАПКА | ФАЙЛ.jsonl[.gz]', en: 'FOLDER | FILE.jsonl[.gz]' },
    least: 1,
    most: 1,
    needs: {
      kk: 'істер қалтасы не файлы көрсетілмеген',
      ru: 'не указана папка или файл дел',
      en: 'the folder or the file of cases is not given',
    },
    does: {
      kk: 'көп істі бірден тексереді: нормалар мен айлар бойынша; --acts келесі әрекеттерді де; --csv, --save ФАЙЛ; --compare КҮН,КҮН екі күннің заңы',
      ru: 'проверяет множество дел сразу: по нормам и месяцам; --acts и возможные действия; --csv, --save ФАЙЛ; --compare ДЕНЬ,ДЕНЬ право двух дней',
      en: 'judges many cases at once: by norm and month; --acts possible acts too; --csv, --save FILE; --compare DAY,DAY the law of two days',
    },
  },
  synth: {
    operands: none,
    least: 0,
    most: 0,
    does: {
      kk: 'ойдан шығарылған, солай белгіленген істер: --n саны, --seed тұқымы, --out ФАЙЛ.jsonl[.gz]',
      ru: 'вымышленные и так помеченные дела: --n число, --seed зерно, --out ФАЙЛ.jsonl[.gz]',
      en: 'made-up cases, marked as such: --n how many, --seed which, --out FILE.jsonl[.gz]',
    },
  },
  schema: {
    operands: none,
    least: 0,
    most: 0,
    does: { kk: 'іс файлының JSON Schema сызбасы', ru: 'JSON Schema файла дела', en: 'the JSON Schema of a case file' },
  },
  serve: {
    operands: none,
    least: 0,
    most: 0,
    does: {
      kk: 'жұмыс беттері мен API осы құрылғыда ғана (127.0.0.1); --port 4180; --store ФАЙЛ істерді сақтайды',
      ru: 'рабочие страницы и API только на этом устройстве (127.0.0.1); --port 4180; --store ФАЙЛ хранит дела',
      en: 'the workspace and the API on this machine alone (127.0.0.1); --port 4180; --store FILE keeps cases',
    },
  },
  journal: {
    operands: { kk: 'verify ФАЙЛ', ru: 'verify ФАЙЛ', en: 'verify FILE' },
    least: 2,
    most: 2,
    needs: {
      kk: 'шығарылған журнал файлы көрсетілмеген',
      ru: 'не указан файл выгруженного журнала',
      en: 'the file of an exported journal is not given',
    },
    does: {
      kk: 'шығарылған журналдың тізбегін желісіз тексереді; --head ХЕШ соңы кесілмегенін де',
      ru: 'проверяет без сети цепь выгруженного журнала; --head ХЕШ также, что конец не отрезан',
      en: 'verifies the chain of an exported journal offline; --head HASH also that nothing was cut off',
    },
  },
  examples: {
    operands: none,
    least: 0,
    most: 0,
    does: { kk: 'мысал істерді тексереді', ru: 'проверяет дела-примеры', en: 'checks the example cases' },
  },
  help: {
    operands: none,
    least: 0,
    most: 1,
    does: { kk: 'осы анықтама', ru: 'эта справка', en: 'this help' },
  },
} as const satisfies Readonly<Record<string, Command>>;

/** Names of the commands. */
export type CommandName = keyof typeof commands;

const options: readonly (readonly [written: string, does: Text])[] = [
  ['--lang kk|ru|en', { kk: 'тіл', ru: 'язык', en: 'language' }],
  ['--now 2026-07-01', { kk: 'сұрақ қойылған күн', ru: 'день, на который дан ответ', en: 'the day of the question' }],
  ['--law-of 2026-07-01', { kk: 'басқа күнгі заң', ru: 'закон другого дня', en: 'the law of another day' }],
  [
    '--known-on 2026-07-01',
    { kk: 'сол күні белгілі болған деректер', ru: 'что было известно в тот день', en: 'what was known on that day' },
  ],
  ['--act ID', { kk: 'бір іс-әрекет туралы сұрақ', ru: 'вопрос об одном действии', en: 'asks about one act' }],
  [
    '--reading DISPUTE=NAME',
    {
      kk: 'даулы мәселенің басқа түсіндірмесі',
      ru: 'иное толкование спорного места',
      en: 'another reading of a dispute',
    },
  ],
  [
    '--explain',
    { kk: 'бәрі толық, себептерімен', ru: 'всё полностью, с основаниями', en: 'everything in full, with reasons' },
  ],
  ['--json', { kk: 'JSON бір жолда', ru: 'JSON одной строкой', en: 'JSON on one line' }],
];

const exits: readonly Text[] = [
  {
    kk: '0 тіркелген бұзушылық жоқ',
    ru: '0 нарушений среди записанного нет',
    en: '0 nothing recorded is violated',
  },
  { kk: '1 тіркелген бұзушылық бар', ru: '1 записано нарушение', en: '1 a recorded act violates a norm' },
  {
    kk: '2 сұралған іс-әрекет бойынша белгісізі не бағаланбағаны бар',
    ru: '2 по запрошенному действию есть неизвестное или неоценённое',
    en: '2 unknown or open remains for the asked act',
  },
  { kk: '3 деректер қате', ru: '3 ошибка во входных данных', en: '3 bad input' },
];

const words = {
  command: { kk: 'КОМАНДА', ru: 'КОМАНДА', en: 'COMMAND' },
  commands: { kk: 'Командалар', ru: 'Команды', en: 'Commands' },
  options: { kk: 'Параметрлер', ru: 'Параметры', en: 'Options' },
  exit: { kk: 'Шығу коды (check)', ru: 'Код завершения (check)', en: 'Exit code (check)' },
  usage: { kk: 'Былай жазылады', ru: 'Пишется так', en: 'Write' },
  noSuch: { kk: 'мұндай команда жоқ', ru: 'такой команды нет', en: 'there is no such command' },
  tooMany: { kk: 'артық сөз', ru: 'лишнее слово', en: 'one word too many' },
} as const;

export const isCommand = (name: string): name is CommandName => Object.hasOwn(commands, name);

/** The whole help, or the part on one command. */
export function helpText(lang: Lang, about?: string): string {
  const page = new Page();
  if (about !== undefined && isCommand(about))
    return page.line(usage(about, lang)).line(says(about, lang), 2).toString();
  if (about !== undefined) page.line(`«${about}»: ${words.noSuch[lang]}`).line();
  page.line(`zhargy ${words.command[lang]} …`).line();
  page.line(`${words.commands[lang]}:`);
  const names = Object.keys(commands).filter(isCommand);
  for (const name of names) row(page, `${name} ${commands[name].operands[lang]}`.trim(), says(name, lang));
  page.line().line(`${words.options[lang]}:`);
  for (const [written, does] of options) row(page, written, does[lang]);
  page.line().line(`${words.exit[lang]}: ${exits.map((text) => text[lang]).join(', ')}.`);
  return page.toString();
}

const says = (name: CommandName, lang: Lang): string => commands[name].does[lang];
const usage = (name: CommandName, lang: Lang): string => `zhargy ${name} ${commands[name].operands[lang]}`.trimEnd();

/** What is wrong with the operands of a command, or nothing. */
export function operandMistake(name: CommandName, operands: readonly string[], lang: Lang): string | undefined {
  const command: Command = commands[name];
  const page = new Page();
  const extra = operands[command.most];
  if (operands.length >= command.least && extra === undefined) return undefined;
  const wrong = extra === undefined ? (command.needs?.[lang] ?? '') : `«${extra}»: ${words.tooMany[lang]}`;
  page.line(`${name}: ${wrong}`).line(`${words.usage[lang]}: ${usage(name, lang)}`, 2);
  if (name === 'ask') for (const interview of interviews) page.line(`${interview.id}: ${interview.says[lang]}`, 4);
  return page.toString();
}

const column = 29;

/** A line of two columns; what continues stands in the second. */
function row(page: Page, first: string, second: string): void {
  const room = 80 - column;
  const lines: string[] = [];
  for (const word of second.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= room) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  for (const [i, line] of lines.entries()) page.line(`${(i === 0 ? `  ${first}` : '').padEnd(column - 1)} ${line}`);
}
