import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  adopted,
  calculate,
  day,
  effective,
  formula,
  param,
  timeline,
  types,
  unread,
  type Timeline,
} from '@zhargy/logic';
import { cc } from '../instruments/criminal-code.ts';
import { mildest } from './art-006.ts';

const text = { kk: 'сынақ', ru: 'проверка', en: 'test' };
/** A law whose only content is a number, the greater the harsher. */
const least = (
  line: Timeline<number>,
  deed: string,
  judged: string,
): { readonly value: unknown; readonly note: string | undefined } => {
  const f = formula({
    id: 'test.mildest',
    says: text,
    cite: [cc.art(6, 1)],
    inputs: { deed: param.day(text), judged: param.day(text) },
    result: types.count,
    work: (x, pad) =>
      mildest(
        pad,
        line,
        { deed: x.deed, judged: x.judged },
        (a, b) => (a < b ? -1 : a > b ? 1 : 0),
        (v) => ({ value: v }),
      ),
  });
  const { value, missing } = calculate(f, { deed: day(deed), judged: day(judged) });
  return { value, note: missing[0]?.note };
};
const through = timeline<number>([
  { from: effective('2015-01-01'), is: 10 },
  { from: effective('2018-01-01'), is: 4 },
  { from: effective('2020-01-01'), is: 12 },
]);

test('the milder law of any day since the deed reaches back, also one that has gone again', () => {
  assert.equal(least(through, '2016-01-01', '2017-01-01').value, 10);
  assert.equal(least(through, '2016-01-01', '2019-01-01').value, 4);
  assert.equal(least(through, '2016-01-01', '2021-01-01').value, 4);
  assert.equal(least(through, '2020-01-01', '2021-01-01').value, 12);
  assert.equal(least(through, '2019-12-31', '2020-01-01').value, 4);
});
test('nothing in force on the day of the deed, or a judgment before it', () => {
  assert.equal(least(through, '2014-12-31', '2021-01-01').note, 'noLawInForce');
  assert.equal(least(through, '2021-01-01', '2020-01-01').note, 'judgedBeforeTheDeed');
});
test('a stretch that was not read leaves it unknown, whatever the rest says', () => {
  const gap = timeline<number>([
    { from: effective('2015-01-01'), is: 1 },
    unread(effective('2018-01-01'), text),
    { from: effective('2020-01-01'), is: 1 },
  ]);
  assert.equal(least(gap, '2016-01-01', '2017-12-31').value, 1);
  assert.equal(least(gap, '2016-01-01', '2021-01-01').note, 'textNotRead');
  assert.equal(least(gap, '2020-01-01', '2021-01-01').value, 1);
});
test('between adoption and proven effect only a text that is surely in force can be the mildest', () => {
  const doubtful = (later: number): Timeline<number> =>
    timeline<number>([
      { from: effective('2015-01-01'), is: 10 },
      { from: adopted('2018-07-12', { provenBy: '2018-08-23', law: 'x' }), is: later },
    ]);
  assert.equal(least(doubtful(4), '2018-01-01', '2018-08-01').note, 'effectOfTheMilderTextInDoubt');
  assert.equal(least(doubtful(4), '2018-01-01', '2018-08-23').value, 4);
  assert.equal(least(doubtful(12), '2018-01-01', '2018-08-01').value, 10);
  assert.equal(least(doubtful(12), '2018-08-01', '2019-08-01').note, 'effectOfTheMilderTextInDoubt');
});
