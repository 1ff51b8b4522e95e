import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Proposal } from '@zhargy/intake';
import * as fc from 'fast-check';
import {
  acceptCertain,
  certainOf,
  countsOf,
  decide,
  linesOf,
  nextOpen,
  optionOf,
  reviewOf,
  taken,
  undo,
  valueAt,
  type Decision,
  type Review,
} from './review.ts';

const said = { kk: 'сөз', ru: 'слово', en: 'word' };

function proposal(path: string, value: Proposal['value'], more: Partial<Proposal> = {}): Proposal {
  const way = path.split('.');
  const [list = '', id = ''] = way;
  return {
    id: `${path}=${JSON.stringify(value)}`,
    path: way,
    value,
    along: [],
    fact: `${list}.${way.at(-1) ?? ''}`,
    label: said,
    quotes: [{ text: 'слово', place: { paper: 'a', paragraph: 1, from: 0, to: 5 } }],
    confidence: 'certain',
    why: said,
    ...(way.length > 2 ? { entity: { list, id, title: said } } : {}),
    ...more,
  };
}

const lay = (proposals: readonly Proposal[], disputed: readonly string[] = []): Review =>
  reviewOf(
    {
      proposals,
      disagreements: disputed.map((path) => ({
        path: path.split('.'),
        fact: path,
        label: said,
        proposals: proposals.filter((one) => one.path.join('.') === path),
      })),
    },
    undefined,
  );
const keyOf = (review: Review, path: string): string =>
  linesOf(review).find(({ options }) => options[0].path.join('.') === path)?.key ?? '';
const accepted = (value: Proposal['value']): Decision => ({ is: 'accepted', option: JSON.stringify(value) });

describe('the review of papers', () => {
  const role = proposal('roles.r1.as', 'suspect', { along: [{ path: ['roles', 'r1', 'person'], value: 'p1' }] });
  const few = lay([
    proposal('proceeding.number', '26-1'),
    proposal('persons.p1.name', 'А'),
    proposal('charges.c1.article', '188(2)', { confidence: 'likely' }),
    role,
  ]);

  it('puts a role with its person and the facts of the case first', () => {
    assert.deepEqual(
      few.groups.map(({ key, lines }) => [key, lines.length]),
      [
        ['case', 1],
        ['persons.p1', 2],
        ['charges.c1', 1],
      ],
    );
  });

  it('takes nothing nobody accepted', () => {
    assert.deepEqual(taken(few), []);
    const key = keyOf(few, 'persons.p1.name');
    const decisions: readonly Decision[] = [{ is: 'rejected' }, { is: 'leftOpen' }];
    for (const decision of decisions) assert.deepEqual(taken(decide(few, key, decision)), []);
    const after = decide(few, key, accepted('А'));
    assert.deepEqual(
      taken(after).map(({ path, value }) => [path.join('.'), value]),
      [['persons.p1.name', 'А']],
    );
    assert.deepEqual(taken(decide(after, key, undefined)), []);
  });

  it('marks a value given by hand and keeps the quotes of the paper', () => {
    const given = decide(few, keyOf(few, 'charges.c1.article'), {
      is: 'given',
      option: '"188(2)"',
      value: '188(3)',
    });
    const [one] = taken(given);
    assert.equal(one?.value, '188(3)');
    assert.equal(one?.given, true);
    assert.equal(one?.quotes[0].text, 'слово');
  });

  it('accepts at once only what is certain and has one reading', () => {
    const review = lay([
      proposal('persons.p1.name', 'А'),
      proposal('persons.p1.sex', 'male', { confidence: 'likely' }),
      proposal('persons.p1.birthDate', '1990-01-01'),
      proposal('persons.p1.birthDate', '1991-01-01'),
      proposal('persons.p2.name', 'Б'),
    ]);
    assert.equal(certainOf(review, 'persons.p1').length, 1);
    const after = acceptCertain(review, 'persons.p1');
    assert.deepEqual(
      taken(after).map(({ path }) => path.join('.')),
      ['persons.p1.name'],
    );
    assert.equal(acceptCertain(after, 'persons.p1'), after);
  });

  it('asks where two papers disagree, and where the case says otherwise', () => {
    const path = 'persons.p1.birthDate';
    const review = lay([proposal(path, '1990-01-01'), proposal(path, '1991-01-01')], [path]);
    assert.equal(linesOf(review)[0]?.asks, 'papers');
    assert.deepEqual(taken(decide(review, keyOf(review, path), { is: 'leftOpen' })), []);
    const file = { persons: [{ id: 'p1', birthDate: '1980-05-05' }] };
    const against = reviewOf(
      { proposals: [proposal(path, '1990-01-01', { already: 'differs' })], disagreements: [] },
      file,
    );
    assert.equal(linesOf(against)[0]?.asks, 'case');
    assert.equal(linesOf(against)[0]?.known, '1980-05-05');
    const known = reviewOf({ proposals: [proposal(path, '1980-05-05', { already: 'same' })], disagreements: [] }, file);
    assert.deepEqual([linesOf(known).length, known.same.length], [0, 1]);
  });

  it('keeps what was decided when the papers are laid out again', () => {
    const key = keyOf(few, 'persons.p1.name');
    const before = decide(decide(few, key, accepted('А')), keyOf(few, 'proceeding.number'), { is: 'rejected' });
    const again = reviewOf(
      { proposals: [proposal('persons.p1.name', 'А'), proposal('proceeding.number', '26-2')], disagreements: [] },
      undefined,
      before,
    );
    assert.deepEqual(again.decisions[key], accepted('А'));
    assert.deepEqual(countsOf(again).rejected, 1);
    const other = reviewOf({ proposals: [proposal('persons.p1.name', 'Я')], disagreements: [] }, undefined, before);
    assert.deepEqual(other.decisions, {});
  });

  it('reads a case file by names and ids', () => {
    const file = { persons: [{ id: 'p.1', name: 'А' }], proceeding: { language: 'kk' } };
    assert.equal(valueAt(file, ['persons', 'p.1', 'name']), 'А');
    assert.equal(valueAt(file, ['proceeding', 'language']), 'kk');
    assert.equal(valueAt(file, ['persons', 'p2', 'name']), undefined);
  });
});

