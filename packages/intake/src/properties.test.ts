import assert from 'node:assert/strict';
import { test } from 'node:test';
import { prepare, readCaseFile } from '@zhargy/casefile';
import * as fc from 'fast-check';
import { accept, withChanges } from './accept.ts';
import { compare } from './join/compare.ts';
import { kindOfPaper } from './kind/kinds.ts';
import type { PaperText } from './paper.ts';
import type { Proposal } from './proposal.ts';
import { propose, remarks } from './propose.ts';
import { readPaper, readPastedText } from './read/read-paper.ts';
import { papersOfSet } from './testing/set.ts';

const papers = papersOfSet().map(({ name, text }) => {
  const read = readPastedText(text, name);
  assert.ok(read.is === 'paper', name);
  return { name, paper: read, proposals: propose(read, { id: name }) };
});
const words = papers.flatMap(({ paper }) => paper.paragraphs.flatMap((p) => p.text.split(' ')));

function quotesStand(paper: PaperText, proposals: readonly Proposal[]): void {
  for (const proposal of proposals)
    for (const { text, place } of proposal.quotes) {
      assert.ok(text.length > 0, proposal.id);
      assert.equal(paper.paragraphs[place.paragraph - 1]?.text.slice(place.from, place.to), text, proposal.id);
    }
}

function reads(changed: unknown): void {
  const read = readCaseFile(new TextEncoder().encode(JSON.stringify(changed)));
  assert.ok('file' in read, JSON.stringify('faults' in read ? read.faults : []));
  prepare(read.file);
}

test('every quote stands at its place', () => {
  for (const { paper, proposals, name } of papers) {
    quotesStand(paper, proposals);
    for (const { quote } of remarks(paper, { id: name }))
      assert.equal(
        paper.paragraphs[quote.place.paragraph - 1]?.text.slice(quote.place.from, quote.place.to),
        quote.text,
      );
  }
});

test('words of papers thrown together never make it fail, and quotes still stand at their places', () => {
  const jumble = fc.array(fc.constantFrom(...words, '\n', '\n\n', '.', ';', 'ст. 188', '2026 жылғы', '«'), {
    minLength: 1,
    maxLength: 120,
  });
  fc.assert(
    fc.property(jumble, (picked) => {
      const read = readPastedText(picked.join(' '));
      if (read.is === 'fault') return;
      kindOfPaper(read);
      quotesStand(read, propose(read));
    }),
    { numRuns: 150 },
  );
});

test('any text and any bytes are read or refused, never a crash', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const read = readPastedText(text);
      if (read.is === 'paper') quotesStand(read, propose(read));
    }),
  );
  const heads = [[], [0x50, 0x4b, 3, 4], [0x25, 0x50, 0x44, 0x46, 0x2d], [0xd0, 0xcf, 0x11, 0xe0], [0xff, 0xfe]];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...heads), fc.uint8Array({ maxLength: 300 }), async (head, tail) => {
      const read = await readPaper(Uint8Array.from([...head, ...tail]));
      assert.ok(read.is === 'paper' || read.says.kk !== '');
    }),
    { numRuns: 60 },
  );
});

test('whatever is accepted of a paper makes a valid case file', () => {
  fc.assert(
    fc.property(fc.constantFrom(...papers), fc.infiniteStream(fc.boolean()), ({ proposals, name }, choose) => {
      const chosen = proposals.filter(() => choose.next().value === true);
      const accepted = accept(chosen, { papers: [{ id: name }] });
      if (accepted.changes.length > 0) reads(withChanges(undefined, accepted.changes));
      const left = new Set(accepted.leftOut.map((l) => l.proposal));
      for (const p of chosen)
        assert.ok(left.has(p) || accepted.changes.some((c) => c.path.join() === p.path.join()), `${p.id} is lost`);
    }),
    { numRuns: 120 },
  );
});

test('papers accepted one after another make a valid case file; the second is read into the first', () => {
  fc.assert(
    fc.property(fc.constantFrom(...papers), fc.constantFrom(...papers), (a, b) => {
      const first = accept(a.proposals, { papers: [] });
      const into = withChanges(undefined, first.changes);
      const second = accept(propose(b.paper, { id: b.name, into }), { papers: [], into });
      reads(withChanges(into, second.changes));
      const both = compare([
        { id: a.name, text: a.paper, proposals: a.proposals },
        { id: `${b.name}*`, text: b.paper, proposals: b.proposals },
      ]);
      const joined = accept(both.proposals, { papers: [] });
      reads(withChanges(undefined, joined.changes));
    }),
    { numRuns: 60 },
  );
});
