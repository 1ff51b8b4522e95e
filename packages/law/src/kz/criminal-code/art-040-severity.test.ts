import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { calculate, day } from '@zhargy/logic';
import { harsher } from './art-040-severity.ts';

interface Given {
  readonly kind: string;
  readonly mci?: number;
  readonly hours?: number;
  readonly days?: number;
  readonly period?: { readonly months: number; readonly days: number };
  readonly conditional?: boolean;
  readonly additional?: readonly {
    readonly kind: string;
    readonly period: { readonly months: number; readonly days: number };
  }[];
}
const months = (n: number): { months: number; days: number } => ({ months: n, days: 0 });
const prison = (n: number, conditional = false): Given => ({ kind: 'imprisonment', period: months(n), conditional });
const restriction = (n: number): Given => ({ kind: 'restriction', period: months(n) });
const fine = (mci: number): Given => ({ kind: 'fine', mci });
const service = (hours: number): Given => ({ kind: 'communityService', hours });
const ban = (n: number) => ({ kind: 'deprivationOfRight', period: months(n) });

const ask = (a: Given, b: Given, readings: Readonly<Record<string, string>> = {}, lawDay = '2026-07-01'): unknown => {
  const inputs: Record<string, unknown> = {};
  for (const [name, given] of [
    ['a', a],
    ['b', b],
  ] as const) {
    for (const [key, value] of Object.entries(given)) inputs[name + key.charAt(0).toUpperCase() + key.slice(1)] = value;
    inputs[`${name}Additional`] ??= [];
  }
  return calculate(harsher, inputs, { lawDay: day(lawDay), readings }).value;
};

const table: readonly (readonly [string, Given, Given, boolean | undefined])[] = [
  ['longer imprisonment', prison(37), prison(36), true],
  ['the same', prison(36), prison(36), false],
  ['shorter imprisonment', prison(24), prison(36), false],
  [
    'a month against thirty days',
    { kind: 'imprisonment', period: months(1), conditional: false },
    { kind: 'imprisonment', period: { months: 0, days: 30 }, conditional: false },
    undefined,
  ],
  [
    'a year against 400 days',
    prison(12),
    { kind: 'imprisonment', period: { months: 0, days: 400 }, conditional: false },
    false,
  ],
  ['larger fine', fine(501), fine(500), true],
  ['fine against works of the same size', fine(500), { kind: 'correctiveWorks', mci: 500 }, false],
  ['works against a fine of the same size', { kind: 'correctiveWorks', mci: 500 }, fine(500), true],
  ['short imprisonment against long restriction', prison(6), restriction(36), true],
  ['restriction against imprisonment', restriction(84), prison(6), false],
  ['service against restriction', service(1200), restriction(6), false],
  ['life against twenty years', { kind: 'life' }, prison(240), true],
  ['arrest against imprisonment: no common list', { kind: 'arrest', days: 50 }, prison(6), undefined],
  ['expulsion against a fine: another nature', { kind: 'expulsion' }, fine(20), undefined],
  ['served instead of probation, same term', prison(36), prison(36, true), true],
  ['served for less instead of probation for more', prison(12), prison(36, true), undefined],
  ['probation instead of serving, same term', prison(36, true), prison(36), false],
  ['probation for longer instead of serving', prison(48, true), prison(36), undefined],
  ['longer probation', prison(37, true), prison(36, true), true],
  ['probation against restriction', prison(36, true), restriction(36), undefined],
  ['a ban nobody agreed', { ...prison(36), additional: [ban(12)] }, prison(36), true],
  ['a shorter term with a ban nobody agreed', { ...prison(24), additional: [ban(12)] }, prison(36), undefined],
  ['a longer ban', { ...prison(36), additional: [ban(24)] }, { ...prison(36), additional: [ban(12)] }, true],
  ['the ban left out', prison(36), { ...prison(36), additional: [ban(12)] }, false],
  [
    'confiscation in both: the extent is not known',
    { ...prison(36), additional: [{ kind: 'confiscation', period: months(0) }] },
    { ...prison(36), additional: [{ kind: 'confiscation', period: months(0) }] },
    undefined,
  ],
  ['size not given', { kind: 'fine' }, fine(500), undefined],
  ['probation not known', { kind: 'imprisonment', period: months(36) }, prison(36), undefined],
];
for (const [title, a, b, expected] of table) test(title, () => assert.equal(ask(a, b), expected));

test('by conversion a long restriction outweighs a short imprisonment; before July 2018 money does not convert', () => {
  const conversion = { 'kz.cc.40.comparing-kinds': 'conversion' };
  assert.equal(ask(prison(6), restriction(36), conversion), false);
  assert.equal(ask(fine(2000), prison(12), conversion), true);
  assert.equal(ask(fine(2000), prison(12), conversion, '2018-06-30'), undefined);
  assert.equal(ask(fine(2000), prison(12), conversion, '2018-08-01'), undefined);
  assert.equal(ask(service(40), restriction(12), conversion, '2016-08-01'), false);
});

const anything = fc.oneof(
  fc.integer({ min: 6, max: 240 }).chain((n) => fc.boolean().map((c) => prison(n, c))),
  fc.integer({ min: 6, max: 84 }).map(restriction),
  fc.integer({ min: 20, max: 10000 }).map(fine),
  fc.integer({ min: 20, max: 1200 }).map(service),
);
test('never harsher than itself, and never harsher both ways', () => {
  fc.assert(
    fc.property(anything, anything, (a, b) => {
      assert.equal(ask(a, a), false);
      assert.ok(!(ask(a, b) === true && ask(b, a) === true));
    }),
    { numRuns: 200 },
  );
});
