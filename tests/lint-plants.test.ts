import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** A fault put into one file, and the rule that must report it; none where the file must pass. */
interface Plant {
  readonly what: string;
  readonly file: string;
  readonly text: string;
  readonly rule?: string;
}

const expressions = `interface Cond { readonly node: object }
declare const a: Cond;
declare const b: Cond;
`;
const boundary = 'eslint(no-restricted-imports)';
const builtin = 'import(no-nodejs-modules)';
const global = 'eslint(no-restricted-globals)';
const property = 'eslint(no-restricted-properties)';
const condition = 'typescript(no-unnecessary-condition)';

const upward: readonly (readonly [from: string, to: string])[] = [
  ['calendar', 'logic'],
  ['calendar', 'law'],
  ['logic', 'casefile'],
  ['logic', 'law'],
  ['logic', 'cli'],
  ['casefile', 'law'],
  ['casefile', 'cli'],
  ['law', 'cli'],
  ['law', 'desk'],
  ['desk', 'server'],
  ['desk', 'cli'],
  ['server', 'cli'],
];
const downward: readonly (readonly [from: string, to: string])[] = [
  ['logic', 'calendar'],
  ['casefile', 'logic'],
  ['law', 'casefile'],
  ['desk', 'law'],
  ['server', 'desk'],
];
const pure = ['calendar', 'logic', 'casefile', 'law'] as const;

const plants: readonly Plant[] = [
  ...['law', 'casefile'].flatMap((name): readonly Plant[] => [
    {
      what: `"&&" on expressions in ${name}`,
      file: `packages/${name}/src/both.ts`,
      text: `${expressions}export const both = a && b;\n`,
      rule: condition,
    },
    {
      what: `"||" on expressions in ${name}`,
      file: `packages/${name}/src/either.ts`,
      text: `${expressions}export const either = a || b;\n`,
      rule: condition,
    },
    {
      what: `"?:" on expressions in ${name}`,
      file: `packages/${name}/src/choice.ts`,
      text: `${expressions}export const choice = a ? b : a;\n`,
      rule: condition,
    },
    {
      what: `"?:" on a true condition in ${name}`,
      file: `packages/${name}/src/plain.ts`,
      text: `export const plain = (n: number): string => (n > 1 ? 'many' : 'one');\n`,
    },
  ]),
  ...upward.map(([from, to]): Plant => ({
    what: `${from} importing ${to}`,
    file: `packages/${from}/src/upward-to-${to}.ts`,
    text: `import { main } from '@zhargy/${to}';\nexport const planted: unknown = main;\n`,
    rule: boundary,
  })),
  ...upward.map(([from, to]): Plant => ({
    what: `${from} importing ${to} by path`,
    file: `packages/${from}/src/path-to-${to}.ts`,
    text: `export * from '../../${to}/src/index.ts';\n`,
    rule: boundary,
  })),
  ...downward.map(([from, to]): Plant => ({
    what: `${from} importing ${to}`,
    file: `packages/${from}/src/downward-to-${to}.ts`,
    text: `export type * as below from '@zhargy/${to}';\n`,
  })),
  ...pure.flatMap((name): readonly Plant[] => [
    {
      what: `node:fs in ${name}`,
      file: `packages/${name}/src/disk.ts`,
      text: `export { readFileSync } from 'node:fs';\n`,
      rule: builtin,
    },
    {
      what: `bare fs/promises in ${name}`,
      file: `packages/${name}/src/bare.ts`,
      text: `import { readFile } from 'fs/promises';\nexport const read = readFile;\n`,
      rule: builtin,
    },
    {
      what: `the clock in ${name}`,
      file: `packages/${name}/src/clock.ts`,
      text: `export const moment = Date.now();\n`,
      rule: global,
    },
    {
      what: `a new Date in ${name}`,
      file: `packages/${name}/src/today.ts`,
      text: `export const today = new Date();\n`,
      rule: global,
    },
    {
      what: `Temporal.Now in ${name}`,
      file: `packages/${name}/src/now.ts`,
      text: `export const now = Temporal.Now.instant();\n`,
      rule: property,
    },
    {
      what: `process in ${name}`,
      file: `packages/${name}/src/environment.ts`,
      text: `export const where = process.cwd();\n`,
      rule: global,
    },
    {
      what: `console in ${name}`,
      file: `packages/${name}/src/print.ts`,
      text: `console.log('planted');\nexport {};\n`,
      rule: global,
    },
    {
      what: `node:assert in a test of ${name}`,
      file: `packages/${name}/src/fine.test.ts`,
      text: `import assert from 'node:assert/strict';\nassert.ok(Date.now() > 0);\n`,
    },
  ]),
  {
    what: 'a cycle of imports',
    file: 'packages/logic/src/cycle-a.ts',
    text: `import { b } from './cycle-b.ts';\nexport const a = (): number => b();\n`,
    rule: 'import(no-cycle)',
  },
  {
    what: 'the other half of the cycle',
    file: 'packages/logic/src/cycle-b.ts',
    text: `import { a } from './cycle-a.ts';\nexport const b = (): number => a();\n`,
    rule: 'import(no-cycle)',
  },
  {
    what: 'cli importing law by path',
    file: 'packages/cli/src/path-to-law.ts',
    text: `export * from '../../law/src/index.ts';\n`,
    rule: boundary,
  },
  {
    what: 'any',
    file: 'packages/cli/src/loose.ts',
    text: `export const loose = (x: any): unknown => [x];\n`,
    rule: 'typescript(no-explicit-any)',
  },
  {
    what: 'a promise left alone',
    file: 'packages/cli/src/floating.ts',
    text: `export function start(work: () => Promise<void>): void {\n  work();\n}\n`,
    rule: 'typescript(no-floating-promises)',
  },
  {
    what: 'a skipped test',
    file: 'packages/cli/src/skipped.test.ts',
    text: `import { test } from 'node:test';\ntest.skip('planted', () => {});\n`,
    rule: property,
  },
];

interface Report {
  readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
}

describe('the linter reports', () => {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-lint-'));
  const found = new Map<string, Set<string>>();

  // One run over an otherwise empty copy of the repository, so that a lint of the real one never sees the plants.
  before(() => {
    for (const name of ['.oxlintrc.json', 'tsconfig.json', 'package.json'])
      cpSync(join(root, name), join(folder, name));
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
    for (const { file, text } of plants) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const run = spawnSync(process.execPath, [oxlint, '--type-aware', '--format=json', 'packages'], {
      cwd: folder,
      encoding: 'utf8',
    });
    assert.equal(run.status, 1, run.stdout + run.stderr);
    const report = JSON.parse(run.stdout) as Report; // the linter's own format
    for (const { code, filename } of report.diagnostics) {
      const file = filename.replaceAll('\\', '/');
      found.set(file, (found.get(file) ?? new Set()).add(code));
    }
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const { what, file, rule } of plants) {
    if (rule === undefined) it(`nothing for ${what}`, () => assert.deepEqual([...(found.get(file) ?? [])], []));
    else
      it(what, () =>
        assert.ok(found.get(file)?.has(rule), `${file}: ${[...(found.get(file) ?? ['nothing'])].join(', ')}`),
      );
  }
});
