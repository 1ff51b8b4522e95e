import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isoOf } from '@zhargy/calendar';
import { asKnownOn, prepare, type CaseFile } from '@zhargy/casefile';
import type { DocumentTree, Gap } from '@zhargy/documents';
import type { Lang, Text } from '@zhargy/logic';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { open, type Answer } from './check.ts';

const formats = ['docx', 'pdf', 'html', 'zip'] as const;
type Format = (typeof formats)[number];

const t = (kk: string, ru: string, en: string): Text => ({ kk, ru, en });
const words = {
  agreement: t(
    'келісімді көрсетіңіз: --agreement',
    'укажите соглашение: --agreement',
    'name the agreement: --agreement',
  ),
  noAgreement: t('істе келісім жоқ', 'в деле нет соглашений', 'the case file has no agreement'),
  otherForm: t(
    'келісімнің бұл нысаны үшін мұндай құжат жасалмайды',
    'для соглашения этой формы такая бумага не составляется',
    'no such paper is drafted for an agreement of this form',
  ),
  papers: t('құжаттар', 'бумаги', 'papers'),
  formats: t('пішімдер', 'форматы', 'formats'),
  missing: t('жетіспейтіні', 'не хватает', 'missing'),
  untranslated: t('аудармасы жоқ', 'без перевода', 'not translated'),
  complete: t('бос орын жоқ', 'пробелов нет', 'no gaps'),
  differs: t(
    'тілдердегі мәтіндер сәйкес емес',
    'тексты на разных языках расходятся',
    'the languages do not say the same',
  ),
  cannotWrite: t('жазу мүмкін емес', 'записать нельзя', 'cannot be written'),
};

/** Drafts papers of an agreement, or the sheet of answers, into a folder; loads the writers of documents only when asked. */
export async function draft(path: string, options: Options): Promise<Answer> {
  const opened = open(path, options);
  if (!('file' in opened)) return opened;
  const { lang } = options;
  const wanted = formatsOf(options.format);
  if ('wrong' in wanted)
    return { out: `--format ${wanted.wrong}: ${words.formats[lang]} ${formats.join(' | ')}\n`, code: 3 };
  const file = asKnownOn(opened.file, options.knownOn);
  const drafted = await treesOf(file, options);
  if ('code' in drafted) return drafted;
  try {
    const written = await write(file, drafted, wanted.formats, options);
    return report(drafted, written, options);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    return { out: `${options.out ?? '.'}: ${words.cannotWrite[lang]} (${String(error.code)})\n`, code: 3 };
  }
}

interface Drafted {
  readonly agreement: string;
  readonly trees: readonly DocumentTree[];
  /** Papers in which two languages do not say the same. */
  readonly differing: readonly string[];
}

function formatsOf(written: string | undefined): { readonly formats: readonly Format[] } | { readonly wrong: string } {
  const names = (written ?? 'docx').split(',');
  const known = names.map((name) => formats.find((f) => f === name));
  const wrong = names.find((_, i) => known[i] === undefined);
  return wrong === undefined ? { formats: known.filter((f) => f !== undefined) } : { wrong };
}

async function treesOf(file: CaseFile, options: Options): Promise<Drafted | Answer> {
  const { lang } = options;
  const paper = options.doc ?? 'all';
  if (paper === 'answer') return { agreement: 'answer', trees: [await answerOf(file, options)], differing: [] };
  const { differences, draftPacket, papers } = await import('@zhargy/documents');
  const known = agreementsOf(file);
  if (known.length === 0) return { out: `${words.noAgreement[lang]}\n`, code: 3 };
  const agreement = options.agreement ?? (known.length === 1 ? known[0] : undefined);
  if (agreement === undefined || !known.includes(agreement))
    return { out: `${words.agreement[lang]} ${known.join(' | ')}\n`, code: 3 };
  const inLanguage = (l: Lang) => draftPacket(file, { agreement, lang: l, ...(paper === 'all' ? {} : { paper }) });
  const asked = inLanguage(lang);
  if ('refused' in asked) {
    const names = ['all', 'answer', ...papers.map((p) => p.name)].join(' | ');
    const out =
      asked.refused === 'otherForm' ? words.otherForm[lang] : `--doc ${paper}: ${words.papers[lang]} ${names}`;
    return { out: `${out}\n`, code: 3 };
  }
  const others = (['kk', 'ru', 'en'] as const).filter((l) => l !== lang).map(inLanguage);
  const differing = asked.trees.flatMap((tree, i) => {
    const same = others.flatMap((o) => ('trees' in o ? (o.trees[i] ?? []) : []));
    return differences([tree, ...same]).length === 0 ? [] : [tree.title];
  });
  return { agreement, trees: asked.trees, differing };
}

async function answerOf(file: CaseFile, options: Options): Promise<DocumentTree> {
  const [{ answerSheet }, { law }] = await Promise.all([import('@zhargy/documents'), import('@zhargy/law')]);
  const question = {
    now: options.now,
    readings: options.readings,
    ...(options.lawOf === undefined ? {} : { lawOf: options.lawOf }),
  };
  const findings = law.engine.check(prepare(file), question);
  return answerSheet(file, { findings, on: isoOf(options.now), lang: options.lang });
}

const agreementsOf = (file: CaseFile): readonly string[] => {
  const list = file['agreements'];
  return Array.isArray(list) ? list.map((g: { readonly id: string }) => g.id) : []; // a valid file: every agreement has an id
};

/** Writes what was asked for; gives the names. */
async function write(
  file: CaseFile,
  { agreement, trees }: Drafted,
  wanted: readonly Format[],
  options: Options,
): Promise<readonly string[]> {
  const { contentsSheet, docxOf, htmlOf, packetArchive } = await import('@zhargy/documents');
  const pdfNeeded = wanted.includes('pdf');
  const pdfOf = pdfNeeded ? (await import('@zhargy/documents/pdf')).pdfOf : undefined;
  const folder = options.out ?? '.';
  mkdirSync(folder, { recursive: true });
  const names: string[] = [];
  const save = (name: string, bytes: Uint8Array | string): void => {
    writeFileSync(join(folder, name), bytes);
    names.push(name);
  };
  for (const tree of trees) {
    if (wanted.includes('docx')) save(`${tree.file}.docx`, await docxOf(tree));
    if (wanted.includes('html')) save(`${tree.file}.html`, htmlOf(tree));
    if (pdfOf) save(`${tree.file}.pdf`, pdfOf(tree));
  }
  if (wanted.includes('zip')) {
    const contents = contentsSheet(file, agreement, trees, options.lang);
    save(`${agreement}.${options.lang}.zip`, await packetArchive(contents, trees, pdfOf));
  }
  return names;
}

function report({ trees, differing }: Drafted, written: readonly string[], options: Options): Answer {
  const { lang } = options;
  const gaps = trees.flatMap((tree) => tree.gaps.map((gap) => ({ paper: tree.name, ...gap })));
  if (options.json) return { out: jsonText({ written, gaps, differing }), code: 0 };
  const page = new Page();
  for (const tree of trees) {
    page.line(`${tree.title}: ${tree.gaps.length === 0 ? words.complete[lang] : ''}`.trimEnd());
    for (const gap of tree.gaps) page.line(gapText(gap, lang), 2);
  }
  for (const title of differing) page.line(`${title}: ${words.differs[lang]}`);
  page.line();
  for (const name of written) page.line(name, 2);
  return { out: page.toString(), code: 0 };
}

const gapText = (gap: Gap, lang: Lang): string =>
  `${gap.why === 'missing' ? words.missing[lang] : words.untranslated[lang]}: ${gap.label} (${gap.path})`;
