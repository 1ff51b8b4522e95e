import assert from 'node:assert/strict';
import { test } from 'node:test';
import { interviews } from '@zhargy/law';
import { stringify } from 'yaml';
import { calculators } from '../calculators/calculator-list.ts';
import { engineWorkspace } from './engine-workspace.ts';
import { askBy, passOn } from './pass-on.ts';

/** The engine as a worker has it: what is asked and what is answered are copied on their way. */
const beside = passOn(async (name, given) =>
  structuredClone(await askBy(engineWorkspace, name, structuredClone(given))),
);
const dates = { now: '2026-07-01' };

test('every question and every answer can be copied to a worker and back, and nothing is lost', async () => {
  const answers = { charges: '188(3), 19.01.2026', suspects: 'one', victims: 'notAsked', stage: 'investigation' };
  for (const { id } of interviews) {
    const asked = await beside.interview(id, answers, dates.now);
    assert.deepEqual(asked, await engineWorkspace.interview(id, answers, dates.now));
    if ('faults' in asked) continue;
    const read = await beside.read(new TextEncoder().encode(stringify(asked.file)));
    assert.ok('file' in read);
    for (const name of ['check', 'acts', 'deadlines', 'ways'] as const) {
      const found: readonly unknown[] = await beside[name](read.file, dates, {});
      assert.ok(found.length > 0 || name === 'deadlines', `${id}: ${name}`);
      assert.deepEqual(found, await engineWorkspace[name](read.file, dates, {}));
    }
  }
  assert.deepEqual(await beside.coverage(), await engineWorkspace.coverage());
  for (const { id } of calculators())
    assert.deepEqual(await beside.calculate(id, {}, dates, {}), await engineWorkspace.calculate(id, {}, dates, {}));
});
