import { parseArgs } from 'node:util';
import { dayOf, type Day } from '@zhargy/calendar';
import type { Lang } from '@zhargy/logic';
import { serveWords } from './serve-words.ts';
import { say, words } from './words.ts';

/** What was asked, read from the command line. */
export interface Options {
  readonly command: string;
  readonly operands: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  readonly explain: boolean;
  readonly sentences: boolean;
  readonly byReading: boolean;
  /** A calendar file instead of text. */
  readonly ics: boolean;
  /** Where to write the case file that an interview makes. */
  readonly save: string | undefined;
  /** Id of the one source asked about, e.g. "kz.cpc". */
  readonly instrument: string | undefined;
  readonly act: string | undefined;
  /** What to draft, for which agreement, in which formats and into which folder. */
  readonly doc: string | undefined;
  readonly agreement: string | undefined;
  readonly format: string | undefined;
  readonly out: string | undefined;
  /** What of the papers is accepted without being asked: "certain". */
  readonly accept: string | undefined;
  /** Which SQL is written: postgres or duckdb. */
  readonly dialect: string | undefined;
  /** The port and the store of the server, and the last hash a journal has to have. */
  readonly port: number;
  readonly store: string | undefined;
  readonly head: string | undefined;
  /** An audit: acts that may be done next too, a table as CSV, two law dates; how many synthetic cases, from which seed. */
  readonly acts: boolean;
  readonly csv: string | undefined;
  readonly compare: string | undefined;
  readonly n: string | undefined;
  /** Proofs: every one of them, not those of every run alone. */
  readonly all: boolean;
  /** Proofs: cases that show each change of the law. */
  readonly amendments: boolean;
  readonly seed: string | undefined;
  readonly now: Day;
  readonly knownOn: Day;
  readonly lawOf: Day | undefined;
  readonly readings: Readonly<Record<string, string>>;
}

/** Today in Almaty, the zone of the courts; the command line is the only place where a clock is read. */
function today(): Day {
  const day = dayOf(Temporal.Now.plainDateISO('Asia/Almaty').toString());
  if (day === undefined) throw new RangeError('the clock shows no date');
  return day;
}

const spec = {
  help: { type: 'boolean', default: false },
  lang: { type: 'string', default: 'en' },
  json: { type: 'boolean', default: false },
  explain: { type: 'boolean', default: false },
  sentences: { type: 'boolean', default: false },
  readings: { type: 'boolean', default: false },
  ics: { type: 'boolean', default: false },
  instrument: { type: 'string' },
  save: { type: 'string' },
  act: { type: 'string' },
  doc: { type: 'string' },
  agreement: { type: 'string' },
  format: { type: 'string' },
  out: { type: 'string' },
  accept: { type: 'string' },
  dialect: { type: 'string' },
  acts: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  amendments: { type: 'boolean', default: false },
  csv: { type: 'string' },
  compare: { type: 'string' },
  n: { type: 'string' },
  seed: { type: 'string' },
  port: { type: 'string' },
  store: { type: 'string' },
  head: { type: 'string' },
  now: { type: 'string' },
  'known-on': { type: 'string' },
  'law-of': { type: 'string' },
  reading: { type: 'string', multiple: true },
} as const;

/** Reads the arguments; every mistake is named, in the words of the option. */
export function readOptions(args: readonly string[]): Options | { readonly mistakes: readonly string[] } {
  const mistakes: string[] = [];
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options: spec, allowPositionals: true });
  } catch (error) {
    return { mistakes: [optionMistake(error, langIn(args))] };
  }
  const { values, positionals } = parsed;
  const day = (name: 'now' | 'known-on' | 'law-of'): Day | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    const found = dayOf(text);
    if (found === undefined) mistakes.push(`--${name} ${text}: ${say(words.options.date, langIn(args))} (2026-07-01)`);
    return found;
  };
  const lang = (['kk', 'ru', 'en'] as const).find((l) => l === values.lang);
  if (!lang) mistakes.push(`--lang ${values.lang}: ${say(words.options.written, 'en')} kk | ru | en`);
  const readings: Record<string, string> = {};
  for (const pair of values.reading ?? []) {
    const [dispute, name] = pair.split('=');
    if (dispute && name) readings[dispute] = name;
    else mistakes.push(`--reading ${pair}: ${say(words.options.written, langIn(args))} DISPUTE=NAME`);
  }
  const port = Number(/^\d{1,5}$/.test(values.port ?? '4180') ? (values.port ?? 4180) : Number.NaN);
  if (!(port <= 65_535)) mistakes.push(`--port ${values.port}: ${say(serveWords.port, langIn(args))}`);
  const now = day('now') ?? today();
  const knownOn = day('known-on') ?? now;
  const lawOf = day('law-of');
  if (mistakes.length > 0 || !lang) return { mistakes };
  const [named = 'help', ...operands] = positionals;
  const command = values.help ? 'help' : named;
  return {
    command,
    operands,
    lang,
    json: values.json,
    explain: values.explain,
    sentences: values.sentences,
    byReading: values.readings,
    ics: values.ics,
    instrument: values.instrument,
    save: values.save,
    act: values.act,
    doc: values.doc,
    agreement: values.agreement,
    format: values.format,
    out: values.out,
    accept: values.accept,
    dialect: values.dialect,
    acts: values.acts,
    all: values.all,
    amendments: values.amendments,
    csv: values.csv,
    compare: values.compare,
    n: values.n,
    seed: values.seed,
    port,
    store: values.store,
    head: values.head,
    now,
    knownOn,
    lawOf,
    readings,
  };
}

/** The language asked for, where the options as a whole could not be read. */
function langIn(args: readonly string[]): Lang {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return (['kk', 'ru', 'en'] as const).find((lang) => lang === value) ?? 'en';
}

/** What is wrong with an option, by the code of the reader; its own words name the option. */
function optionMistake(error: unknown, lang: Lang): string {
  const [code, message] =
    error instanceof Error && 'code' in error ? [String(error.code), error.message] : ['', String(error)];
  const [, option = ''] = /'(-[^' ]*)/.exec(message) ?? [];
  const says = code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? words.options.noSuch : words.options.value;
  return `${option}: ${say(says, lang)}`;
}
