import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { entryOf, readCaseFile } from '@zhargy/casefile';
import type * as Tools from '@zhargy/intake';
import type { Accepted, PaperFault, PaperText, Proposal } from '@zhargy/intake';
import type { Lang, Text } from '@zhargy/logic';
import { dayText } from '@zhargy/wording/days';
import { valueName } from '@zhargy/wording/value-names';
import { Document, isMap, isNode, isPair, isScalar } from 'yaml';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { say, words } from '../words.ts';
import type { Answer } from './check.ts';

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const own = {
  accept: t(
    'нақты айтылғанын ғана қабылдауға болады: --accept certain',
    'принять можно только прямо сказанное: --accept certain',
    'only what is stated can be accepted: --accept certain',
  ),
  todo: t('не істеу керек', 'что делать', 'what to do'),
  nothing: t(
    'іске қажет ешқандай дерек табылмады',
    'ни одного факта для дела не найдено',
    'not one fact of a case was found',
  ),
  disagree: t('құжаттар әртүрлі айтады', 'документы говорят разное', 'the papers disagree'),
  several: t('бірнеше түсінуге болады', 'можно понять по-разному', 'can be read in several ways'),
  proposed: t('ұсыныстар', 'предложений', 'proposals'),
  certain: t('нақты айтылған', 'прямо сказано', 'stated'),
  made: t(
    'Құжаттардан жиналған; тек нақты айтылғандары қабылданды. Тексеріңіз',
    'Собрано из документов; принято только прямо сказанное. Проверьте',
    'Made from papers; only what is stated was accepted. Check it',
  ),
  waiting: t('Шешім күтіп тұрғандары', 'Ждут решения', 'Waiting for a decision'),
  leftOut: t('Енгізілмегені', 'Не внесено', 'Left out'),
  cannotWrite: t('жазу мүмкін емес', 'записать нельзя', 'cannot be written'),
};

type Intake = typeof Tools;
interface Read {
  readonly id: string;
  readonly path: string;
  readonly text: PaperText;
  readonly proposals: readonly Proposal[];
}

/**
 * What papers propose for a case file, each fact with its quote and place; with `--accept certain` a case file of what
 * they say in so many words. Nothing else is ever taken without somebody looking at it.
 */
export async function intake(paths: readonly string[], options: Options): Promise<Answer> {
  const { lang } = options;
  if (options.accept !== undefined && options.accept !== 'certain')
    return { out: `--accept ${options.accept}: ${own.accept[lang]}\n`, code: 3 };
  // The readers of papers are large: they are loaded only when asked.
  const tools = await import('@zhargy/intake');
  const papers: Read[] = [];
  const faults: { readonly path: string; readonly fault: PaperFault | 'cannotOpen' }[] = [];
  for (const path of paths) {
    const read = await readOne(tools, path);
    if ('fault' in read) faults.push(read);
    else papers.push({ id: `paper-${papers.length + 1}`, path, text: read.text, proposals: [] });
  }
  if (faults.length > 0) return faultsAnswer(faults, options);
  const readings = papers.map((paper) => ({ ...paper, proposals: tools.propose(paper.text, { id: paper.id }) }));
  const { proposals, disagreements } = tools.compare(readings);
  const alone = alonePaths(proposals);
  if (options.accept === undefined)
    return options.json
      ? { out: jsonText({ papers: papersJson(tools, papers), proposals, disagreements }), code: 0 }
      : {
          out: listed(
            tools,
            papers,
            proposals,
            disagreements.map(({ path }) => path.join('.')),
            lang,
          ),
          code: 0,
        };
  const certain = proposals.filter((one) => one.confidence === 'certain' && alone.has(one.path.join('.')));
  const accepted = tools.accept(certain, {
    lang,
    papers: papers.map(({ id, path }) => ({ id, title: basename(path) })),
  });
  if (options.json) return { out: jsonText({ papers: papersJson(tools, papers), ...accepted }), code: 0 };
  const rest = proposals.filter((one) => !certain.includes(one));
  return saved(caseText({ tools, papers, certain, rest, accepted, lang }), options);
}

