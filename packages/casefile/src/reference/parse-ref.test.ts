import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { canonicalRef, type ArticleRef } from './article-ref.ts';
import { formatRefs } from './format-ref.ts';
import { parseRefs } from './parse-ref.ts';
import type { RefLang } from './ref-error.ts';

const languages: readonly RefLang[] = ['kk', 'ru', 'en'];

/** "cc 188(3)(2), 24(3)" or the fault as "code@offset". */
function read(text: string): string {
  const parsed = parseRefs(text);
  if (!parsed.ok) return `${parsed.error.code}@${parsed.error.at}`;
  return parsed.refs.map((ref) => `${ref.code === undefined ? '' : `${ref.code} `}${canonicalRef(ref)}`).join(', ');
}

const cases = (table: readonly (readonly [text: string, expected: string])[]): void => {
  for (const [text, expected] of table) it(text, () => assert.equal(read(text), expected));
};

describe('one article', () => {
  cases([
    ['ст. 188 ч. 3 п. 2)', '188(3)(2)'],
    ['п. 2) ч. 3 ст. 188 УК РК', 'cc 188(3)(2)'],
    ['188-бап 3-бөлік 2-тармақ', '188(3)(2)'],
    ['ҚК 188-бабының 3-бөлігі 2) тармағы', 'cc 188(3)(2)'],
    ['ҚР ҚК-нің 188-бабының 3-бөлігінің 2) тармағы', 'cc 188(3)(2)'],
    ['188(3)(2)', '188(3)(2)'],
    ['art 188(3)(2)', '188(3)(2)'],
    ['CC art. 188(3)(2)', 'cc 188(3)(2)'],
    ['Article 188 part 3 item 2 of the Criminal Code of the Republic of Kazakhstan', 'cc 188(3)(2)'],
    ['ст. 108-1 ч.1', '108-1(1)'],
    ['345¹ ч. 2', '345-1(2)'],
    ['ст. 612 ч. 1 п. 4-1)', '612(1)(4-1)'],
    ['ст. 120 ч. 3-1', '120(3-1)'],
    ['120-баптың 3-1-бөлігі', '120(3-1)'],
    ['ст. 102', '102'],
    ['188', '188'],
    ['188 статья', '188'],
    ['часть третья статьи 188 Уголовного кодекса', 'cc 188(3)'],
    ['188-баптың үшінші бөлігі', '188(3)'],
    ['пункт 1 части первой статьи 626 Уголовно-процессуального кодекса Республики Казахстан', 'cpc 626(1)(1)'],
    ['ҚР Қылмыстық-процестік кодексінің 612-бабының 1-бөлігі', 'cpc 612(1)'],
    ['п. 10) ст. 396 УПК', 'cpc 396()(10)'],
    ['396()(10)', '396()(10)'],
    ['ч.3ст.188', '188(3)'],
    ['188 (3) (2)', '188(3)(2)'],
  ]);
});

describe('several items, parts and articles', () => {
  cases([
    ['ст. 99 ч. 2 пп. 1), 3)', '99(2)(1,3)'],
    ['пп. 1), 3) ч. 3 ст. 188', '188(3)(1,3)'],
    ['пп. 1, 3 ч. 3 ст. 188', '188(3)(1,3)'],
    ['п.п. 1) и 3) ч. 3 ст. 188', '188(3)(1,3)'],
    ['п. 1), п. 2) ч. 3 ст. 188', '188(3)(1,2)'],
    ['188-баптың 3-бөлігінің 1) және 3) тармақтары', '188(3)(1,3)'],
    ['188(3)(1,3)', '188(3)(1,3)'],
    ['188(3)(1)(3)', '188(3)(1,3)'],
    ['188(3)(1,1)', '188(3)(1)'],
    ['ст. 188 ч. 1, 2', '188(1), 188(2)'],
    ['ст. 188 ч. 2, ч. 3', '188(2), 188(3)'],
    ['ч. 2 п. 1), ч. 3 п. 2) ст. 188', '188(2)(1), 188(3)(2)'],
    ['ст. 188, 190', '188, 190'],
    ['188, 190-баптар', '188, 190'],
    ['ст. 188, ч. 2 ст. 190', '188, 190(2)'],
    ['ст. 188 ч. 2, 190', '188(2), 190'],
    ['ст. 188 ч. 2 и ст. 190 ч. 1', '188(2), 190(1)'],
    ['ст. 99 ч. 2 п. 1), 107 ч. 2', '99(2)(1), 107(2)'],
    ['ст. 99 ч. 2 пп. 1, 3, 107 ч. 2', '99(2)(1,3), 107(2)'],
  ]);
});

