import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Puts one file into an otherwise empty copy of the repository and gives what the linter says of it. */
function lint(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-lint-'));
  try {
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json']) cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    return spawnSync(join(root, 'node_modules/.bin/oxlint'), ['--type-aware', 'packages'], { cwd: folder, encoding: 'utf8' }).stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const expressions = "interface Cond { readonly node: object }\ndeclare const a: Cond;\ndeclare const b: Cond;\n";

test('"&&" on expressions of a norm is refused in law', () => {
  assert.match(lint('packages/law/src/planted.ts', `${expressions}export const both = a && b;\n`), /no-unnecessary-condition/);
});

test('"?:" on expressions of a norm is refused in law', () => {
  assert.match(lint('packages/law/src/planted.ts', `${expressions}export const one = a ? b : a;\n`), /no-unnecessary-condition/);
});

test('a built-in of Node is refused in law', () => {
  assert.match(lint('packages/law/src/planted.ts', "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n"), /no-restricted-imports/);
});

test('logic may not import the law', () => {
  assert.match(lint('packages/logic/src/planted.ts', "import { law } from '@zhargy/law';\nexport const all = law;\n"), /no-restricted-imports/);
});

test('a plain condition passes', () => {
  assert.doesNotMatch(lint('packages/law/src/planted.ts', 'export const pick = (n: number): string => (n > 1 ? "many" : "one");\n'), /[1-9]\d* error/);
});
