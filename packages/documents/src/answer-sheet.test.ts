import assert from 'node:assert/strict';
import { test } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { prepare } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { answerSheet } from './answer-sheet.ts';
import { htmlOf } from './export/html.ts';
import { changed, completeCase } from './testing/case-files.ts';

const file = changed(completeCase(), { 'acts.a-forward.on': '2026-05-20' });
const findings = law.engine.check(prepare(file), { now: theDay('2026-05-21') });

test('every violated norm stands on the sheet with its source and what to do', () => {
  const violated = [...new Set(findings.filter((f) => f.status === 'violated').map((f) => f.norm))];
  assert.ok(violated.length > 0);
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const sheet = JSON.stringify(answerSheet(file, { findings, on: '2026-05-21', lang }));
    for (const id of violated) {
      const norm = law.norm(id);
      assert.ok(norm && 'cure' in norm);
      assert.ok(sheet.includes(norm.says[lang]) && sheet.includes(norm.cure[lang]), id);
    }
  }
});

test('missing facts have names, not places', () => {
  const html = htmlOf(answerSheet(file, { findings, on: '2026-05-21', lang: 'ru' }));
  assert.ok(findings.some((f) => f.status === 'unknown'));
  assert.doesNotMatch(html, /(?:acts|persons|charges|agreements)\.[a-z]/);
});

test('the facts most findings wait for come first', () => {
  const html = htmlOf(answerSheet(file, { findings, on: '2026-05-21', lang: 'ru' }));
  const asked = /Прежде всего выясните[^:]*: [^:]*: ([^<]*)</.exec(html)?.[1] ?? '';
  const counts = [...asked.matchAll(/\((\d+)\)/g)].map(([, n]) => Number(n));
  assert.ok(counts.length > 0 && counts.length <= 5);
  assert.deepEqual(
    counts,
    counts.toSorted((a, b) => b - a),
  );
});

test('a case with nothing to check says so', () => {
  assert.match(htmlOf(answerSheet({}, { findings: [], on: '2026-05-21', lang: 'en' })), /Nothing to check is recorded/);
});
