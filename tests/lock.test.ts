import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const text = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const { packages } = JSON.parse(text) as { readonly packages: Readonly<Record<string, Entry>> }; // npm's own format

test('the lock names no host; after a change of dependencies run "npm run lock"', () => {
  assert.deepEqual(text.match(/\w+:\/\/[^"]*/g) ?? [], []);
});

test('every installed package is locked by its content', () => {
  const installed = Object.entries(packages).filter(([path, entry]) => path.includes('node_modules/') && !entry.link);
  assert.ok(installed.length > 100, String(installed.length));
  assert.deepEqual(
    installed.filter(([, entry]) => !entry.integrity?.startsWith('sha512-')).map(([path]) => path),
    [],
  );
});

test('our own packages name exact versions', () => {
  const own = Object.entries(packages).filter(([path]) => !path.includes('node_modules/'));
  for (const [path, { dependencies, devDependencies, optionalDependencies }] of own)
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }))
      assert.match(version, name.startsWith('@zhargy/') ? /^\*$/ : /^\d+\.\d+\.\d+(-[\w.]+)?$/, `${path}: ${name}`);
});

test('Node comes for every platform named, in the version of the others', () => {
  const nodes = Object.entries(packages).filter(([path]) =>
    /^node_modules\/node-(bin-)?(linux|darwin|win)-/.test(path),
  );
  assert.equal(nodes.length, 4);
  assert.equal(new Set(nodes.map(([, entry]) => entry.version)).size, 1);
});
