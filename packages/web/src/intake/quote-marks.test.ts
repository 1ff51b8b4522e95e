import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as fc from 'fast-check';
import { stretchesOf } from './quote-marks.ts';

const mark = fc
  .record({ from: fc.nat(30), length: fc.nat(10), key: fc.constantFrom('a', 'b', 'c') })
  .map(({ from, length, key }) => ({ from, to: from + length, key }));

test('a marked paragraph put together again is the paragraph, and every quote is whole in it', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), fc.array(mark, { maxLength: 8 }), (text, marks) => {
      const stretches = stretchesOf(text, marks);
      assert.equal(stretches.map((one) => one.text).join(''), text);
      for (const { from, to, key } of marks.filter((one) => one.to > one.from)) {
        const alone = marks.filter((one) => one.key === key).length === 1;
        const marked = stretches.filter(({ keys }) => keys.includes(key)).map((one) => one.text);
        if (alone) assert.equal(marked.join(''), text.slice(from, to));
      }
    }),
  );
});
