import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { canonicalRef, sameRef, type ArticleRef } from './article-ref.ts';
import { formatRef, formatRefs } from './format-ref.ts';
import { describeRefError, type RefErrorCode, type RefExpectation, type RefLang } from './ref-error.ts';

const full: ArticleRef = { code: 'cc', article: '188', part: '3', items: ['2'] };
const bare: ArticleRef = { code: undefined, article: '108-1', items: [] };

describe('a reference in words', () => {
  for (const [ref, kk, ru, en] of [
    [full, 'ҚК 188-бабының 3-бөлігінің 2) тармағы', 'ст. 188 ч. 3 п. 2) УК РК', 'CC art. 188(3)(2)'],
    [
      { ...full, items: ['1', '3'] },
      'ҚК 188-бабының 3-бөлігінің 1), 3) тармақтары',
      'ст. 188 ч. 3 пп. 1), 3) УК РК',
      'CC art. 188(3)(1,3)',
    ],
    [{ ...full, items: [] }, 'ҚК 188-бабының 3-бөлігі', 'ст. 188 ч. 3 УК РК', 'CC art. 188(3)'],
    [bare, '108-1-бап', 'ст. 108-1', 'art. 108-1'],
    [{ ...bare, part: '2' }, '108-1-баптың 2-бөлігі', 'ст. 108-1 ч. 2', 'art. 108-1(2)'],
    [
      { code: 'cpc', article: '396', items: ['10'] },
      'ҚПК 396-бабының 10) тармағы',
      'ст. 396 п. 10) УПК РК',
      'CPC art. 396()(10)',
    ],
    [{ code: 'cc', article: '102', items: [] }, 'ҚК 102-бабы', 'ст. 102 УК РК', 'CC art. 102'],
  ] as const satisfies readonly (readonly [ArticleRef, string, string, string])[])
    it(en, () =>
      assert.deepEqual(
        (['kk', 'ru', 'en'] as const).map((lang) => formatRef(ref, lang)),
        [kk, ru, en],
      ),
    );

  it('joins several with commas', () =>
    assert.equal(formatRefs([full, bare], 'ru'), 'ст. 188 ч. 3 п. 2) УК РК, ст. 108-1'));
});

describe('a reference as a key', () => {
  it('has one canonical form', () => {
    assert.equal(canonicalRef(full), '188(3)(2)');
    assert.equal(canonicalRef(bare), '108-1');
    assert.equal(canonicalRef({ ...bare, items: ['4-1'] }), '108-1()(4-1)');
  });

  it('is the same whatever the order of items, and only then', () => {
    const two: ArticleRef = { ...full, items: ['1', '3'] };
    assert.ok(sameRef(two, { ...full, items: ['3', '1'] }));
    for (const other of [
      full,
      { ...two, code: undefined },
      { ...two, article: '189' },
      { ...two, part: '2' },
      { ...two, items: ['1', '2'] },
    ])
      assert.ok(!sameRef(two, other));
  });
});

describe('faults in words', () => {
  const codes: readonly RefErrorCode[] = [
    'empty',
    'noArticle',
    'numberExpected',
    'badNumber',
    'unknownWord',
    'otherCode',
    'unclosed',
    'unexpected',
  ];
  const expectations: readonly RefExpectation[] = [
    'reference',
    'article',
    'number',
    'labelOrNumber',
    'ccOrCpc',
    'closingParenthesis',
  ];
  const languages: readonly RefLang[] = ['kk', 'ru', 'en'];

  it('counts characters from one', () =>
    assert.equal(
      describeRefError({ code: 'otherCode', at: 8, expected: 'ccOrCpc' }, 'ru'),
      'другой кодекс (знак 9); ожидалось: УК или УПК',
    ));

  it('says different things for different faults in each language', () => {
    const said = new Set<string>();
    for (const lang of languages)
      for (const code of codes)
        for (const expected of expectations) said.add(describeRefError({ code, at: 0, expected }, lang));
    assert.equal(said.size, languages.length * codes.length * expectations.length);
  });
});
