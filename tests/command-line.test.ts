import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'packages/cli/bin/zhargy.ts');

function run(...args: string[]): { readonly out: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], { cwd: root, encoding: 'utf8' });
  return { out: stdout + stderr, code: status };
}

function withFile<T>(text: string | Uint8Array, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-'));
  try {
    const path = join(folder, 'case.yaml');
    writeFileSync(path, text);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('every line fits 80 columns and nothing is coloured, in each language', () => {
  for (const lang of ['kk', 'ru', 'en']) {
    const { out } = run('check', 'examples/three-accused.yaml', '--now', '2026-07-01', '--lang', lang);
    assert.ok(out.length > 200);
    assert.ok(
      out.split('\n').every((line) => line.length <= 80),
      lang,
    );
    assert.ok(!out.includes('\u001B'));
  }
});

test('bad input: every fault with its line, exit 3', () => {
  withFile(
    'charges:\n  - { id: c1, fault: careless }\n  - { id: c1, person: nobody }\noffences:\n  - { id: o1, to: 2026-02-30 }\n',
    (path) => {
      const { out, code } = run('check', path);
      assert.equal(code, 3);
      assert.match(out, /line 2:/);
      assert.match(out, /line 3:/);
      assert.match(out, /line 5:/);
    },
  );
});

test('JSON answers are the same twice', () => {
  const ask = (): string => run('check', 'examples/three-accused.yaml', '--now', '2026-07-01', '--json').out;
  assert.equal(ask(), ask());
  assert.ok(Array.isArray((JSON.parse(ask()) as { findings: unknown[] }).findings));
});

test('an unknown command, option, date, act or file ends with 3 and never throws', () => {
  for (const args of [
    ['nonsense'],
    ['check'],
    ['check', 'no-such-file'],
    ['check', 'examples/three-accused.yaml', '--now', '2026-02-30'],
    ['check', 'x', '--bogus'],
    ['check', 'examples/three-accused.yaml', '--act', 'dance'],
  ]) {
    const { out, code } = run(...args);
    assert.equal(code, 3, `${args.join(' ')}: ${out}`);
    assert.doesNotMatch(out, /at .*\.ts:\d+/);
  }
});

test('calc works without a case file and says what is missing', () => {
  assert.match(run('calc', 'kz.cc.11.category', 'maxImprisonment=7y', 'fault=intentional').out, /= "grave"/);
  const { out, code } = run('calc', 'kz.cc.11.category', 'maxImprisonment=7y');
  assert.equal(code, 2);
  assert.match(out, /fault/);
  assert.equal(run('calc', 'kz.cc.11.category', 'maxImprisonment=soon').code, 3);
});

test('coverage says what has become of each sentence, of one source if asked', () => {
  const table = run('coverage', '--lang', 'ru');
  assert.equal(table.code, 0);
  assert.match(table.out, /НП 4\/2016 +75 /);
  for (const line of table.out.split('\n')) assert.ok(line.length <= 80, line);
  const one = run('coverage', '--sentences', '--instrument', 'kz.sc.2016-4');
  assert.match(one.out, /2\(4\), sentence 2: norms/);
  assert.doesNotMatch(one.out, /Criminal Procedure Code/);
  const rows = JSON.parse(run('coverage', '--json', '--sentences', '--instrument', 'kz.sc.2016-4').out) as readonly {
    readonly places: readonly unknown[];
  }[];
  assert.deepEqual(
    rows.map((row) => row.places.length),
    [75],
  );
  assert.equal(run('coverage', '--instrument', 'kz.none').code, 3);
});

test('norm, coverage and schema answer', () => {
  assert.match(run('norm', 'kz.cpc.612-1-1.gravity').out, /CPC art\. 612\(1\)\(1\)/);
  assert.match(run('coverage', '--sentences', '--readings').out, /Criminal Procedure Code/);
  const schema = JSON.parse(run('schema').out) as { properties: Record<string, unknown> };
  assert.ok('charges' in schema.properties);
});
