import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { engineOf } from '@zhargy/logic';
import { parse } from 'yaml';
import { runScenarios } from '../../testing/run-scenarios.ts';
import { findingFor } from '../../testing/scenario.ts';
import { acts, elements, norms } from './index.ts';

const table = new URL('./operative-part.scenarios.yaml', import.meta.url);
runScenarios(table, acts, norms);

test('each element stands once, in its own place of its list', () => {
  assert.equal(new Set(elements.map((e) => e.id)).size, elements.length);
  assert.equal(new Set(elements.map((e) => `${e.list} ${e.place}`)).size, elements.length);
});

test('a sentence on an agreement follows its own article; that there is none is presumed in the open', () => {
  const { base } = parse(readFileSync(table, 'utf8')) as { base: CaseFile }; // our own table
  const engine = engineOf(acts, norms, 'test');
  const ask = (facts: Readonly<Record<string, unknown>>) =>
    findingFor(engine, base, {
      id: 'O22',
      title: '',
      now: '2026-02-02',
      norm: 'kz.cpc.398.institution',
      expect: '',
      authority: '',
      facts,
    });
  const agreed = ask({ agreements: [{ id: 'g1', form: 'plea', party: 'p1' }], 'sentences.s1.agreement': 'g1' });
  assert.equal(agreed?.status, 'notApplicable');
  assert.equal(agreed?.exception, 'kz.cpc.627');
  const unsaid = ask({ agreements: [{ id: 'g1', form: 'plea', party: 'p1' }] });
  assert.equal(unsaid?.status, 'satisfied');
  assert.ok(unsaid?.presumed.some((p) => p.id === 'no.kz.cpc.627'));
});

test('that a punishment is served where nothing says it is conditional is one presumption, named by each element that turns on it', () => {
  const { base } = parse(readFileSync(table, 'utf8')) as { base: CaseFile }; // our own table
  const engine = engineOf(acts, norms, 'test');
  for (const element of ['institution', 'probationTerm', 'conditional']) {
    const found = findingFor(engine, base, {
      id: 'O23',
      title: '',
      now: '2026-02-02',
      norm: `kz.cpc.398.${element}`,
      expect: '',
      authority: '',
      facts: { 'sentences.s1.main': { kind: 'imprisonment', period: '5y' } },
    });
    assert.ok(
      found?.presumed.some((p) => p.id === 'punishment.served'),
      element,
    );
  }
});
