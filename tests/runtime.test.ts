import assert from 'node:assert/strict';
import { realpathSync } from 'node:fs';
import { sep } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = realpathSync(fileURLToPath(new URL('..', import.meta.url)));

test('the tests run on the Node of this checkout, not on one found outside', () => {
  assert.match(process.version, /^v26\./);
  const node = realpathSync(process.execPath);
  assert.ok(node.startsWith(`${root.replace(/[\\/]$/, '')}${sep}node_modules${sep}`), node);
});
