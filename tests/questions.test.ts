import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { factKinds, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { answerFrom, chanceOf, hiddenFrom, randomFile, type Chance } from '@zhargy/casefile/testing';
import { law, neededFacts, waysFor } from '@zhargy/law';
import type { Finding } from '@zhargy/logic';
import {
  askedBefore,
  questionsFor,
  questionsOf,
  type Asking,
  type FactQuestion,
  type Target,
} from '@zhargy/readings/questions';

const folder = new URL('../examples/', import.meta.url);
const examples: readonly { readonly name: string; readonly file: CaseFile }[] = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => {
    const read = readCaseFile(readFileSync(new URL(name, folder)));
    assert.ok('file' in read, name);
    return { name, file: read.file };
  });
const days = ['2016-07-07', '2018-07-12', '2023-07-12', '2025-07-01', '2026-06-12'].map(theDay);
const question = { now: theDay('2026-07-01') };
type ActTarget = Exclude<Target, { readonly findings: unknown }>;

const asked = (file: CaseFile, target: ActTarget, more: Partial<Asking> = {}): readonly FactQuestion[] =>
  questionsFor(law.engine, prepare(file), question, target, { facts: factKinds, ...more });

/** The findings on the target by norm and binding. */
function found(file: CaseFile, target: ActTarget): ReadonlyMap<string, Finding> {
  const prepared = prepare(file);
  const findings =
    'recorded' in target
      ? law.engine.check(prepared, question).filter(({ act }) => act?.id === target.recorded)
      : law.engine
          .candidates(prepared, { ...question, acts: [target.act] })
          .filter(({ about }) => Object.entries(target.about ?? {}).every(([role, id]) => about[role] === id))
          .flatMap((one) => one.findings);
  return new Map(findings.map((one) => [JSON.stringify([one.norm, one.act, one.about]), one]));
}

interface Asked {
  readonly file: CaseFile;
  readonly answers: number;
  /** Questions the full file has no answer to. */
  readonly unanswered: ReadonlySet<string>;
}

/** Answers what is asked out of the full file until nothing is: one after another, or all that is asked, in any order. */
function answering(full: CaseFile, start: CaseFile, target: ActTarget, chance?: Chance, more?: Partial<Asking>): Asked {
  const skip = new Set<string>();
  let file = start;
  let answers = 0;
  for (;;) {
    const questions = asked(file, target, { ...more, skip, unweighed: true });
    if (questions.length === 0) return { file, answers, unanswered: skip };
    for (const one of chance ? questions.toSorted(() => chance() - 0.5) : questions) {
      const next = answerFrom(full, file, one.path);
      if (next) {
        file = next;
        answers += 1;
      } else skip.add(one.key);
    }
  }
}

/** Whether a finding waits for nothing but what the full file does not tell either. */
const waitsForNobody = ({ status, missing, assessments }: Finding, unanswered: ReadonlySet<string>): boolean =>
  (status === 'unknown' || status === 'open') &&
  missing.every(({ at, why }) => why === 'law' || why === 'declaredUnknown' || unanswered.has(at)) &&
  assessments.every(({ at }) => unanswered.has(at));

function differences(full: CaseFile, after: Asked, target: ActTarget, exactly: boolean): readonly string[] {
  const whole = found(full, target);
  const told = found(after.file, target);
  return [...new Set([...whole.keys(), ...told.keys()])].flatMap((key) => {
    const [a, b] = [whole.get(key), told.get(key)];
    if (a?.status === b?.status || (!exactly && b && waitsForNobody(b, after.unanswered))) return [];
    // What only the act itself will tell does not say what else it takes for granted.
    if (!exactly && a && b?.status === 'pending') return [];
    // A value stated and derived otherwise as well is no answer; nobody is asked for what would contradict what is told.
    if (!exactly && a?.status === 'unknown' && a.missing.some(({ why }) => why === 'data')) return [];
    return [`${key}: ${a?.status ?? 'nothing'} / ${b?.status ?? 'nothing'}`];
  });
}

const plea: ActTarget = { act: 'concludePlea' };

