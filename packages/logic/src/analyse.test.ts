import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  about,
  act,
  analyse,
  and,
  bar,
  citation,
  definition,
  every,
  formatCitation,
  formula,
  ground,
  not,
  param,
  requirement,
  same,
  some,
  theCase,
  types,
  where,
  wholeCase,
  named,
} from './index.ts';
import type { AnyFormula, AnyNorm, Analysed, Citation, Cond } from './index.ts';
import { art, book, items, say, the, type ItemFacts } from './testing/small-world.ts';

const subjects = about({ i: items });
const sign = act({
  id: 'sign',
  says: say('to sign'),
  recordedAs: 'sign',
  by: ['clerk'],
  roles: subjects,
  cite: [art(1)],
});
const common = { for: subjects, governs: sign, cite: [art(1)], says: say('a rule'), cure: say('mend it') };
const plain = requirement({ id: 'plain', ...common, holds: ({ i }) => i.a });

function complaints(part: Partial<Analysed> & { readonly norms: readonly AnyNorm[] }): readonly string[] {
  return analyse({ acts: [sign], formulas: [], facts: [], later: new Set(), ...part }).map(
    (c) => `${c.code} ${c.at} ${c.what}`,
  );
}

test('a sound set has nothing to complain of', () => {
  assert.deepEqual(complaints({ norms: [plain], facts: ['item.a'] }), []);
});

test('ids used twice, empty texts, acts without norms', () => {
  assert.deepEqual(complaints({ norms: [plain, plain] }), ['duplicateId plain used twice']);
  const silent = requirement({
    id: 'silent',
    ...common,
    says: { kk: '', ru: 'правило', en: ' ' },
    holds: ({ i }) => i.b,
  });
  assert.deepEqual(complaints({ norms: [silent] }), ['missingText silent kk', 'missingText silent en']);
  const incurable = requirement({
    id: 'incurable',
    ...common,
    cure: { kk: 'а', ru: '', en: 'a' },
    holds: ({ i }) => i.b,
  });
  assert.deepEqual(complaints({ norms: [incurable] }), ['missingText incurable ru']);
  const idle = act({ id: 'idle', says: say('idle'), recordedAs: 'idle', by: [], roles: theCase, cite: [art(1)] });
  assert.deepEqual(complaints({ norms: [plain], acts: [sign, idle] }), ['actWithoutNorms idle no norm governs it']);
});

test('sentences beyond the outline of a text, and sentences of what has none of its own', () => {
  const outlined = { ...book, id: 'outlined', provisions: new Set(['1', '2', '2.1']), sentences: { 1: 2, '2.1': 1 } };
  const citing = (cite: Citation): readonly string[] =>
    complaints({
      norms: [requirement({ id: 'citing', ...common, cite: [cite], holds: ({ i }) => i.b })],
      acts: [],
    });
  assert.deepEqual(citing(citation(outlined, [1]).s(1, 2)), []);
  assert.deepEqual(citing(citation(outlined, [1])), []);
  assert.deepEqual(citing(citation(outlined, [1]).s(2, 3)), ['unknownSentence citing outlined 1 sentence 3']);
  assert.deepEqual(citing(citation(outlined, [2, 1]).s(0)), ['unknownSentence citing outlined 2.1 sentence 0']);
  assert.deepEqual(citing(citation(outlined, [2]).s(1)), ['unknownSentence citing outlined 2 sentence 1']);
  assert.deepEqual(citing(art(1, 1).s(7)), []);
});

test('an article divided into items only is written so', () => {
  const itemised = { ...book, itemised: new Set(['1']) };
  assert.equal(formatCitation(citation(itemised, [1, 13]), 'ru').includes('п. 13)'), true);
  assert.equal(formatCitation(citation(itemised, [2, 1]), 'ru').includes('ч. 1'), true);
});