async function readOne(
  tools: Intake,
  path: string,
): Promise<{ readonly text: PaperText } | { readonly path: string; readonly fault: PaperFault | 'cannotOpen' }> {
  let bytes: Uint8Array;
  try {
    bytes = new Uint8Array(readFileSync(path));
  } catch {
    return { path, fault: 'cannotOpen' };
  }
  const read = await tools.readPaper(bytes, basename(path));
  return read.is === 'fault' ? { path, fault: read } : { text: read };
}

function faultsAnswer(
  faults: readonly { readonly path: string; readonly fault: PaperFault | 'cannotOpen' }[],
  { lang, json }: Options,
): Answer {
  if (json) return { out: jsonText({ faults }), code: 3 };
  const page = new Page();
  for (const { path, fault } of faults) {
    if (fault === 'cannotOpen') page.line(`${path}: ${say(words.cannotOpen, lang)}`);
    else {
      const found = fault.found === undefined ? '' : ` (${fault.found})`;
      page.line(`${path}: ${fault.says[lang]}${found}`).line(`${own.todo[lang]}: ${fault.cure[lang]}`, 2);
    }
  }
  return { out: page.toString(), code: 3 };
}

const papersJson = (tools: Intake, papers: readonly Read[]): readonly object[] =>
  papers.map(({ id, path, text }) => ({
    id,
    path,
    kind: tools.kindOfPaper(text).kind,
    language: text.language,
    notes: text.notes,
    remarks: tools.remarks(text, { id }),
  }));

/** Paths on which one value is proposed and no other. */
function alonePaths(proposals: readonly Proposal[]): ReadonlySet<string> {
  const byPath = Map.groupBy(proposals, ({ path }) => path.join('.'));
  return new Set([...byPath].flatMap(([path, of]) => (of.length === 1 ? [path] : [])));
}

function listed(
  tools: Intake,
  papers: readonly Read[],
  proposals: readonly Proposal[],
  disagreed: readonly string[],
  lang: Lang,
): string {
  const page = new Page();
  for (const { path, text } of papers) {
    page.line(`${path}: ${tools.paperKindNames[tools.kindOfPaper(text).kind][lang]}`);
    for (const note of text.notes) page.line(note[lang], 2);
  }
  page.line();
  if (proposals.length === 0) return page.line(own.nothing[lang]).toString();
  const alone = alonePaths(proposals);
  for (const of of Map.groupBy(proposals, ownerOf).values()) {
    const title = of[0]?.entity?.title[lang];
    if (title !== undefined) page.line(title);
    for (const one of of) {
      const sure = tools.confidenceNames[one.confidence][lang];
      page.line(`${one.label[lang]}: ${valueText(one, proposals, lang)} (${sure})`, 2);
      for (const quote of quotesOf(tools, papers, one, lang)) page.line(quote, 4);
      const path = one.path.join('.');
      if (disagreed.includes(path)) page.line(`! ${own.disagree[lang]}`, 4);
      else if (!alone.has(path)) page.line(`! ${own.several[lang]}`, 4);
    }
  }
  const certain = proposals.filter((one) => one.confidence === 'certain' && alone.has(one.path.join('.')));
  page.line().line(`${own.proposed[lang]}: ${proposals.length}; ${own.certain[lang]}: ${certain.length}`);
  return page.toString();
}

/** Whose fact it is: a role and a time in custody are their person's. */
function ownerOf({ entity, path: [list = ''], along }: Proposal): string {
  const person = along.find(({ path }) => path[0] === list && path.at(-1) === 'person')?.value;
  if (entity === undefined) return list;
  return (list === 'roles' || list === 'custody') && typeof person === 'string'
    ? `persons.${person}`
    : `${entity.list}.${entity.id}`;
}