describe('answering only what is asked', () => {
  for (const often of [0.1, 0.4])
    it(`ends in the findings of the full file: a plea in every example, facts hidden with chance ${often}`, () => {
      const chance = chanceOf(often * 10);
      let compared = 0;
      for (const { name, file: full } of examples) {
        const { file, taken } = hiddenFrom(full, chance, often);
        const after = answering(full, file, plea);
        assert.deepEqual(differences(full, after, plea, true), [], name);
        assert.ok(after.answers <= taken, `${name}: ${after.answers} answers, ${taken} hidden`);
        compared += found(full, plea).size;
      }
      assert.ok(compared > 100);
    });

  it('ends there for every other act of two examples, recorded or to come', () => {
    const chance = chanceOf(7);
    let compared = 0;
    for (const { name, file: full } of examples.filter((one) => /robbery|minor-accused/.test(one.name))) {
      const { file } = hiddenFrom(full, chance, 0.15);
      const targets: readonly ActTarget[] = [
        ...law.acts.map(({ id }) => ({ act: id })),
        ...prepare(full).acts.map(({ record }) => ({ recorded: record.id })),
      ];
      for (const target of targets) {
        const whole = found(full, target).size;
        if (whole === 0) continue;
        compared += whole;
        assert.deepEqual(
          differences(full, answering(full, file, target), target, false),
          [],
          `${name} ${JSON.stringify(target)}`,
        );
      }
    }
    assert.ok(compared > 100);
  });

  for (const seed of [1, 2, 3])
    it(`ends there in random files, in whatever order (seed ${seed})`, () => {
      const chance = chanceOf(seed);
      for (let i = 0; i < 5; i += 1) {
        const full = randomFile(chance, { files: examples.map(({ file }) => file), days });
        const { file, taken } = hiddenFrom(full, chance, 0.3);
        const after = answering(full, file, plea, chance);
        assert.deepEqual(differences(full, after, plea, false), []);
        assert.ok(after.answers <= taken);
      }
    });

  it('settles with fewer questions whether the act is excluded, where only that is asked', () => {
    const chance = chanceOf(4);
    let [all, few] = [0, 0];
    for (const { name, file: full } of examples) {
      const { file } = hiddenFrom(full, chance, 0.2);
      const after = answering(full, file, plea, undefined, { until: 'standing' });
      const blocked = (of: CaseFile): boolean => [...found(of, plea).values()].some((one) => one.status === 'violated');
      assert.equal(blocked(after.file), blocked(full), name);
      few += after.answers;
      all += answering(full, file, plea).answers;
    }
    assert.ok(few < all, `${few} of ${all}`);
  });
});

describe('questions', () => {
  const bare: CaseFile = {
    persons: [{ id: 'p', kind: 'human' }],
    offences: [{ id: 'o' }],
    charges: [{ id: 'c', person: 'p', offence: 'o' }],
    agreements: [{ id: 'g', form: 'plea', party: 'p', charges: ['c'] }],
  };

  it('end where the answer to all of them is "don’t know", and none is asked twice', () => {
    for (const { name, file: full } of [...examples.slice(0, 4), { name: 'bare', file: bare }]) {
      const put = new Set<string>();
      let { file } = hiddenFrom(full, chanceOf(9), 0.3);
      for (;;) {
        const questions = asked(file, plea, { skip: put, unweighed: true });
        if (questions.length === 0) break;
        for (const one of questions) {
          assert.ok(!put.has(one.key), `${name}: ${one.key} again`);
          put.add(one.key);
          if (one.kind === 'fact') file = answerFrom(declared(one.path), file, one.path) ?? file;
        }
      }
      assert.ok(put.size > 0, name);
    }
  });

  it('come in order: lists, then what decides, judgments, documents, and presumptions last', () => {
    const questions = asked(bare, plea);
    assert.deepEqual(questions, questions.toSorted(askedBefore));
    const kinds = [...new Set(questions.map(({ kind }) => kind))];
    assert.equal(kinds[0], 'list');
    assert.equal(kinds.at(-1), 'presumption');
    assert.ok(questions.some(({ kind, assessment }) => kind === 'assessment' && assessment?.by === 'prosecutor'));
    assert.equal(questions.find(({ at }) => at === 'charges.c.category')?.person, 'p');
  });

  it('name the answers that alone exclude the act, and such an answer does', () => {
    const decisive = asked(bare, plea).filter(({ blocks }) => blocks.length > 0);
    assert.ok(decisive.length > 0);
    for (const { path, blocks } of decisive)
      for (const { answer, norms } of blocks) {
        const [list = '', id, ...field] = path;
        const members = (bare[list] as readonly Record<string, unknown>[]).map((one) =>
          one['id'] === id ? { ...one, [field.join('.')]: answer } : one,
        );
        const statuses: readonly Finding[] = [...found({ ...bare, [list]: members }, plea).values()];
        for (const norm of norms)
          assert.ok(
            statuses.some((one) => one.norm === norm && one.status === 'violated'),
            `${path.join('.')} = ${JSON.stringify(answer)}: ${norm}`,
          );
      }
  });

  it('ask nothing the findings do not turn on', () => {
    const excluded = { ...bare, charges: [{ id: 'c', person: 'p', offence: 'o', category: 'misdemeanour' }] };
    const before = asked(bare, plea, { until: 'standing' }).length;
    const after = asked(excluded, plea, { until: 'standing' });
    assert.ok(after.length < before);
    assert.ok(after.every(({ kind }) => kind === 'presumption'));
  });
});

