import { parseArgs } from 'node:util';
import { dayOf, type Day } from '@zhargy/calendar';
import type { Lang } from '@zhargy/logic';

/** What was asked, read from the command line. */
export interface Options {
  readonly command: string;
  readonly operands: readonly string[];
  readonly lang: Lang;
  readonly json: boolean;
  readonly explain: boolean;
  readonly sentences: boolean;
  readonly byReading: boolean;
  readonly act: string | undefined;
  readonly now: Day;
  readonly knownOn: Day;
  readonly lawOf: Day | undefined;
  readonly readings: Readonly<Record<string, string>>;
}

/** Today in Almaty, the zone of the courts; the command line is the only place where a clock is read. */
export function today(): Day {
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
  act: { type: 'string' },
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
    return { mistakes: [error instanceof Error ? error.message : 'the options cannot be read'] };
  }
  const { values, positionals } = parsed;
  const day = (name: 'now' | 'known-on' | 'law-of'): Day | undefined => {
    const text = values[name];
    if (text === undefined) return undefined;
    const found = dayOf(text);
    if (found === undefined) mistakes.push(`--${name} ${text}: YYYY-MM-DD`);
    return found;
  };
  const lang = (['kk', 'ru', 'en'] as const).find((l) => l === values.lang);
  if (!lang) mistakes.push(`--lang ${values.lang}: kk | ru | en`);
  const readings: Record<string, string> = {};
  for (const pair of values.reading ?? []) {
    const [dispute, name] = pair.split('=');
    if (dispute && name) readings[dispute] = name;
    else mistakes.push(`--reading ${pair}: DISPUTE=NAME`);
  }
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
    act: values.act,
    now,
    knownOn,
    lawOf,
    readings,
  };
}
