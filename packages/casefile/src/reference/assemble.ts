import type { ArticleRef, CodeName } from './article-ref.ts';
import type { ParsedRefs, Piece } from './parse-ref.ts';

/** Numbers of one reference while it is put together; several articles or parts make several references. */
interface Draft {
  articles: readonly string[];
  parts: readonly string[];
  items: string[];
  code: CodeName | undefined;
}

/** A code named in the text: how many references stood before its run and how many after it. */
interface NamedCode {
  readonly code: CodeName;
  readonly before: number;
  readonly after: number;
}

const emptyDraft = (): Draft => ({ articles: [], parts: [], items: [], code: undefined });

/**
 * Puts pieces together. Pieces without a separator between them belong together; a run without an article continues the reference
 * before it ("ст. 188 ч. 2, ч. 3") or, at the beginning, the one after it ("ч. 2 п. 1), ч. 3 п. 2) ст. 188").
 */
export function assemble(pieces: readonly Piece[], end: number): ParsedRefs {
  const drafts: Draft[] = [];
  let waiting: Draft[] = [];
  const codes: NamedCode[] = [];

  for (const run of runsOf(pieces)) {
    const before = drafts.length;
    for (const group of groupsOf(run)) {
      if (group.articles.length > 0) {
        for (const draft of joined(waiting, group)) drafts.push(draft);
        drafts.push(group);
        waiting = [];
      } else {
        const last = drafts.at(-1);
        if (!last) waiting.push(group);
        else continueWith(drafts, last, group);
      }
    }
    for (const piece of run) if (piece.kind === 'code') codes.push({ code: piece.code, before, after: drafts.length });
  }
  const first = pieces[0];
  if (drafts.length === 0 || waiting.length > 0)
    return {
      ok: false,
      error: { code: 'noArticle', at: first && waiting.length > 0 ? first.at : end, expected: 'article' },
    };
  nameCodes(drafts, codes, first?.kind === 'code');
  return { ok: true, refs: drafts.flatMap(refsOf) };
}

function runsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const runs: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === 'separator') runs.push([]);
    else runs.at(-1)?.push(piece);
  }
  return runs;
}

/** Splits a run with several articles: those who begin with the article end before the next one, the others end with it. */
function groupsOf(run: readonly Piece[]): readonly Draft[] {
  const groups: Draft[] = [];
  let group = emptyDraft();
  const close = (): void => {
    if (group.articles.length + group.parts.length + group.items.length > 0) groups.push(group);
    group = emptyDraft();
  };
  for (const piece of run) {
    if (piece.kind === 'code' || piece.kind === 'separator') continue;
    if (piece.kind === 'article') {
      if (group.articles.length > 0) close();
      group.articles = piece.numbers;
    } else if (piece.kind === 'part') {
      if (group.parts.length > 0) close();
      group.parts = piece.numbers;
    } else for (const number of piece.numbers) group.items.push(number);
  }
  close();
  return groups;
}

/** What was said before the first article, with that article; items without a part share the part of the article. */
function joined(waiting: readonly Draft[], group: Draft): readonly Draft[] {
  const early = waiting.filter(({ parts }) => parts.length > 0);
  const items = waiting.filter(({ parts }) => parts.length === 0).flatMap((draft) => draft.items);
  group.items = [...items, ...group.items];
  return early.map((draft) => ({ ...draft, articles: group.articles }));
}

function continueWith(drafts: Draft[], last: Draft, group: Draft): void {
  if (group.parts.length > 0 && last.parts.length === 0 && last.items.length === 0) last.parts = group.parts;
  else if (group.parts.length > 0) {
    drafts.push({ ...group, articles: last.articles });
    return;
  }
  for (const item of group.items) last.items.push(item);
}

/** One code named is the code of all; several: each names what follows it, if the text begins with a code, else what precedes it. */
function nameCodes(drafts: readonly Draft[], codes: readonly NamedCode[], leading: boolean): void {
  for (const [i, { code, before, after }] of codes.entries()) {
    const [from, to] =
      codes.length === 1
        ? [0, drafts.length]
        : leading
          ? [before, codes[i + 1]?.before ?? drafts.length]
          : [codes[i - 1]?.after ?? 0, after];
    for (const draft of drafts.slice(from, to)) draft.code = code;
  }
}

function refsOf({ articles, parts, items, code }: Draft): readonly ArticleRef[] {
  const unique = [...new Set(items)];
  return articles.flatMap((article, i): readonly ArticleRef[] => {
    // "ст. 24, 188 ч. 2": the part belongs to the last of the articles.
    if (i < articles.length - 1) return [{ code, article, items: [] }];
    if (parts.length === 0) return [{ code, article, items: unique }];
    return parts.map((part, p) => ({ code, article, part, items: p === parts.length - 1 ? unique : [] }));
  });
}
