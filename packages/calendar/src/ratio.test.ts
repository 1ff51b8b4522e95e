import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import {
  addRatios,
  ceilRatio,
  compareRatios,
  divideRatios,
  floorRatio,
  isWholeRatio,
  multiplyRatios,
  ratio,
  ratioOf,
  ratioText,
  subtractRatios,
} from './ratio.ts';
import type { Ratio } from './ratio.ts';

const ratios: fc.Arbitrary<Ratio> = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), fc.boolean())
  .map(([n, d, negative]) => ratio(n, negative ? -d : d));

describe('ratios', () => {
  it('are kept in lowest terms with the sign above', () => {
    assert.equal(ratioText(ratio(2, -6)), '-1/3');
    assert.equal(ratioText(ratio(0, 5)), '0');
    assert.equal(ratioText(ratio(6n, 3n)), '2');
    assert.deepEqual(ratio(-4, -8), { numerator: 1n, denominator: 2n });
  });

  it('refuse a zero denominator and fractions', () => {
    assert.equal(ratioOf(1, 0), undefined);
    assert.equal(ratioOf(0.5), undefined);
    assert.equal(ratioOf(1, Number.NaN), undefined);
    assert.throws(() => ratio(1, 0), RangeError);
    assert.equal(divideRatios(ratio(1), ratio(0)), undefined);
  });

  it('are exact: three thirds are one', () => {
    const third = ratio(1, 3);
    assert.deepEqual(addRatios(addRatios(third, third), third), ratio(1));
    assert.deepEqual(multiplyRatios(third, ratio(3)), ratio(1));
    assert.ok(isWholeRatio(multiplyRatios(ratio(2, 3), ratio(3))));
    assert.ok(!isWholeRatio(third));
  });

  it('round to whole numbers below and above', () => {
    assert.equal(floorRatio(ratio(-7, 2)), -4n);
    assert.equal(ceilRatio(ratio(-7, 2)), -3n);
    assert.equal(floorRatio(ratio(7, 2)), 3n);
    assert.equal(ceilRatio(ratio(7, 2)), 4n);
    assert.equal(floorRatio(ratio(-4)), -4n);
    assert.equal(ceilRatio(ratio(4)), 4n);
  });

  it('obey the laws of arithmetic and of order', () => {
    fc.assert(
      fc.property(ratios, ratios, ratios, (a, b, c) => {
        assert.deepEqual(addRatios(a, b), addRatios(b, a));
        assert.deepEqual(multiplyRatios(a, addRatios(b, c)), addRatios(multiplyRatios(a, b), multiplyRatios(a, c)));
        assert.deepEqual(subtractRatios(addRatios(a, b), b), a);
        const quotient = divideRatios(a, b);
        if (quotient) assert.deepEqual(multiplyRatios(quotient, b), a);
        assert.equal(compareRatios(a, b), 0 - compareRatios(b, a) || 0);
        assert.equal(compareRatios(a, b), compareRatios(addRatios(a, c), addRatios(b, c)));
      }),
    );
  });

  it('lie between their floor and their ceiling', () => {
    fc.assert(
      fc.property(ratios, (a) => {
        const floor = ratio(floorRatio(a));
        assert.ok(compareRatios(floor, a) <= 0 && compareRatios(a, addRatios(floor, ratio(1))) < 0);
        assert.equal(ceilRatio(a), isWholeRatio(a) ? floorRatio(a) : floorRatio(a) + 1n);
      }),
    );
  });
});
