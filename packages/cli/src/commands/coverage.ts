import {
  nameOf,
  normsByReading,
  readingNames,
  readingTotals,
  supportNames,
  supportOf,
} from '@zhargy/readings/readings';
import { coverage as coverageOf, law, type InstrumentCoverage, type PlaceCoverage } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { readingWords } from '../reading-words.ts';
import { say, words } from '../words.ts';
import type { Answer } from './check.ts';

const columns = ['norms', 'guidance', 'elsewhere', 'nothing'] as const;

/** What of each source is encoded: in a table, or sentence by sentence (item by item) with what rests on each. */
export function coverage(options: Options): Answer {
  const all = coverageOf();
  const rows = options.instrument === undefined ? all : all.filter((row) => row.instrument === options.instrument);
  if (rows.length === 0) {
    const known = all.map((row) => row.instrument).join(', ');
    const page = new Page().line(`${options.instrument}: ${say(words.coverage.noSuch, options.lang)}: ${known}`);
    return { out: page.toString(), code: 3 };
  }
  if (options.json && options.byReading) {
    const norms = normsByReading(law.engine.norms);
    return { out: jsonText({ totals: readingTotals(norms), kinds: supportOf, norms }), code: 0 };
  }
  if (options.json) {
    const shown = options.sentences ? rows : rows.map(({ places, ...row }) => ({ ...row, places: places.length }));
    return { out: jsonText(shown), code: 0 };
  }
  const page = new Page();
  if (options.sentences) for (const row of rows) sentences(page, row, options.lang);
  else table(page, rows, options.lang);
  if (options.byReading) readings(page, options.lang);
  if (options.byReading)
    for (const d of law.disputes)
      page.line(`${d.id}: ${d.question[options.lang]}`).line(
        Object.entries(d.options)
          .map(([name, o]) => `${name}${name === d.byDefault ? '*' : ''}: ${o.says[options.lang]}`)
          .join(' | '),
        2,
      );
  return { out: page.toString(), code: 0 };
}

/** How many norms each reading does how well, and which kinds of expressions it does otherwise than the explanations. */
function readings(page: Page, lang: Lang): void {
  const norms = normsByReading(law.engine.norms);
  const totals = readingTotals(norms);
  const cells = (first: string, of: readonly string[]): void => {
    page.line(first.padEnd(20) + of.map((cell) => cell.padStart(15)).join(''));
  };
  page.line().line(`${say(readingWords.title, lang)} (${norms.length})`);
  cells(
    '',
    supportNames.map((name) => say(readingWords.support[name], lang)),
  );
  for (const reading of readingNames)
    cells(
      say(readingWords.reading[reading], lang),
      supportNames.map((name) => String(totals[reading][name])),
    );
  page.line();
  for (const reading of readingNames)
    for (const [kind, support] of Object.entries(supportOf[reading])) {
      if (support === 'exact') continue;
      const why = typeof support === 'object' ? `: ${say(support.unsupported, lang)}` : '';
      page.line(`${reading} ${kind}: ${say(readingWords.support[nameOf(support)], lang)}${why}`, 2);
    }
  page.line().line(say(readingWords.terms, lang)).line();
}

function table(page: Page, rows: readonly InstrumentCoverage[], lang: Lang): void {
  const { source, places, became, bySentence } = words.coverage;
  const line = (first: string, cells: readonly string[]): void => {
    page.line(first.padEnd(25) + cells.map((cell, i) => cell.padStart(widths[i] ?? 0)).join(''));
  };
  line(
    say(source, lang),
    [places, ...columns.map((name) => became[name])].map((text) => say(text, lang)),
  );
  for (const row of rows)
    line(say(row.short, lang), [row.places.length, ...columns.map((name) => row.totals[name])].map(String));
  page.line().line(say(bySentence, lang));
}

// The widest word of each column in any of the three languages and a space between: 80 columns with the first.
const widths = [8, 7, 13, 13, 14];

function sentences(page: Page, row: InstrumentCoverage, lang: Lang): void {
  page.line(`${say(row.title, lang)} [${row.instrument}]`);
  for (const place of row.places) {
    page.line(`${where(place, lang)}: ${say(words.coverage.became[place.became], lang)}`, 2);
    const rests = [...place.norms, ...place.acts, ...place.formulas, ...place.guidance];
    if (rests.length > 0) page.line(rests.join(', '), 4);
    for (const why of place.elsewhere) page.line(say(why, lang), 4);
    const list = (label: string, items: readonly string[]): void => {
      if (items.length > 0) page.line(`${label}: ${items.join(', ')}`, 4);
    };
    if (place.became === 'nothing') list(say(words.coverage.named, lang), place.named);
    list(say(words.coverage.scenarios, lang), byTable(place.scenarios));
    list(say(words.coverage.disputed, lang), place.disputed);
    list(say(words.unverified, lang), place.unverified);
    list(
      say(words.unread, lang),
      place.unread.map((why) => say(why, lang)),
    );
  }
  page.line();
}

/** "art-612-gravity#T1", "art-612-gravity#T3" as "art-612-gravity T1 T3". */
function byTable(rows: readonly string[]): readonly string[] {
  const tables = Map.groupBy(rows, (row) => row.slice(0, row.indexOf('#')));
  return [...tables].map(([table, of]) => `${table} ${of.map((row) => row.slice(table.length + 1)).join(' ')}`);
}

/** "616(1)(3)", "10(2), sentence 1". */
function where(place: PlaceCoverage, lang: Lang): string {
  const [first = '', ...inner] = place.provision.split('.');
  const provision = `${first}${inner.map((step) => `(${step})`).join('')}`;
  if (place.sentence === undefined) return provision;
  return `${provision}, ${say(words.coverage.sentence, lang).replace('#', String(place.sentence))}`;
}
