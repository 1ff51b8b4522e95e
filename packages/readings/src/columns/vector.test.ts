import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hasBit } from './bits.ts';
import { inRoom, Room } from './room.ts';
import { Tuples } from './tuples.ts';
import { gathered, noBit, Truths, yesBit } from './vector.ts';

/** A truth as a byte: known either way, or the reasons why it is not. */
const truth = fc.oneof(fc.constantFrom(yesBit, noBit), fc.integer({ min: 1, max: 15 }));
const truths = fc.array(truth, { maxLength: 150 });

describe('a column of truths', () => {
  it('is the same as bytes and as planes, in a room that was used before or in none', () => {
    const room = new Room();
    fc.assert(
      fc.property(truths, fc.boolean(), (bytes, inside) => {
        const check = (): void => {
          const { planes } = new Truths(bytes.length, Uint8Array.from(bytes));
          for (const [row, byte] of bytes.entries()) {
            assert.equal(hasBit(planes.yes, row), byte === yesBit);
            assert.equal(hasBit(planes.no, row), byte === noBit);
            for (const [which, plane] of planes.why.entries())
              assert.equal(plane !== undefined && hasBit(plane, row), ((byte >>> which) & 1) === 1 && byte < yesBit);
          }
          assert.deepEqual([...new Truths(bytes.length, planes).bytes], bytes);
        };
        if (inside) inRoom(room, check);
        else check();
      }),
    );
  });

  it('is seen from other rows as it stands there', () => {
    fc.assert(
      fc.property(truths, fc.array(fc.nat()), (bytes, picks) => {
        const rows = bytes.length === 0 ? [] : picks.map((pick) => pick % bytes.length);
        const from = new Truths(bytes.length, Uint8Array.from(bytes));
        const found = gathered(from, Int32Array.from(rows));
        assert.ok(found.kind === 'truths');
        assert.deepEqual(
          [...found.bytes],
          rows.map((row) => bytes[row]),
        );
      }),
    );
  });
});

describe('numbers of rows of numbers', () => {
  it('are one for equal rows, and as many as there are different ones', () => {
    const row = fc.tuple(fc.integer({ min: -3, max: 3 }), fc.constantFrom(0, 7, -7, 2_147_483_647, -2_147_483_648));
    fc.assert(
      fc.property(fc.array(row, { maxLength: 400 }), (rows) => {
        const tuples = new Tuples(2);
        const expected = new Map<string, number>();
        for (const one of rows) {
          const known = expected.get(one.join()) ?? expected.size;
          expected.set(one.join(), known);
          assert.equal(tuples.numberOf(Int32Array.from(one)), known);
        }
        assert.equal(tuples.size, expected.size);
      }),
    );
  });
});
