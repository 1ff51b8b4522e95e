import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isoOf } from '@zhargy/calendar';
import { changesOfLaw } from '../packages/cli/src/prove/changes-of-law.ts';
import { witnessOf } from '../packages/cli/src/prove/prove-amendments.ts';
import { stillShows, statusOn } from '../packages/cli/src/prove/witness.ts';
import { fileNameOf, readWitness, titleOf, witnessText } from '../packages/cli/src/prove/witness-file.ts';
import { reasonWithout, withoutWitness } from '../packages/cli/src/prove/without-witness.ts';
import { theDay } from '@zhargy/calendar';

const folder = fileURLToPath(new URL('witnesses/', import.meta.url));
const kept = globSync('*.yaml', { cwd: folder })
  .toSorted()
  .map((name) => ({ name, witness: readWitness(readFileSync(`${folder}${name}`, 'utf8')) }));
const changes = changesOfLaw();

describe('changes of the law of pleas', () => {
  for (const { name, witness } of kept)
    it(witness.title.en, () => {
      const { was, is, lastDay, firstDay } = witness;
      assert.notEqual(was, is);
      assert.equal(statusOn(witness, theDay(lastDay)), was, name);
      assert.equal(statusOn(witness, theDay(firstDay)), is, name);
      assert.ok(stillShows(witness), 'the law alone makes the difference');
    });

  it('are each shown by one case, or known not to be', () => {
    const wanted = changes
      .filter((change) => !reasonWithout(change))
      .map(({ norm, is }) => fileNameOf({ norm: norm.id, firstDay: isoOf(is) }));
    assert.deepEqual(
      kept.map(({ name }) => name),
      wanted.toSorted(),
      'write them again by `zhargy prove --amendments --out tests/witnesses`',
    );
    for (const { name, witness } of kept) {
      const change = changes.find(({ norm, is }) => norm.id === witness.norm && isoOf(is) === witness.firstDay);
      assert.ok(change, name);
      assert.equal(name, fileNameOf(witness));
      assert.deepEqual([isoOf(change.was), change.laws], [witness.lastDay, witness.laws], name);
    }
  });

  it('are kept under titles that say what they show', () => {
    for (const { name, witness } of kept) assert.deepEqual(witness.title, titleOf(witness), name);
  });

  it('are listed without a case only where there is such a change', () => {
    for (const { norm, law } of withoutWitness)
      assert.ok(
        changes.some((one) => one.kind === 'text' && one.norm.id === norm && one.laws.includes(law)),
        `${norm} ${law}`,
      );
  });

  it('are found by the solver again, and none where a text did not change', async () => {
    const change = changes.find(({ norm, kind }) => norm.id === 'kz.cpc.617-4.without-indictment' && kind === 'text');
    assert.ok(change);
    const { witness } = await witnessOf(change);
    assert.ok(witness);
    const { title, ...again } = readWitness(witnessText(witness));
    assert.deepEqual(again, witness);
    assert.match(title.en, /without/);
    const { witness: none, note } = await witnessOf({ ...change, was: theDay('2024-06-01'), is: theDay('2024-06-02') });
    assert.equal(none, undefined);
    assert.match(note ?? '', /no small case/);
  });
});
