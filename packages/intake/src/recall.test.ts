import assert from 'node:assert/strict';
import { test } from 'node:test';
import { kindOfPaper } from './kind/kinds.ts';
import { readPastedText } from './read/read-paper.ts';
import { measure, table, total } from './testing/recall.ts';
import { papersOfSet } from './testing/set.ts';

const papers = papersOfSet();
const unseen = papers.filter((p) => p.name.startsWith('unseen-'));
const seen = papers.filter((p) => !unseen.includes(p));

test('the set has papers of every kind in both languages', () => {
  assert.ok(papers.length >= 30);
  for (const kind of ['qualification', 'indictment', 'petition', 'consent', 'agreement'])
    for (const lang of ['kk', 'ru'])
      assert.ok(
        papers.some((p) => p.kind === kind && p.name.includes(`${lang}-`)),
        `${kind} ${lang}`,
      );
});

for (const { name, text, kind } of papers)
  test(`${name} is a paper of its kind`, () => {
    const read = readPastedText(text);
    assert.ok(read.is === 'paper');
    assert.equal(kindOfPaper(read).kind, kind);
  });

test('the facts of the papers are found, and what is called certain is right', (t) => {
  const { scores, misses } = measure(seen);
  t.diagnostic(`\n${table(scores)}`);
  assert.deepEqual(
    misses.filter((m) => m.is === 'wrong and certain'),
    [],
  );
  const all = total(scores);
  assert.ok(all.found / all.expected >= 0.97, `recall ${all.found / all.expected}`);
  assert.ok(all.found / (all.found + all.wrong) >= 0.97, `precision ${all.found / (all.found + all.wrong)}`);
  for (const s of scores.filter((one) => one.expected >= 5))
    assert.ok(s.found / s.expected >= 0.8, `${s.fact}: ${s.found} of ${s.expected}`);
});

test('papers written after the finders are read nearly as well', (t) => {
  const { scores } = measure(unseen);
  t.diagnostic(`\n${table(scores)}`);
  const all = total(scores);
  assert.ok(all.found / all.expected >= 0.75, `recall ${all.found / all.expected}`);
  assert.equal(all.wrongCertain, 0);
});
