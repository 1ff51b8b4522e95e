import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

test('the tests run on the Node of this checkout, not on one found outside', () => {
  assert.match(process.version, /^v26\./);
  assert.ok(process.execPath.startsWith(root), process.execPath);
});
