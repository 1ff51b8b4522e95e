import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { facts, journalOf, opened, undo } from '../testing/written.ts';
import { exported, verifyExport, verifyLines } from './chain.ts';
import { beginning, canonical, seal } from './seal.ts';

const entries = journalOf([
  opened,
  { body: facts({ 'persons.p1.name': 'Ақбота', 'persons.p1.kind': 'human' }, 'd1') },
  { body: facts({ 'persons.p1.name': 'Акбота' }, 'd2') },
  { body: undo(3) },
]);
const lines = entries.map((entry) => canonical(entry));
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

test('canonical JSON: keys in order, no blanks, what is undefined left out', () => {
  assert.equal(
    canonical({ b: [1, { d: null, c: 'Қ' }], a: undefined, Z: 1.5 }),
    '{"Z":1.5,"b":[1,{"c":"Қ","d":null}]}',
  );
  assert.equal(canonical({ '10': 1, '9': 2, é: 3, z: 4 }), '{"10":1,"9":2,"z":4,"é":3}');
});

test('the hash is the SHA-256 of the entry without it, and stands in the next', () => {
  const [first, second] = entries;
  assert.ok(first && second);
  const { hash, ...content } = first;
  assert.equal(hash, createHash('sha256').update(canonical(content)).digest('hex'));
  assert.equal(first.previous, beginning);
  assert.equal(second.previous, hash);
});

test('an export that nobody touched holds, and tells its head', () => {
  const { lines: read, ...checked } = verifyExport(bytes(exported(lines)));
  assert.deepEqual(read, lines);
  assert.deepEqual(checked, {
    ok: true,
    case: 'case-1',
    entries: 4,
    head: entries[3]?.hash,
    from: '2026-06-01T07:00:00.000Z',
    to: '2026-06-01T07:00:00.000Z',
  });
});

test('the first broken entry is named', () => {
  const told = (changed: readonly string[]): readonly unknown[] => {
    const result = verifyLines(changed);
    return result.ok ? ['holds'] : [result.entry, result.fault];
  };
  const swapped = (from: string, to: string): readonly string[] => lines.map((line) => line.replaceAll(from, to));
  assert.deepEqual(told(swapped('Ақбота', 'Ақбата')), [2, 'hash']);
  assert.deepEqual(told(lines.toSpliced(1, 1)), [2, 'sequence']);
  assert.deepEqual(told([lines[0] ?? '', lines[2] ?? '', lines[1] ?? '', lines[3] ?? '']), [2, 'sequence']);
  assert.deepEqual(told(swapped('case-1', 'case-2')), [1, 'hash']);
  assert.deepEqual(told(lines.map((line, i) => (i === 2 ? line.replace('{', '{ ') : line))), [3, 'notCanonical']);
  assert.deepEqual(told([]), [null, 'count']);
});

test('an entry changed together with its own hash breaks the next', () => {
  const [first, second, ...rest] = entries;
  assert.ok(first && second);
  const { hash: _hash, ...content } = second;
  const forged = seal({ ...content, by: 'somebody' }).line;
  const result = verifyLines([canonical(first), forged, ...rest.map((entry) => canonical(entry))]);
  assert.deepEqual(result.ok ? [] : [result.entry, result.fault], [3, 'link']);
});

test('entries of another case, and a clock that goes back, are found although the hashes hold', () => {
  const [first] = journalOf([opened], 'case-2');
  assert.ok(first);
  const next = (more: object): string => {
    const { hash: previous, ...content } = first;
    return seal({ ...content, seq: 2, previous, ...more }).line;
  };
  const fault = (line: string): unknown => {
    const result = verifyLines([canonical(first), line]);
    return result.ok ? 'holds' : result.fault;
  };
  assert.equal(fault(next({})), 'holds');
  assert.equal(fault(next({ case: 'case-1' })), 'otherCase');
  assert.equal(fault(next({ at: '2026-05-31T07:00:00.000Z' })), 'time');
});

test('a cut end is found by the header, and by a head kept elsewhere', () => {
  const shorter = exported(lines).split('\n').toSpliced(4, 1).join('\n');
  const cut = verifyExport(bytes(shorter));
  assert.deepEqual(cut.ok ? [] : [cut.fault, cut.line], ['count', 1]);
  const honest = exported(lines.slice(0, 3));
  assert.equal(verifyExport(bytes(honest)).ok, true);
  const kept = verifyExport(bytes(honest), entries[3]?.hash);
  assert.deepEqual(kept.ok ? [] : [kept.fault, kept.entry], ['head', 3]);
});

test('a byte changed, added or left out anywhere is found', () => {
  const whole = bytes(exported(lines));
  const change = fc.oneof(
    fc.record({ at: fc.nat(whole.length - 1), flip: fc.integer({ min: 1, max: 255 }) }).map(({ at, flip }) => {
      const changed = Uint8Array.from(whole);
      changed[at] = (changed[at] ?? 0) ^ flip;
      return changed;
    }),
    fc.nat(whole.length - 1).map((at) => Uint8Array.from([...whole.subarray(0, at), ...whole.subarray(at + 1)])),
    fc
      .record({ at: fc.nat(whole.length), byte: fc.integer({ min: 0, max: 255 }) })
      .map(({ at, byte }) => Uint8Array.from([...whole.subarray(0, at), byte, ...whole.subarray(at)])),
  );
  fc.assert(
    fc.property(change, (changed) => !verifyExport(changed).ok),
    { numRuns: 1500 },
  );
});

test('every single bit of the export counts', () => {
  const whole = bytes(exported(lines.slice(0, 2)));
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Uint8Array.from(whole);
    changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
    assert.equal(verifyExport(changed).ok, false, `byte ${at}`);
  }
});

test('whatever the bytes are, there is an answer', () => {
  for (const text of ['', '\n', '{}\n', 'x', '{"format":"zhargy-journal/1"}\n', '['.repeat(100_000), '\uFEFF{}\n'])
    assert.equal(verifyExport(bytes(text)).ok, false, text.slice(0, 20));
  fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (given) => !verifyExport(given).ok));
});