describe('stage or complicity and the offence', () => {
  cases([
    ['ст.24 ч.3, 188 ч.2', '24(3), 188(2)'],
    ['ст. 24 ч. 3 – ст. 188 ч. 2', '24(3), 188(2)'],
    ['24(3)-188(2)', '24(3), 188(2)'],
    ['24-баптың 3-бөлігі, 188-баптың 2-бөлігі', '24(3), 188(2)'],
    ['ст. 28 ч. 3, ст. 24 ч. 1, ст. 188 ч. 3 п. 2) УК РК', 'cc 28(3), cc 24(1), cc 188(3)(2)'],
  ]);
});

describe('codes', () => {
  cases([
    ['УК РК ст. 188', 'cc 188'],
    ['п. 2) ч. 3 ст. 188 УК, ч. 1 ст. 35 УПК', 'cc 188(3)(2), cpc 35(1)'],
    ['УК ст. 188, 190, УПК ст. 35', 'cc 188, cc 190, cpc 35'],
    ['ҚК 188-бабы, ҚПК 35-бабы', 'cc 188, cpc 35'],
    ['Criminal Procedure Code art. 35', 'cpc 35'],
  ]);
});

describe('the same in other letters', () => {
  cases([
    ['CТ. 188 Ч. 3', '188(3)'],
    ['cт. 188 ч. 2 YK PK', 'cc 188(2)'],
    ['188-бaп 3-бөлiк', '188(3)'],
    ['ст.\u00A0188\u00A0ч.\u202F3\u2009п.\u20072)', '188(3)(2)'],
    ['\uFEFFст.\u200B 188', '188'],
    ['188\u2011бап 3\u2013бөлік', '188(3)'],
    ['108\u20111(2)', '108-1(2)'],
    ['статьеи\u0306 188', '188'],
    ['статьей 188', '188'],
    ['статьe\u0308й 188', '188'],
    ['ART. 188(3)', '188(3)'],
    ['ҚК 188-БАБЫНЫҢ 3-БӨЛІГІ', 'cc 188(3)'],
  ]);
});

describe('what is no reference', () => {
  cases([
    ['', 'empty@0'],
    ['  . ', 'empty@0'],
    ['ст.', 'numberExpected@3'],
    ['ст. и 188', 'numberExpected@4'],
    ['ч. 3', 'noArticle@0'],
    ['УК РК', 'noArticle@5'],
    ['ст. 188 КоАП', 'otherCode@8'],
    ['кража 188', 'unknownWord@0'],
    ['ст. 188 ?', 'unexpected@8'],
    ['188(3', 'unclosed@5'],
    ['188(3)()', 'numberExpected@7'],
    ['188(ч. 3)', 'unexpected@4'],
    ['(3)', 'unexpected@0'],
    ['188, (3)', 'unexpected@5'],
    ['ст. 188 ч. 300', 'badNumber@8'],
    ['188(300)', 'badNumber@0'],
    ['12345', 'badNumber@0'],
    ['ст. 0188', 'badNumber@4'],
    ['ст. 188-190', 'badNumber@4'],
    ['3 часть 188 статьи', 'badNumber@2'],
  ]);
});

const numbered = (max: number) =>
  fc
    .tuple(fc.integer({ min: 1, max }), fc.option(fc.integer({ min: 1, max: 9 }), { freq: 4, nil: undefined }))
    .map(([number, suffix]) => (suffix === undefined ? `${number}` : `${number}-${suffix}`));