describe('any course of decisions', () => {
  const paths = ['proceeding.number', 'persons.p1.name', 'persons.p1.sex', 'charges.c1.article'];
  const review = lay(paths.map((path, i) => proposal(path, `v${i}`)));
  const lines = linesOf(review);
  const step = fc.record({
    line: fc.nat(lines.length - 1),
    does: fc.constantFrom<'accept' | 'give' | 'reject' | 'open' | 'again'>('accept', 'give', 'reject', 'open', 'again'),
  });
  const run = (steps: readonly { readonly line: number; readonly does: string }[]): Review =>
    steps.reduce((now, { line, does }) => {
      const at = lines[line];
      if (!at) return now;
      const { key, options } = at;
      const option = optionOf(options[0]);
      const decision: Decision | undefined =
        does === 'accept'
          ? { is: 'accepted', option }
          : does === 'give'
            ? { is: 'given', option, value: 'other' }
            : does === 'reject'
              ? { is: 'rejected' }
              : does === 'open'
                ? { is: 'leftOpen' }
                : undefined;
      return decide(now, key, decision);
    }, review);

  it('takes as many facts as were accepted, and undoing all of it leaves nothing', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        let now = run(steps);
        const counts = countsOf(now);
        assert.equal(taken(now).length, counts.accepted + counts.given);
        assert.equal(counts.decided, counts.accepted + counts.given + counts.rejected + counts.leftOpen);
        for (let before = undo(now); before; before = undo(now)) now = before.review;
        assert.deepEqual(now.decisions, {});
      }),
    );
  });

  it('walks to every line that waits and ends when none does', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), fc.nat(lines.length - 1), (steps, from) => {
        const now = run(steps);
        const next = nextOpen(now, lines[from]?.key ?? '');
        const waiting = lines.filter(({ key }) => !now.decisions[key]);
        assert.equal(next === undefined, waiting.length === 0);
        if (next !== undefined) assert.ok(waiting.some(({ key }) => key === next));
      }),
    );
  });
});
