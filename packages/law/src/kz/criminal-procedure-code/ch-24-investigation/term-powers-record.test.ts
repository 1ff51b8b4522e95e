import assert from 'node:assert/strict';
import { test } from 'node:test';
import { momentOf, noTime, theDay } from '@zhargy/calendar';
import { calculate, type AnyFormula } from '@zhargy/logic';
import { runScenarios } from '../../../testing/run-scenarios.ts';
import { explainToVictim } from '../ch-63/acts.ts';
import { concludeAny } from './any-agreement.ts';
import { investigationTerm } from './art-192-term.ts';
import { norms } from './index.ts';

runScenarios(new URL('./term-powers-record.scenarios.yaml', import.meta.url), [...concludeAny, explainToVictim], norms);

interface Away {
  readonly ground: string;
  readonly sent?: string;
  readonly from: string;
  readonly to: string;
}
const away = (ground: string, from: string, to: string): Away => ({ ground, from, to });
type Course = readonly (readonly [kind: string, on: string])[];
interface Told {
  readonly extendedTo?: string;
  readonly away?: readonly Away[];
  readonly course?: Course;
}
const term = (registeredOn: string, form: string, { extendedTo, away: stretches = [], course = [] }: Told) =>
  calculate(investigationTerm as unknown as AnyFormula, {
    registeredOn: theDay(registeredOn),
    form,
    extendedTo: extendedTo === undefined ? noTime : investigationTerm.inputs.extendedTo.read(extendedTo),
    away: stretches.map((x) => ({
      ground: x.ground,
      ...(x.sent === undefined ? {} : { sent: theDay(x.sent) }),
      from: theDay(x.from),
      to: theDay(x.to),
    })),
    course: course.map(([kind, on]) => ({ kind, on: momentOf(on) })),
  });

const petition = (from: string, to: string): Away => away('agreementPetition', from, to);
const counts: readonly (readonly [string, string, string, Told, number, string])[] = [
  ['no stretch', '2026-02-02', 'investigation', {}, 0, '2026-04-02'],
  [
    'the last day is a Sunday',
    '2026-01-12',
    'inquiry',
    { away: [away('complaint', '2026-01-20', '2026-01-23')] },
    3,
    '2026-02-16',
  ],
  [
    'stretches that overlap count once',
    '2026-02-02',
    'investigation',
    { away: [away('approval', '2026-02-10', '2026-02-14'), petition('2026-02-12', '2026-02-16')] },
    6,
    '2026-04-08',
  ],
  [
    'stretches of several petitions add up, in whatever order they are told; Kurban-ait moves the end',
    '2026-03-16',
    'investigation',
    { away: [{ ...petition('2026-05-22', '2026-05-28'), sent: '2026-05-21' }, petition('2026-05-08', '2026-05-13')] },
    11,
    '2026-05-28',
  ],
  [
    'before 384-VI approval counted',
    '2019-02-04',
    'investigation',
    { away: [away('approval', '2019-02-10', '2019-02-14'), away('materials', '2019-03-01', '2019-03-06')] },
    5,
    '2019-04-09',
  ],
  [
    'a term extended to three months',
    '2026-02-02',
    'investigation',
    { extendedTo: '3m', away: [petition('2026-04-20', '2026-04-24')], course: [['concludeAgreement', '2026-04-24']] },
    4,
    '2026-05-06',
  ],
  [
    'what happens once the case is in court proves nothing',
    '2026-02-02',
    'investigation',
    {
      course: [
        ['sendCaseToCourt', '2026-03-30'],
        ['concludeAgreement', '2026-05-04'],
      ],
    },
    0,
    '2026-04-02',
  ],
];
for (const [title, registeredOn, form, told, leftOut, lastDay] of counts)
  test(`the term of the investigation: ${title}`, () => {
    const result = term(registeredOn, form, told);
    assert.deepEqual(result.value, { leftOut, lastDay }, JSON.stringify(result));
  });

const unknowns: readonly (readonly [string, Told, string])[] = [
  [
    'the case went to the prosecutor after the last day',
    { away: [petition('2026-04-13', '2026-05-20')] },
    'proceeding.termExtendedTo',
  ],
  ['questioned after the last day', { course: [['interrogateSuspect', '2026-04-20']] }, 'proceeding.termExtendedTo'],
  [
    'an extension that the acts outlast',
    { extendedTo: '3m', course: [['interrogateSuspect', '2026-05-20']] },
    'proceeding.termExtendedTo',
  ],
  [
    'the court returned the case',
    {
      course: [
        ['sendCaseToCourt', '2026-03-16'],
        ['returnToProsecutor', '2026-03-30'],
      ],
    },
    'acts',
  ],
];
for (const [title, told, at] of unknowns)
  test(`the term of the investigation is not known: ${title}`, () => {
    const result = term('2026-02-02', 'investigation', told);
    assert.equal(result.value, undefined);
    assert.deepEqual(
      result.missing.map((m) => m.at),
      [at],
    );
  });
