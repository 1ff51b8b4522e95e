import { writeFileSync } from 'node:fs';
import { asKnownOn, prepare } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import type { Text } from '@zhargy/logic';
import { planOf } from '@zhargy/readings';
import { dialects, insertsOf, loadedFor, sqlOf, type Dialect } from '@zhargy/readings/sql';
import type { Options } from '../options.ts';
import { say, words } from '../words.ts';
import { open, type Answer } from './check.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const own = {
  act: t('әрекетті көрсетіңіз: --act', 'назовите действие: --act', 'name the act: --act'),
  dialect: t('диалект: --dialect', 'диалект: --dialect', 'the dialect: --dialect'),
  cannotWrite: t('жазу мүмкін емес', 'записать нельзя', 'cannot be written'),
  head: t(
    'Кестелер, істердің деректері және әрекет бойынша көрініс (view)',
    'Таблицы, сведения дел и представление (view) по действию',
    'Tables, what is known of the cases, and the view of the act',
  ),
};

/**
 * The norms of one act as SQL: the tables, the rows of the case files named, and the findings: a view, or a table
 * filled in steps where the database would plan a view for minutes. What no database
 * can work out is worked out here, when cases are loaded, and stored beside their facts.
 */
export function sql(paths: readonly string[], options: Options): Answer {
  const { lang } = options;
  const names = Object.keys(dialects);
  const dialect = options.dialect ?? 'postgres';
  if (!isDialect(dialect)) return { out: `${own.dialect[lang]} ${names.join(' | ')}\n`, code: 3 };
  const { act } = options;
  const acts = law.engine.acts.filter(({ id }) => id === act);
  if (act === undefined || acts.length === 0) {
    const wrong = act === undefined ? own.act[lang] : `${act}: ${say(words.noSuchAct, lang)}`;
    return { out: `${wrong}\n${law.engine.acts.map(({ id }) => `  ${id}\n`).join('')}`, code: 3 };
  }
  const cases = [];
  for (const path of paths) {
    const opened = open(path, options);
    if (!('file' in opened)) return opened;
    cases.push({ id: path, file: prepare(asKnownOn(opened.file, options.knownOn)) });
  }
  const parts = [`-- ${own.head[lang]}: ${act}\n-- zhargy ${law.version}`];
  const { now, lawOf, readings } = options;
  const plan = planOf({
    acts,
    norms: law.engine.norms,
    version: law.version,
    readings,
    on: ['recorded', 'candidates'],
    lawOf: lawOf !== undefined,
  });
  const made = sqlOf(plan, dialect);
  parts.push(...made.schema);
  const question = { now, ...(lawOf === undefined ? {} : { lawOf }) };
  parts.push(...insertsOf(loadedFor(plan, made.needs, cases, question), dialect));
  // Without counts a planner guesses how many rows there are, and guesses far too many.
  if (cases.length > 0) parts.push('ANALYZE');
  parts.push(...made.named(`zhargy_${act}`));
  const text = `${parts.join(';\n')};\n`;
  if (options.out === undefined) return { out: text, code: 0 };
  try {
    writeFileSync(options.out, text);
    return { out: `${options.out}\n`, code: 0 };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    return { out: `${options.out}: ${own.cannotWrite[lang]} (${String(error.code)})\n`, code: 3 };
  }
}

const isDialect = (name: string): name is Dialect['name'] => name in dialects;
