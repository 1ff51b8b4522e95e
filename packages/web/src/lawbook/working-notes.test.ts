import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { workingNotes } from './working-notes.ts';

test('every note a working of the law can end with has words in three languages', () => {
  const law = fileURLToPath(new URL('../../../law/src/kz/', import.meta.url));
  const notes = new Set<string>();
  for (const file of globSync('**/*.ts', { cwd: law, exclude: ['**/*.test.ts'] }))
    for (const [, note = ''] of readFileSync(law + file, 'utf8').matchAll(
      /(?:pad\.unknown\(\s*'[^']*',\s*|\bnone: |unproven\()'([^']+)'/g,
    ))
      notes.add(note);
  assert.ok(notes.size > 30);
  assert.deepEqual(
    [...notes].filter((note) => !workingNotes[note]),
    [],
  );
});