describe('“needs these facts”', () => {
  const few = examples
    .filter(({ name }) => /robbery|minor-accused|drugs|agreement-packet/.test(name))
    .map(({ name, file }, i) => ({ name, file: hiddenFrom(file, chanceOf(i), 0.2).file }));
  const isUnknown = ({ status }: Finding): boolean => status === 'unknown';
  const isPlace = ({ kind }: FactQuestion): boolean => kind !== 'presumption';

  it('are the questions of the act itself, in their order, with the person; what nobody can be asked stands last', () => {
    let compared = 0;
    for (const { name, file } of few)
      for (const candidate of law.engine.candidates(prepare(file), question)) {
        const { act, about, findings } = candidate;
        const needs = neededFacts(prepare(file), candidate, questionsOf);
        if (candidate.availability !== 'needsFacts') assert.deepEqual(needs, []);
        if (needs.length === 0) continue;
        const missing = new Set(findings.filter(isUnknown).flatMap((one) => one.missing.map(({ at }) => at)));
        const questions = asked(file, { act, about }, { unweighed: true }).filter(
          (one) => isPlace(one) && missing.has(one.at),
        );
        const places = [...new Map(questions.map(({ at, person }) => [at, { at, person }])).values()];
        assert.deepEqual(
          needs.slice(0, places.length).map(({ at, person }) => ({ at, person })),
          places,
          `${name} ${act}`,
        );
        for (const { at, why } of needs.slice(places.length))
          assert.ok(why !== 'notAsked' && why !== 'listAbsent', `${at} ${why}`);
        compared += places.length;
      }
    assert.ok(compared > 100, String(compared));
  });

  it('are the questions in the ways of a case as well', () => {
    let compared = 0;
    for (const { name, file } of few) {
      const put: (readonly string[])[] = [];
      const ways = waysFor(file, {
        ...question,
        questionsOf: (...of) => {
          const questions = questionsOf(...of);
          put.push(questions.filter(isPlace).map(({ at }) => at));
          return questions;
        },
      });
      for (const { id, deciding } of ways.flatMap((one) => one.ways)) {
        const [first] = deciding;
        if (!first || (first.why !== 'notAsked' && first.why !== 'listAbsent')) continue;
        compared += 1;
        assert.ok(
          put.some((places) => places.find((at) => deciding.some((one) => one.at === at)) === first.at),
          `${name} ${id}: ${first.at}`,
        );
      }
    }
    assert.ok(compared > 0);
  });
});

/** A file in which one fact is declared unknown. */
function declared(path: readonly string[]): CaseFile {
  const [list = '', id, ...field] = path;
  if (id === undefined) return {};
  if (list === 'proceeding') return { proceeding: { [id]: null } };
  const within = (steps: readonly string[]): unknown => {
    const [step = '', ...rest] = steps;
    return rest.length === 0 ? { [step]: null } : { [step]: within(rest) };
  };
  return { [list]: [{ id, ...(within(field) as Record<string, unknown>) }] };
}
