import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftPacket } from '../packet.ts';
import { changed, completeCase, withAssets } from '../testing/case-files.ts';
import { contentFindings } from './content-findings.ts';

function found(file: ReturnType<typeof completeCase>, paper = 'agreement') {
  const drafted = draftPacket(file, { agreement: 'sdelka', paper, lang: 'ru' });
  assert.ok('trees' in drafted && drafted.trees[0]);
  return contentFindings(drafted.trees[0], file, 'sdelka');
}

test('a complete draft: every element is there, with its place, and nothing is asked', () => {
  for (const rows of [found(completeCase()), found(withAssets(completeCase()), 'asset-agreement')]) {
    assert.ok(rows.length > 15);
    assert.deepEqual(
      rows.filter((r) => r.state !== 'present' || r.gaps.length > 0 || r.cure !== undefined),
      [],
    );
    assert.ok(rows.every((r) => r.cite.length > 0));
  }
});

test('a gap: the element is absent, what to fill in and what to do', () => {
  const rows = found(changed(completeCase(), { 'persons.dauren.birthDate': undefined }));
  const [absent, ...more] = rows.filter((r) => r.state !== 'present');
  assert.deepEqual(more, []);
  assert.equal(absent?.element, 'birthDate');
  assert.deepEqual(
    absent?.gaps.map((g) => g.path),
    ['persons.dauren.birthDate'],
  );
  assert.match(absent?.place?.heading ?? '', /Стороны/);
  assert.ok((absent?.cure ?? '').length > 10);
});

test('without a victim no consent is asked for', () => {
  const file = changed(completeCase(), { roles: [], 'charges.theft-188.victims': [] });
  assert.ok(!found(file).some((r) => r.element === 'victimConsent'));
});
