import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { CaseFile } from '@zhargy/casefile';
import { editText } from '../edit-text.ts';
import { answerOf, readAnswer } from './answer.ts';
import { allChanges, changesOf, draftOf, freshId, outsideFacts, withAnswer, withoutRow, withRow } from './draft.ts';
import { formFieldsOf } from './form-fields.ts';

const nothing = { has: () => false };
const written = (text: string) => ({ is: 'written', text }) as const;
const at = (id: string, marked: readonly string[] = []) => ({ section: 'charges', id, marked }) as const;

describe('answers of a form', () => {
  it('reads dates, terms, sums and articles as people write them', () => {
    const read = (is: 'day' | 'moment' | 'period' | 'amount' | 'count' | 'article' | 'codes', text: string) =>
      readAnswer({ is }, written(text));
    assert.deepEqual(read('day', '9 октября 2026 года'), { is: 'value', value: '2026-10-09' });
    assert.deepEqual(read('moment', '09.10.2026 14:30'), { is: 'value', value: '2026-10-09T14:30' });
    assert.deepEqual(read('period', '3 жыл 6 ай'), { is: 'value', value: '3y6m' });
    assert.deepEqual(read('amount', '4 200 000 тг'), { is: 'value', value: 4200000 });
    assert.deepEqual(read('amount', '125 000,50'), { is: 'value', value: '125000.50' });
    assert.deepEqual(read('article', 'ст. 188 ч. 3 п. 2)'), { is: 'value', value: 'ст. 188 ч. 3 п. 2)' });
    assert.deepEqual(read('codes', '489-1-3, 490'), { is: 'value', value: ['489-1-3', '490'] });
    for (const [is, text] of [
      ['day', '31.02.2026'],
      ['period', '3'],
      ['amount', 'много'],
      ['count', '-1'],
      ['article', 'статья'],
    ] as const)
      assert.deepEqual(read(is, text), { is: 'unread' }, `${is} ${text}`);
    assert.deepEqual(read('day', '  '), { is: 'blank' });
  });

  it('tells "not known" and "does not apply" from no answer', () => {
    assert.deepEqual(readAnswer({ is: 'day' }, { is: 'unknown' }), { is: 'value', value: null });
    assert.deepEqual(readAnswer({ is: 'day' }, { is: 'notApplicable' }), { is: 'notApplicable' });
    assert.deepEqual(readAnswer({ is: 'refs', to: 'person' }, { is: 'picked', ids: [] }), { is: 'value', value: [] });
  });

  it('shows every value so that reading it back gives the same', () => {
    for (const lang of ['kk', 'ru', 'en'] as const)
      for (const [is, value] of [
        ['day', '2026-10-09'],
        ['moment', '2026-10-09T14:30'],
        ['period', '3y6m10d'],
        ['amount', 4200000],
        ['amount', '125000.50'],
        ['count', 12],
      ] as const) {
        const shown = answerOf({ is }, value, lang);
        assert.deepEqual(readAnswer({ is }, shown), { is: 'value', value }, `${is} ${lang}`);
      }
  });
});

describe('changes of a form', () => {
  const fields = formFieldsOf('charges');
  const charge = { id: 'c1', person: 'p1', article: '190(2)', broughtOn: '2026-04-01', maxImprisonment: null };

  it('writes only what was changed', () => {
    const before = draftOf(fields, charge, nothing, 'ru');
    assert.deepEqual(allChanges(changesOf(fields, before, before, at('c1'))), []);
    const after = withAnswer(before, ['fault'], written('intentional'));
    assert.deepEqual(allChanges(changesOf(fields, before, after, at('c1'))), [
      { path: ['charges', 'c1', 'fault'], value: 'intentional' },
    ]);
  });

  it('takes a fact away only where it was emptied, says which, and leaves those that depend on it', () => {
    const before = draftOf(fields, charge, nothing, 'ru');
    const made = changesOf(fields, before, withAnswer(before, ['article'], written(' ')), at('c1'));
    assert.deepEqual(made.changes, [{ path: ['charges', 'c1', 'article'], value: undefined }]);
    assert.deepEqual(
      made.emptied.map(({ fact }) => fact),
      ['charge.article'],
    );
  });

  it('keeps what cannot be read out of the file', () => {
    const before = draftOf(fields, charge, nothing, 'ru');
    const made = changesOf(fields, before, withAnswer(before, ['broughtOn'], written('31.02.2026')), at('c1'));
    assert.deepEqual(made.changes, []);
    assert.deepEqual(
      made.unread.map(({ field }) => field.fact),
      ['charge.broughtOn'],
    );
  });

  it('marks a fact as not applicable instead of its value, and takes the mark back', () => {
    const before = draftOf(fields, charge, nothing, 'ru');
    const after = withAnswer(before, ['broughtOn'], { is: 'notApplicable' });
    assert.deepEqual(allChanges(changesOf(fields, before, after, at('c1', ['charges.c2.fault']))), [
      { path: ['charges', 'c1', 'broughtOn'], value: undefined },
      { path: ['notApplicable'], value: ['charges.c2.fault', 'charges.c1.broughtOn'] },
    ]);
    const file: CaseFile = { charges: [charge], notApplicable: ['charges.c1.fault'] };
    const marked = draftOf(fields, charge, outsideFacts(file, 'charges.c1'), 'ru');
    const back = withAnswer(marked, ['fault'], written('negligent'));
    assert.deepEqual(allChanges(changesOf(fields, marked, back, at('c1', ['charges.c1.fault']))), [
      { path: ['charges', 'c1', 'fault'], value: 'negligent' },
      { path: ['notApplicable'], value: undefined },
    ]);
  });

  it('adds and removes rows of lists inside an entity, and the text of the file follows', () => {
    const agreement = formFieldsOf('agreements');
    const before = draftOf(agreement, { id: 'g1', undertakings: [{ id: 'u1', kind: 'appear' }] }, nothing, 'en');
    const more = withAnswer(
      withRow(before, ['undertakings'], 'undertaking'),
      ['undertakings', 'undertaking2', 'kind'],
      written('payCosts'),
    );
    const place = { section: 'agreements', id: 'g1', marked: [] } as const;
    const text = 'agreements:\n  g1:\n    undertakings:\n      u1: { kind: appear }\n';
    const added = editText(text, allChanges(changesOf(agreement, before, more, place)));
    assert.match(added, /undertaking2: \{\s*kind: payCosts\s*\}/);
    const fewer = withoutRow(more, ['undertakings'], 'u1');
    assert.doesNotMatch(editText(text, allChanges(changesOf(agreement, before, fewer, place))), /u1/);
  });

  it('gives a new entry an id nobody in the file has', () => {
    assert.equal(freshId({ persons: [{ id: 'p1' }], roles: [{ id: 'p2' }] }, 'persons'), 'p3');
    assert.equal(freshId({}, 'charges'), 'c1');
  });
});