const anyRef = (code: ArticleRef['code']): fc.Arbitrary<ArticleRef> =>
  fc
    .record({
      code: fc.constant(code),
      article: fc.integer({ min: 1, max: 699 }).chain((n) => numbered(n)),
      part: fc.option(numbered(12), { nil: undefined }),
      items: fc.uniqueArray(numbered(30), { maxLength: 4 }),
    })
    .map(({ part, ...rest }) => (part === undefined ? rest : { ...rest, part }));

const anyCode = fc.constantFrom<ArticleRef['code']>(undefined, 'cc', 'cpc');

describe('laws of the parser', () => {
  for (const lang of languages) {
    it(`reads back what is written, ${lang}`, () => {
      fc.assert(
        fc.property(anyCode.chain(anyRef), (ref) => {
          assert.deepEqual(parseRefs(formatRefs([ref], lang)), { ok: true, refs: [ref] });
        }),
        { numRuns: 500 },
      );
    });

    it(`reads back lists of one code, ${lang}`, () => {
      fc.assert(
        fc.property(
          anyCode.chain((code) => fc.array(anyRef(code), { minLength: 1, maxLength: 5 })),
          (refs) => {
            assert.deepEqual(parseRefs(formatRefs(refs, lang)), { ok: true, refs });
          },
        ),
        { numRuns: 500 },
      );
    });
  }

  it('reads the canonical form', () => {
    fc.assert(
      fc.property(anyRef(undefined), (ref) =>
        assert.deepEqual(parseRefs(canonicalRef(ref)), { ok: true, refs: [ref] }),
      ),
    );
  });

  it('does not mind case, lookalikes, odd spaces', () => {
    const latin: Record<string, string> = {
      а: 'a',
      е: 'e',
      о: 'o',
      р: 'p',
      с: 'c',
      у: 'y',
      х: 'x',
      і: 'i',
      К: 'K',
      т: 't',
      к: 'k',
      м: 'm',
    };
    fc.assert(
      fc.property(
        anyCode.chain(anyRef),
        fc.constantFrom(...languages),
        fc.infiniteStream(fc.boolean()),
        (ref, lang, coin) => {
          const toss = (): boolean => coin.next().value === true;
          const changed = [...formatRefs([ref], lang)].map((ch) => {
            if (ch === ' ') return toss() ? '\u00A0 ' : '\u2009';
            const swapped = lang !== 'en' && toss() ? (latin[ch] ?? ch) : ch;
            return toss() ? swapped.toUpperCase() : swapped;
          });
          assert.deepEqual(parseRefs(changed.join('')), { ok: true, refs: [ref] });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('answers any text with references or one fault inside it', () => {
    const piece = fc.oneof(
      fc.constantFrom('ст.', 'ч.', 'п.', 'бап', '-', '(', ')', ',', 'УК', 'және', ' ', 'art', '188', '3', '4-1'),
      fc.string({ unit: 'grapheme', maxLength: 3 }),
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join('')),
        (text) => {
          const parsed = parseRefs(text);
          if (parsed.ok) {
            assert.ok(parsed.refs.length > 0);
            for (const ref of parsed.refs)
              assert.deepEqual(parseRefs(canonicalRef(ref)), { ok: true, refs: [{ ...ref, code: undefined }] });
          } else assert.ok(parsed.error.at >= 0 && parsed.error.at <= text.length);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('ends on long texts of any kind', () => {
    const pieces = [
      '1,',
      '(',
      ')',
      'ст. ',
      'ст. 188 ',
      'п. 1, ',
      'ч. 1 ',
      'а',
      '-',
      '1-',
      '188(3)(2), ',
      'ч. 1 п. 1), ',
      '188-бап, ',
      'УК, ',
      '\u00A0',
      '1 ',
      '(1',
      'ч. 1, 2 ',
    ];
    for (const piece of pieces) {
      const parsed = parseRefs(piece.repeat(Math.ceil(100_000 / piece.length)));
      assert.equal(typeof parsed.ok, 'boolean');
    }
  });
});
