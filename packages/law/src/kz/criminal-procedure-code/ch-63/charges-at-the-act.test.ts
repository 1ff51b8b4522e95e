import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { engineOf } from '@zhargy/logic';
import type { CaseFile } from '@zhargy/casefile';
import { parse } from 'yaml';
import { findingFor } from '../../../testing/scenario.ts';
import { broughtBefore } from './charges-at-the-act.ts';
import { acts, norms } from './index.ts';

const { base } = parse(readFileSync(new URL('./art-612-gravity.scenarios.yaml', import.meta.url), 'utf8')) as {
  base: CaseFile; // our own table
};
const engine = engineOf(acts, norms, 'test');
const ask = (facts: Readonly<Record<string, unknown>>) =>
  findingFor(engine, base, {
    id: '',
    title: '',
    facts,
    now: '2026-07-01',
    act: 'concludePlea',
    norm: 'kz.cpc.612-1-1.gravity',
    expect: '',
    authority: '',
  });

test('a charge without a day is presumed to have been brought before the act, by name and place', () => {
  const presumed = ask({})?.presumed.find((p) => p.id === broughtBefore.id);
  assert.deepEqual(presumed?.at, ['charges.c1.broughtOn']);
});

test('nothing is presumed of a charge with a day', () => {
  const finding = ask({ 'charges.c1.broughtOn': '2026-05-20' });
  assert.equal(finding?.status, 'satisfied');
  assert.ok(!finding.presumed.some((p) => p.id === broughtBefore.id && p.at.includes('charges.c1.broughtOn')));
});
