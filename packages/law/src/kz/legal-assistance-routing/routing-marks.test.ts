import assert from 'node:assert/strict';
import { test } from 'node:test';
import { engineOf, day } from '@zhargy/logic';
import { prepare } from '@zhargy/casefile';
import { acts, norms } from './index.ts';

const engine = engineOf(acts, norms, 'test');
const request = {
  id: 'q1',
  direction: 'outgoing',
  on: '2025-10-06',
  subject: 'action',
  madeBy: 'preTrialBody',
  stage: 'preTrial',
  treatyBasis: 'minskWithProtocol',
  reservation: false,
  sanctionRequesting: true,
};
const addressee = (more: object) => {
  const found = engine
    .check(prepare({ requests: [{ ...request, ...more }], acts: [] }), { now: day('2025-10-06') })
    .find((f) => f.norm === 'kz.routing.addressee');
  assert.ok(found);
  return found;
};

test('a route that is no law says that it is a default', () => {
  const found = addressee({ exactPlaceKnown: false, stateHasRegions: true, regionKnown: false });
  assert.equal(found.value, 'foreignGeneralProsecutorsOffice');
  assert.ok(found.unverified.includes('routing.region-unknown'));
});

test('a route known from a lecture says so', () => {
  assert.ok(addressee({ exactPlaceKnown: true }).unverified.includes('routing.lecture'));
});

test('an unknown addressee asks only for what decides it', () => {
  const found = addressee({ exactPlaceKnown: null, stateHasRegions: true, regionKnown: true });
  assert.equal(found.status, 'unknown');
  assert.deepEqual(
    found.missing.map((m) => m.at),
    ['requests.q1.exactPlaceKnown'],
  );
});
