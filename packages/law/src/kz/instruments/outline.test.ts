import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listed } from './outline.ts';
import { sc2016, sc2018, sc2025 } from './resolutions.ts';

test('a paragraph of one subparagraph is listed whole, one of several by subparagraph and by its number', () => {
  const { provisions, sentences } = listed({ 1: [2], 2: [1, 3] });
  assert.deepEqual([...provisions], ['1', '2', '2.1', '2.2']);
  assert.deepEqual(sentences, { 1: 2, '2.1': 1, '2.2': 3 });
  assert.throws(() => listed({ 1: [] }), RangeError);
  assert.throws(() => listed({ 1: [1, 0] }), RangeError);
});

test('the outlines have the paragraphs of their texts', () => {
  const paragraphs = (provisions: ReadonlySet<string>): readonly string[] =>
    [...provisions].filter((p) => !p.includes('.'));
  assert.equal(paragraphs(sc2016.provisions).length, 33);
  assert.equal(paragraphs(sc2018.provisions).length, 57);
  assert.ok(sc2018.provisions.has('36-1.8'));
  assert.equal(paragraphs(sc2025.provisions).length, 18);
});
