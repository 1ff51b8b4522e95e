import assert from 'node:assert/strict';
import { test } from 'node:test';
import { law } from '../rule-set.ts';
import { conditions, preparations } from './preparations.ts';

/** Acts asked about before anybody has done them. */
const compared = [
  'concludePlea',
  'concludeAssetAgreement',
  'orderShortenedTrial',
  'setMainTrial',
  'applyWritProceedings',
  'fileAppeal',
];

test('each norm on an act that is compared is a condition or a preparation, and never both', () => {
  const governing = law.norms.filter(
    (n) =>
      'governs' in n &&
      n.kind !== 'content' &&
      n.kind !== 'guidance' &&
      [n.governs].flat().some((act) => compared.includes(act.id)),
  );
  assert.deepEqual(
    governing.map((n) => n.id).filter((id) => preparations.has(id) === conditions.has(id)),
    [],
  );
  const known = new Set(law.norms.map((n) => n.id));
  assert.deepEqual(
    [...preparations, ...conditions].filter((id) => !known.has(id)),
    [],
  );
});
