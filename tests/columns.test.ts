import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { isoOf, theDay } from '@zhargy/calendar';
import { caseShape, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { syntheticCase } from '@zhargy/casefile/synthetic';
import { chanceOf, randomFile } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import type { Finding, Question } from '@zhargy/logic';
import { planOf, type Found } from '@zhargy/readings';
import { auditor, AuditSum, byMonth } from '@zhargy/readings/audit';
import { columnsOf, flattener, storeOf, type ColumnRun } from '@zhargy/readings/columns';

const folder = new URL('../examples/', import.meta.url);
const examples: readonly CaseFile[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readCaseFile(readFileSync(new URL(name, folder)));
    assert.ok('file' in read, name);
    return read.file;
  });
const days = ['2015-01-01', '2018-07-12', '2021-12-27', '2023-07-12', '2025-03-13', '2025-09-16', '2026-06-12'].map(
  theDay,
);
const now = theDay('2026-07-01');
const synthetic = Array.from({ length: 8 }, (_, i) => syntheticCase(3, i));

const place = (of: number, { norm, act, actId, about }: Pick<Found, 'norm' | 'act' | 'actId' | 'about'>): string =>
  JSON.stringify([of, norm, act ?? '', actId ?? '', Object.entries(about).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
const placeOf = (of: number, { norm, act, about }: Finding): string =>
  place(of, { norm, act: act?.kind, actId: act?.id, about });

function explained(files: readonly CaseFile[], question: Question): Map<string, string> {
  const found = new Map<string, string>();
  for (const [of, file] of files.map(prepare).entries()) {
    for (const finding of law.engine.check(file, question)) found.set(placeOf(of, finding), finding.status);
    for (const candidate of law.engine.candidates(file, question))
      for (const finding of candidate.findings) found.set(placeOf(of, finding), finding.status);
  }
  return found;
}

const planFor = (question: Question) =>
  planOf({
    acts: law.engine.acts,
    norms: law.engine.norms,
    version: law.version,
    readings: question.readings ?? {},
    on: ['recorded', 'candidates', 'case'],
    lawOf: question.lawOf !== undefined,
  });

/** Findings of one run, and what differs from those of the engine that explains. */
function differences(
  run: ColumnRun,
  plan: ReturnType<typeof planFor>,
  expected: ReadonlyMap<string, string>,
): readonly string[] {
  const found = new Map<string, string>();
  for (const verdict of plan.verdicts) run.each(verdict, (one) => found.set(place(one.of, one), one.status));
  return [...new Set([...expected.keys(), ...found.keys()])]
    .filter((key) => expected.get(key) !== found.get(key))
    .map((key) => `${key}: ${expected.get(key) ?? 'nothing'} / ${found.get(key) ?? 'nothing'}`);
}

describe('columns say what the explanations say', () => {
  it('of examples, synthetic and random files: from prepared cases, and straight from JSON', () => {
    const chance = chanceOf(11);
    const random = Array.from({ length: 6 }, () => randomFile(chance, { files: [...examples, ...synthetic], days }));
    const files = [...examples, ...synthetic, ...random];
    const question: Question = { now };
    const plan = planFor(question);
    const columns = columnsOf(plan);
    const expected = explained(files, question);
    assert.ok(expected.size > 3000);
    assert.deepEqual(differences(columns.run(storeOf(files.map(prepare)), question), plan, expected), []);
    const flat = flattener(plan, caseShape);
    // A second batch goes through the same workings: nothing may be left of the first.
    for (const part of [files.slice(0, 6), files.slice(6, 12)]) {
      for (const file of part) flat.add(file);
      assert.deepEqual(differences(columns.run(flat.store(), question), plan, explained(part, question)), []);
    }
  });

  it('under other readings and the law of another day', () => {
    const chance = chanceOf(12);
    const files = Array.from({ length: 8 }, () => randomFile(chance, { files: [...examples, ...synthetic], days }));
    const readings: Record<string, string> = {};
    for (const { id, options } of law.disputes)
      readings[id] = Object.keys(options)[Math.floor(chance() * Object.keys(options).length)] ?? '';
    const question: Question = { now, readings, lawOf: theDay('2024-01-01') };
    const plan = planFor(question);
    const flat = flattener(plan, caseShape);
    for (const file of files) flat.add(file);
    const run = columnsOf(plan).run(flat.store(), question);
    assert.deepEqual(differences(run, plan, explained(files, question)), []);
  });
});

describe('an audit', () => {
  const acts = law.engine.acts.filter(({ id }) => id === 'concludePlea');
  const request = { acts, norms: law.engine.norms, version: law.version, on: ['recorded'] } as const;
  const files = Array.from({ length: 60 }, (_, i) => syntheticCase(5, i));

  it('counts what the engine finds, in the month of the act, whatever the batches', () => {
    const cases = auditor(planOf(request), caseShape, { now });
    const all = new AuditSum();
    for (const [i, file] of files.entries()) {
      cases.add(`case ${i}`, file);
      if (i % 25 === 24 || i === files.length - 1) all.add(cases.judge());
    }
    const sum = all.total;
    const expected: Record<string, number> = {};
    for (const file of files.map(prepare))
      for (const { act, status } of law.engine.check(file, { now })) {
        if (act?.kind !== 'concludePlea') continue;
        const on = file.acts.find(({ record }) => record.id === act.id)?.on;
        const key = `${isoOf(on?.day ?? now).slice(0, 7)} ${status}`;
        expected[key] = (expected[key] ?? 0) + 1;
      }
    const found = Object.fromEntries(
      byMonth(sum.counts).flatMap(({ month, statuses }) =>
        Object.entries(statuses).map(([status, count]) => [`${month} ${status}`, count]),
      ),
    );
    assert.deepEqual(found, expected);
    assert.ok(byMonth(sum.counts).length > 5);
    assert.equal(sum.cases, files.length);
  });

  it('tells which verdicts two days of law decide otherwise, with cases that show it', () => {
    const compare = [theDay('2017-01-01'), theDay('2026-01-01')] as const;
    const cases = auditor(planOf({ ...request, lawOf: true }), caseShape, { now, compare });
    for (const [i, file] of files.entries()) cases.add(String(i), file);
    const { differences: found } = cases.judge();
    assert.ok(found.length > 0);
    for (const { norm, from, to, witnesses } of found) {
      const [witness] = witnesses;
      const file = files[Number(witness?.case)];
      assert.ok(witness && file);
      const said = (lawOf: typeof now): string =>
        law.engine
          .check(prepare(file), { now, lawOf })
          .find((f) => f.norm === norm && f.act?.id === witness.actId && same(f.about, witness.about))?.status ?? '';
      assert.deepEqual([said(compare[0]), said(compare[1])], [from, to], norm);
    }
  });
});

const same = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