test('provisions that do not exist, nothing cited, texts that never stood', () => {
  const citing = (...cite: readonly Citation[]): AnyNorm =>
    requirement({ id: 'citing', ...common, cite, holds: ({ i }) => i.b });
  assert.deepEqual(complaints({ norms: [citing(art(9))] }), ['unknownProvision citing book 9']);
  assert.deepEqual(complaints({ norms: [citing()] }), ['unknownProvision citing nothing is cited']);
  const { from } = book.inForce;
  assert.deepEqual(complaints({ norms: [citing(art(1, 1).since(from).until(from))] }), ['neverValid citing book 1.1']);
  const deep = requirement({
    id: 'deep',
    ...common,
    holds: ({ i }) => and(i.a, ground({ id: 'g', cite: [art(8)], says: say('g') }, i.b)),
  });
  assert.deepEqual(complaints({ norms: [deep] }), ['unknownProvision deep g book 8']);
});

test('a quantifier over the bare list of the case', () => {
  const over = (holds: (s: { readonly i: ItemFacts }) => Cond): readonly string[] =>
    complaints({ norms: [requirement({ id: 'r', ...common, holds })] });
  assert.deepEqual(
    over(() => every(items, (j) => j.a)),
    ['bareList r.holds items'],
  );
  assert.deepEqual(
    over(() => not(some(items, (j) => j.a))),
    ['bareList r.holds items'],
  );
  assert.deepEqual(
    over(() => every(wholeCase(items, 'about everybody'), (j) => j.a)),
    [],
  );
  assert.deepEqual(
    over(({ i }) =>
      every(
        where(items, (j) => same(j.up, i.id)),
        (j) => j.a,
      ),
    ),
    [],
  );
  assert.deepEqual(
    over(({ i }) => every(named(items, i.up), (j) => j.a)),
    [],
  );
});

test('facts no norm reads, unless they wait for one; keys and conditions of subjects are read', () => {
  assert.deepEqual(complaints({ norms: [plain], facts: ['item.a', 'item.b', 'item.n'], later: new Set(['item.n']) }), [
    'unusedFact item.b no norm reads it',
  ]);
  const related = about({ i: where(items, (i) => i.b) }, ({ i }) => ({ j: named(items, i.up) }));
  const norm = requirement({ id: 'r', ...common, for: related, holds: ({ j }) => j.a });
  assert.deepEqual(complaints({ norms: [norm], facts: ['item.a', 'item.b', 'item.up'] }), []);
});

test('a formula without inputs', () => {
  const result = types.count;
  const constant = formula({ id: 'constant', says: say('three'), cite: [art(1)], inputs: {}, result, work: () => 3 });
  const counted = formula({
    id: 'counted',
    says: say('one more'),
    cite: [art(1)],
    inputs: { n: param.count(say('n')) },
    result,
    work: ({ n }) => n + 1,
  });
  const formulas = [constant, counted] as unknown as readonly AnyFormula[]; // listed only; never run here
  assert.deepEqual(complaints({ norms: [plain], formulas }), ['formulaWithoutInputs constant it declares no input']);
});

test('norms that demand opposite things of one act on one condition', () => {
  const bars = bar({ id: 'bars', ...common, bars: ({ i }) => i.a });
  assert.deepEqual(complaints({ norms: [plain, bars] }), ['conflict bars demands the opposite of plain']);
  const unless = requirement({ id: 'unless', ...common, holds: ({ i }) => not(i.a) });
  assert.deepEqual(complaints({ norms: [plain, unless] }), ['conflict unless demands the opposite of plain']);
  const same_ = bar({ id: 'same', ...common, bars: ({ i }) => not(i.a) });
  assert.deepEqual(complaints({ norms: [plain, same_] }), []);
  const elsewhere = bar({ id: 'elsewhere', ...common, when: () => the.p, bars: ({ i }) => i.a });
  assert.deepEqual(complaints({ norms: [plain, elsewhere] }), []);
});

test('a definition that reaches itself is refused at once, and works again afterwards', () => {
  const spec = { kind: 'definition' as const, cite: [art(1)], says: say('a notion') };
  const itself: { (depth: number): Cond } = definition({
    ...spec,
    id: 'itself',
    is: (depth: number): Cond => (depth === 0 ? the.p : itself(depth - 1)),
  });
  assert.throws(() => itself(1), /definition itself uses itself/);
  assert.equal(itself(0).node.kind, 'use');
  const first: { (): Cond } = definition({ ...spec, id: 'first', is: (): Cond => second() });
  const second: { (): Cond } = definition({ ...spec, id: 'second', is: (): Cond => first() });
  assert.throws(() => first(), RangeError);
});
