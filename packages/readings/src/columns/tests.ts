import { why, type ColumnTest, type Test } from '../plan/column.ts';
import type { Frame } from '../plan/frame.ts';
import { allBits, noBits, rawBits, setBit, type Bits } from './bits.ts';
import type { Evaluation } from './evaluation.ts';
import { unknownBits } from './truths.ts';
import type { Vector } from './vector.ts';

/** The rows of a frame for which a test holds. */
export function testBits(test: Test, frame: Frame, to: Evaluation): Bits {
  const size = to.size(frame);
  switch (test.is) {
    case 'all': {
      const found = allBits(size);
      for (const part of test.of) {
        const bits = to.bits(part, frame);
        for (let w = 0; w < found.length; w += 1) found[w] = (found[w] ?? 0) & (bits[w] ?? 0);
      }
      return found;
    }
    case 'any': {
      const found = noBits(size);
      for (const part of test.of) {
        const bits = to.bits(part, frame);
        for (let w = 0; w < found.length; w += 1) found[w] = (found[w] ?? 0) | (bits[w] ?? 0);
      }
      return found;
    }
    case 'not':
      return inverted(to.bits(test.of, frame), size);
    default:
      return columnBits(test.is, to.seen(test.of, frame));
  }
}

function columnBits(is: ColumnTest['is'], vector: Vector): Bits {
  const { size } = vector;
  if (vector.kind !== 'truths') return rowBits(is, vector);
  const { yes, no, why: why_ } = vector.planes;
  const [soft, hard, judgment, own] = why_;
  switch (is) {
    case 'true':
      return yes;
    case 'false':
      return no;
    case 'unknown':
      return unknownBits(why_, size);
    case 'known':
      return inverted(unknownBits(why_, size), size);
    case 'judgmentOnly':
      return without(judgment, [soft, hard, own], size);
    case 'ownOnly':
      return without(own, [soft, hard], size);
  }
}

function inverted(bits: Bits, size: number): Bits {
  const found = rawBits(size);
  for (let w = 0; w < found.length; w += 1) found[w] = ~(bits[w] ?? 0);
  return found;
}

/** One plane without what others have; all clear where there is no such plane. */
function without(of: Bits | undefined, others: readonly (Bits | undefined)[], size: number): Bits {
  const found = noBits(size);
  if (!of) return found;
  for (let w = 0; w < found.length; w += 1) found[w] = of[w] ?? 0;
  for (const other of others)
    if (other) for (let w = 0; w < found.length; w += 1) found[w] = (found[w] ?? 0) & ~(other[w] ?? 0);
  return found;
}

function rowBits(is: ColumnTest['is'], vector: Exclude<Vector, { readonly kind: 'truths' }>): Bits {
  const bits = noBits(vector.size);
  const { masks } = vector;
  for (let row = 0; row < vector.size; row += 1)
    if (holds(is, masks[row] ?? 0, vector.kind === 'values' ? vector.values[row] : undefined)) setBit(bits, row);
  return bits;
}

function holds(is: ColumnTest['is'], mask: number, value: unknown): boolean {
  switch (is) {
    case 'true':
      return mask === 0 && value === true;
    case 'false':
      return mask === 0 && value === false;
    case 'known':
      return mask === 0;
    case 'unknown':
      return mask !== 0;
    case 'judgmentOnly':
      return mask === why.judgment;
    case 'ownOnly':
      return (mask & ~why.judgment) === why.own;
  }
}
