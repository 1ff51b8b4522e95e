import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { engineOf } from '@zhargy/logic';
import { parse } from 'yaml';
import { runScenarios } from '../../../testing/run-scenarios.ts';
import { findingFor } from '../../../testing/scenario.ts';
import { agreementInCourtNorms } from '../ch-64/art-629-agreement-in-court.ts';
import { concludeCooperation } from '../ch-24-investigation/any-agreement.ts';
import { concludePlea } from './acts.ts';
import { textNorms } from './art-616-and-617.ts';
import { agreementItems } from './art-616-elements.ts';
import { consent } from './art-613-consent.ts';

const table = new URL('./art-616.scenarios.yaml', import.meta.url);
const norms = [...textNorms, ...agreementInCourtNorms, consent];
runScenarios(table, [concludePlea, concludeCooperation], norms);

test('the ten items stand once each, and no element in two of them', () => {
  assert.deepEqual(
    agreementItems.map((i) => i.item),
    [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  );
  const elements = agreementItems.flatMap((i) => i.elements.map((e) => e.id));
  assert.equal(new Set(elements).size, elements.length);
});

test('article 629(1) takes over the first eight items and no other', () => {
  assert.deepEqual(
    agreementItems.filter((i) => i.inCourt).map((i) => i.item),
    [1, 2, 3, 4, 5, 6, 7, 8],
  );
});

const { base } = parse(readFileSync(table, 'utf8')) as { base: CaseFile }; // our own table
const engine = engineOf([concludePlea], norms, 'test');
const rows = (base['contents'] as readonly { readonly id: string; readonly element: string }[]) ?? []; // our own table
for (const item of agreementItems)
  for (const element of item.elements)
    test(`without ${element.id} item ${item.item} is not met, and the finding shows which element is wanting`, () => {
      const row = rows.find((r) => r.element === element.id);
      assert.ok(row, 'the base case has a row for every element');
      const norm = `kz.cpc.616-1-${item.item}.${item.id}`;
      const finding = findingFor(engine, base, {
        id: 'E',
        title: '',
        now: '2026-07-01',
        norm,
        expect: '',
        authority: '',
        facts: { [`contents.${row.id}.state`]: 'absent' },
      });
      assert.equal(finding?.status, 'violated');
      assert.deepEqual(
        finding.grounds.filter((g) => g.value === false).map((g) => g.id),
        [`${norm}.${element.id}`],
      );
    });
