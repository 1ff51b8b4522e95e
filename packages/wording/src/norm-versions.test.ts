import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, isoOf, theDay } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import { changedLines, examplesOf, insideOf, normOutline, versionsOf } from './index.ts';

const found = (id: string): (typeof law.norms)[number] => {
  const norm = law.norm(id);
  assert.ok(norm, id);
  return norm;
};

test('the boundaries of a norm stand in order of time, a day and a mark once, doubtful ones with their stretch', () => {
  for (const norm of law.norms) {
    const { boundaries, stretches } = versionsOf(norm);
    const keys = boundaries.map((b) => `${isoOf(b.on)} ${b.mark} ${isoOf(b.provenBy)}`);
    assert.equal(new Set(keys).size, keys.length, norm.id);
    for (const [i, b] of boundaries.entries()) {
      assert.ok(i === 0 || (boundaries[i - 1]?.on ?? 0) <= b.on, norm.id);
      const stretch = stretches.some((s) => s.is === 'doubtful' && s.from === b.on && s.to === b.provenBy);
      assert.equal(stretch, b.mark !== 'effective' && b.provenBy > b.on, `${norm.id} ${isoOf(b.on)}`);
    }
  }
});

test('a norm of several texts: when each begins, what was not read, what changed', () => {
  const { boundaries, stretches } = versionsOf(found('kz.cc.68-1.must-release'));
  assert.deepEqual(
    boundaries.map((b) => [isoOf(b.on), b.mark]),
    [
      ['2015-01-01', 'effective'],
      ['2016-04-20', 'adopted'],
      ['2018-07-23', 'adopted'],
      ['2020-01-07', 'adopted'],
      ['2024-06-15', 'adopted'],
    ],
  );
  assert.ok(stretches.some((s) => s.is === 'unread' && isoOf(s.from) === '2015-01-01'));
  const [, , own, , within] = boundaries;
  assert.ok(own && within);
  const { before, after } = changedLines(found('kz.cc.68-1.must-release'), own, 'ru');
  assert.ok(before.length + after.length > 0);
  for (const line of before) assert.ok(!after.includes(line));
  assert.ok(changedLines(found('kz.cc.68-1.must-release'), within, 'ru').after.length > 0);
  const byNotion = law.norms.flatMap((norm) =>
    versionsOf(norm).boundaries.flatMap((b) => changedLines(norm, b, 'ru').notions),
  );
  assert.ok(byNotion.length > 0);
  for (const id of byNotion) assert.equal(law.norm(id)?.kind, 'definition');
});

test('on a day only its version is told: not read, in doubt, or read', () => {
  const norm = found('kz.cc.68-1.must-release');
  const on = (day: string): readonly (string | undefined)[] =>
    normOutline(norm, 'ru', { on: theDay(day) }).flatMap((part) => part.lines.map((line) => line.version));
  assert.ok(on('2015-06-01').includes('unread'));
  assert.ok(on('2018-08-01').includes('doubtful'));
  assert.ok(!on('2021-01-01').some((version) => version !== undefined));
  const whole = normOutline(norm, 'ru').flatMap((part) => part.lines);
  assert.ok(whole.filter((line) => line.version === 'read').length > 1);
});

test('every norm can be told on every boundary and around it, in spoken readings, with nothing unsaid', () => {
  for (const norm of law.norms)
    for (const { on } of versionsOf(norm).boundaries.slice(-2))
      for (const day of [addDays(on, -1), on])
        for (const { lines } of normOutline(norm, 'kk', { on: day, spoken: true }))
          for (const { text } of lines)
            assert.doesNotMatch(text, /^\s*$|\bundefined\b|\[object |^…$|«kz\.c/, `${norm.id} ${isoOf(day)}`);
});

test('a line that names a definition or a formula says which, as it stands between its quotation marks', () => {
  let links = 0;
  for (const norm of law.norms)
    for (const { lines } of normOutline(norm, 'en'))
      for (const { text, uses } of lines)
        for (const { says } of uses) {
          links += 1;
          assert.ok(text.includes(`«${says}»`), norm.id);
        }
  assert.ok(links > 50);
});

test('what is inside a norm: grounds, disputes and judgments, each once', () => {
  const { grounds, disputes } = insideOf(found('kz.sc.2016-4.2-4.all-accomplices'));
  assert.equal(new Set(disputes.map((d) => d.id)).size, 3);
  assert.equal(new Set(grounds.map((g) => g.id)).size, grounds.length);
  assert.ok(law.norms.some((norm) => insideOf(norm).assessments.length > 0));
});

test('examples that show a norm come with the statuses of its findings', () => {
  const examples = examplesOf('kz.sc.2016-4.2-4.all-accomplices');
  assert.ok(examples.find(({ file }) => file === 'change-of-law')?.statuses.includes('violated'));
  assert.deepEqual(examplesOf('no.such.norm'), []);
});
