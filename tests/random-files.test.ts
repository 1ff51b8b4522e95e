import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { addDays, isoOf, theDay, yearOf } from '@zhargy/calendar';
import { actKinds, prepare, type CaseFile } from '@zhargy/casefile';
import { chanceOf, randomFile } from '@zhargy/casefile/testing';
import { law } from '@zhargy/law';
import { planOf } from '@zhargy/readings';
import { materialOf } from './equality/material.ts';
import { reachedIn } from './equality/reached.ts';

/** Norms of the chapter on procedural agreements and of the resolution on them. */
const inChapter = (norm: string): boolean => /^kz\.(?:cpc\.6(?:1[2-9]|2\d)|sc\.2016-4)/.test(norm);
/** Those about papers and steps that few cases have. */
const rare = (norm: string): boolean => /^kz\.(?:cpc\.6(?:17|19|25|27|29)|sc\.2016-4)/.test(norm);

/** Grounds that not every value, or no difference, is asked of, and why. */
const beyond: readonly (readonly [RegExp, string])[] = [
  [/kz\.cpc\.617-3-4\.without-consent/, 'the law asks nobody: it always holds'],
  [/kz\.cpc\.622\.form/, 'in norms about pleas alone the form is settled by whom they speak of'],
  [/kz\.cpc\.87\./, 'one of many grounds of recusal: two files alike in all the others are seldom drawn'],
  [/ option\./, 'what obliges and what allows one option rests on the same facts: they seldom differ alone'],
  [/kz\.cpc\.619-6/, 'the text of an agreement on cooperation: few cases have one'],
];

const plan = planOf({
  acts: law.engine.acts,
  norms: law.engine.norms.filter(({ id }) => inChapter(id)),
  version: law.version,
  on: ['recorded', 'candidates', 'case'],
});
const near = materialOf(1, plan, inChapter);
const few = materialOf(1, plan, rare).files.slice(0, -60);

/** One random file from each of these, so that no scenario is left out by chance. */
function fromEach(files: readonly CaseFile[], seed: number, measure: number, rich: number): readonly CaseFile[] {
  const chance = chanceOf(seed);
  return files.map((file) => randomFile(chance, { ...near, files: [file] }, { measure, rich }));
}

describe('random files', () => {
  it('show each ground of the plea chapter true, false, unknown and decisive', (t) => {
    const batches = [
      fromEach(near.files, 1, 0, 0),
      fromEach(near.files, 2, 0.5, 0.3),
      fromEach(few, 3, 0.2, 1),
      fromEach(few, 4, 0.1, 1),
    ];
    const reached = reachedIn(
      plan,
      batches.map((files) => ({ files, now: theDay('2026-07-01') })),
    );
    assert.ok(reached.length > 300);
    const missed = reached.flatMap(({ norm, ground, values, decisive }) => {
      const never = [
        ...(['true', 'false', 'unknown'] as const).filter((value) => !values.has(value)),
        ...(decisive ? [] : ['decisive']),
      ];
      const name = `${norm} ${ground}`;
      return never.length === 0 || beyond.some(([pattern]) => pattern.test(name))
        ? []
        : [`${name}: never ${never.join(', ')}`];
    });
    t.diagnostic(`${reached.length} grounds, ${missed.length} not reached in full: ${missed.join('; ')}`);
    // Chance: a scenario written anew moves what is drawn. More than one in twenty-five is no chance.
    assert.ok(missed.length <= reached.length / 25, missed.join('\n'));
  });

  it('have several accused, charges, victims and agreements, lists of every closing, acts of every kind, several epochs', () => {
    const chance = chanceOf(7);
    const material = materialOf(1);
    const seen = new Set<string>();
    const kinds = new Set<string>();
    const years = new Set<number>();
    const days = new Set<string>();
    for (let i = 0; i < 800; i += 1) {
      const file = randomFile(chance, material);
      for (const [iso] of JSON.stringify(file).matchAll(/\b\d{4}-\d\d-\d\d\b/g)) days.add(iso);
      const { root, acts } = prepare(file);
      for (const [name, list] of Object.entries(root.lists)) {
        seen.add(`${name} ${list.completeness} ${list.members.length > 1 ? 'several' : list.members.length}`);
        for (const { states } of list.members) for (const state of Object.values(states)) seen.add(String(state));
      }
      const as = (root.lists['roles']?.members ?? []).map(({ values }) => String(values['as']));
      for (const role of new Set(as)) if (as.filter((other) => other === role).length > 1) seen.add(`several ${role}`);
      for (const { kind, on } of acts) {
        kinds.add(kind);
        if (on) years.add(yearOf(on.day));
      }
    }
    for (const list of ['acts', 'charges', 'persons', 'agreements', 'relatedCases', 'offences', 'claims'])
      for (const state of ['absent 0', 'closed 0', 'closed 1', 'closed several'])
        assert.ok(seen.has(`${list} ${state}`), `${list} ${state}`);
    for (const list of ['acts', 'charges', 'persons', 'agreements'])
      for (const state of ['open several', 'confirmed several'])
        assert.ok(seen.has(`${list} ${state}`), `${list} ${state}`);
    for (const state of ['declaredUnknown', 'notApplicable', 'several accused', 'several suspect', 'several victim'])
      assert.ok(seen.has(state), state);
    assert.deepEqual(
      actKinds.filter((kind) => !kinds.has(kind)),
      [],
    );
    for (let year = 2015; year <= 2026; year += 1) assert.ok(years.has(year), String(year));
    // Each day on which the law changed, the day before and the day after.
    const wanted = material.days
      .filter((day) => day >= theDay('2014-12-01') && day <= theDay('2027-01-01'))
      .flatMap((day) => [-1, 0, 1].map((n) => isoOf(addDays(day, n))));
    assert.ok(wanted.length > 45);
    const missing = wanted.filter((iso) => !days.has(iso));
    assert.ok(missing.length <= wanted.length / 20, missing.join(' '));
  });
});