/** The words a fact rests on, each with its place; with the name of the paper where there are several. */
const quotesOf = (tools: Intake, papers: readonly Read[], { quotes }: Proposal, lang: Lang): readonly string[] =>
  quotes.map(({ text, place }) => {
    const paper = papers.length > 1 ? papers.find(({ id }) => id === place.paper) : undefined;
    return `«${text}», ${paper ? `${basename(paper.path)}, ` : ''}${tools.placeText(place, lang)}`;
  });

/** A value by the names of its words; an entity by its title. */
function valueText({ fact, value }: Proposal, proposals: readonly Proposal[], lang: Lang): string {
  const one = (part: unknown): string => {
    const text = String(part as string | number | boolean); // a fact is never another object
    if (typeof part === 'boolean') return valueName(text)?.[lang] ?? text;
    const title = proposals.find(({ entity }) => entity?.id === text)?.entity?.title[lang];
    return (
      entryOf(fact)?.values?.[text]?.[lang] ?? title ?? (/^\d{4}-\d\d-\d\d/.test(text) ? dayText(text, lang) : text)
    );
  };
  return Array.isArray(value) ? value.map(one).join('; ') : one(value);
}

/** A case file of what was accepted: beside each fact stand the words it rests on and their place. */
function caseText(of: {
  readonly tools: Intake;
  readonly papers: readonly Read[];
  readonly certain: readonly Proposal[];
  readonly rest: readonly Proposal[];
  readonly accepted: Accepted;
  readonly lang: Lang;
}): string {
  const { tools, papers, certain, rest, accepted, lang } = of;
  const doc = new Document({});
  for (const { path, value } of accepted.changes) {
    doc.setIn(path, doc.createNode(value, { flow: true }));
    const proposal = certain.find((one) => one.path.join('.') === path.join('.'));
    if (proposal) comment(doc, path, quotesOf(tools, papers, proposal, lang));
  }
  const names = papers.map((paper) => basename(paper.path)).join(', ');
  doc.commentBefore = ` ${own.made[lang]}.\n ${names}`;
  const waiting = rest.map((one) => ` ${one.label[lang]}: ${valueText(one, [...certain, ...rest], lang)}`);
  const left = accepted.leftOut.map(({ proposal, why }) => ` ${proposal.label[lang]}: ${why[lang]}`);
  doc.comment = [
    ...(waiting.length > 0 ? [` ${own.waiting[lang]}:`, ...waiting] : []),
    ...(left.length > 0 ? [` ${own.leftOut[lang]}:`, ...left] : []),
  ].join('\n');
  return doc.toString({ lineWidth: 0 });
}

/** Puts lines of comment before the name of a fact. */
function comment(doc: Document, path: readonly string[], lines: readonly string[]): void {
  const parent = path.length > 1 ? doc.getIn(path.slice(0, -1), true) : doc.contents;
  if (!isMap(parent)) return;
  const pair = parent.items.find(
    (item) => isPair(item) && String(isScalar(item.key) ? item.key.value : item.key) === path.at(-1),
  );
  if (!pair) return;
  const key = isNode(pair.key) ? pair.key : doc.createNode(pair.key);
  key.commentBefore = lines.map((line) => ` ${line.replaceAll(/\s+/g, ' ')}`).join('\n');
  pair.key = key;
}

/** Gives the text, or writes it where `--save` says; a text that is no case file is never given. */
function saved(text: string, { save, lang }: Options): Answer {
  const read = readCaseFile(new TextEncoder().encode(text));
  if ('faults' in read)
    throw new RangeError(`not a case file: ${read.faults.map(({ code, path }) => `${code} ${path}`).join()}`);
  if (save === undefined) return { out: text, code: 0 };
  try {
    writeFileSync(save, text);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    return { out: `${save}: ${own.cannotWrite[lang]} (${String(error.code)})\n`, code: 3 };
  }
  return { out: `${save}\n`, code: 0 };
}
