import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaseFile } from '../read/read-case-file.ts';
import { readCaseLine } from '../read/read-case-line.ts';
import { syntheticCase, syntheticMark } from './index.ts';

const files = Array.from({ length: 120 }, (_, i) => syntheticCase(7, i));

test('synthetic cases are valid case files, the same for the same seed, and say what they are', () => {
  for (const [i, file] of files.entries()) {
    const line = JSON.stringify(file);
    assert.equal(line, JSON.stringify(syntheticCase(7, i)));
    assert.ok(line.includes(`"number":"${syntheticMark}-7-`));
    assert.deepEqual(readCaseFile(new TextEncoder().encode(line)), { file });
  }
  assert.notDeepEqual(syntheticCase(7, 0), syntheticCase(8, 0));
});

test('synthetic cases differ: defects, several epochs, one accused and several', () => {
  const years = new Set(files.map((f) => JSON.stringify(f['proceeding']).match(/registeredOn":"(\d{4})/)?.[1]));
  assert.ok(years.size >= 6);
  const accused = new Set(files.map((f) => JSON.stringify(f['charges']).split('"person"').length));
  assert.ok(accused.size >= 3);
  assert.ok(files.some((f) => f.incomplete !== undefined));
});

test('a line of a file of cases is read as the careful reader reads it, faults and short forms included', () => {
  const good = JSON.stringify(files[0]);
  const lines = [
    good,
    good.replace('"kind":"human"', '"kind":"robot"'),
    good.replace('"persons":', '"people":'),
    good.replace('"id":"p1"', '"id":"p 1"'),
    good.replace('"proceeding":{', '"proceeding":{"number":"x",'),
    good.replace('"person":"p1"', '"person":"nobody"'),
    good.slice(0, -1),
    '{"persons":{"a":{"role":"accused"}}}',
    '{"charges":[{"article":"188(2)"}]}',
    '[]',
    '{"acts":null,"incomplete":["acts"]}',
    '{"offences":[{"id":"o1","harmAmount":"12.345"}]}',
    '{"notApplicable":["proceeding.numbr"]}',
  ];
  for (const line of lines)
    assert.deepEqual(readCaseLine(line), readCaseFile(new TextEncoder().encode(line)), line.slice(0, 80));
});
