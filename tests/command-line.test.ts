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
  // The reasons of a big case are longer than the one megabyte a child may write by default.
  const maxBuffer = 64 * 1024 * 1024;
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer,
  });
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
  const [first, second] = [ask(), ask()];
  assert.equal(first, second);
  assert.ok(Array.isArray((JSON.parse(first) as { findings: unknown[] }).findings));
  assert.equal(first.indexOf('\n'), first.length - 1, 'one line');
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

test('an act that is asked about: each of its candidates with its standing, in text and in JSON', () => {
  const args = ['check', 'examples/minor-victim.yaml', '--now', '2026-07-01', '--act', 'withdrawFromPlea'];
  const acts = JSON.parse(run('acts', 'examples/minor-victim.yaml', '--now', '2026-07-01', '--json').out) as {
    readonly candidates: readonly { readonly act: string; readonly availability: string }[];
  };
  const [first] = acts.candidates.filter((candidate) => candidate.availability === 'blocked');
  assert.ok(first, 'the example blocks an act');
  const asked = args.with(-1, first.act);
  const text = run(...asked, '--lang', 'ru');
  assert.match(text.out.slice(0, 600), /: невозможно$/m);
  const json = run(...asked, '--json');
  const answer = JSON.parse(json.out) as {
    readonly candidates: readonly { readonly availability: string }[];
    readonly findings: readonly { readonly status: string }[];
  };
  assert.ok(answer.candidates.some((candidate) => candidate.availability === 'blocked'));
  assert.ok(answer.findings.some((finding) => finding.status === 'violated'));
  assert.equal(json.code, text.code);
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
  const gravity = run('norm', 'kz.cpc.612-1-1.gravity', '--lang', 'ru').out;
  assert.match(gravity, /требование/);
  assert.match(gravity, /ст\. 612 ч\. 1 п\. 1\) УПК/);
  assert.match(gravity, /регулирует: заключение процессуального соглашения/);
  assert.match(gravity, /Основания:\n {2}- Лицу вменено/);
  assert.match(gravity, /Как читает машина:/);
  assert.match(gravity, /вид акта \(акт\): отказ от обвинения/);
  assert.match(run('norm', 'kz.cpc.613-1-3.consent').out, /Disputes:\n {2}- kz\.cpc\.613-1-3\.takes-part/);
  const described = JSON.parse(run('norm', 'kz.cpc.613-1-3.consent', '--json').out) as Record<string, unknown[]>;
  assert.ok((described['grounds']?.length ?? 0) > 3 && (described['disputes']?.length ?? 0) === 2);
  assert.match(run('coverage', '--sentences', '--readings').out, /Criminal Procedure Code/);
  const schema = JSON.parse(run('schema').out) as { properties: Record<string, unknown> };
  assert.ok('charges' in schema.properties);
});

test('ask with an act and a file: what is still wanted, in each language, and as JSON', () => {
  const last = { kk: 'Соңында растау', ru: 'Подтвердить в конце', en: 'To confirm last' };
  for (const [lang, word] of Object.entries(last)) {
    const { out, code } = run(
      'ask',
      'concludePlea',
      'examples/severed-accomplice.yaml',
      '--now',
      '2026-07-01',
      '--lang',
      lang,
    );
    assert.equal(code, 2);
    assert.ok(out.includes(word), out);
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    assert.doesNotMatch(out, /undefined|\[object/);
  }
  const { questions } = JSON.parse(
    run('ask', 'concludePlea', 'examples/severed-accomplice.yaml', '--now', '2026-07-01', '--json').out,
  ) as { readonly questions: readonly { readonly kind: string }[] };
  assert.equal(questions.at(-1)?.kind, 'presumption');
  assert.equal(run('ask', 'concludePlea').code, 3);
});

test('coverage --readings: norms by reading, in each language and as JSON', () => {
  for (const [lang, title] of Object.entries({
    kk: 'оқылу тәсілі',
    ru: 'Нормы по прочтениям',
    en: 'Norms by reading',
  })) {
    const { out } = run('coverage', '--readings', '--lang', lang);
    assert.ok(out.includes(title));
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  }
  const { norms } = JSON.parse(run('coverage', '--readings', '--json').out) as {
    readonly norms: readonly { readonly norm: string; readonly readings: Readonly<Record<string, unknown>> }[];
  };
  assert.deepEqual(Object.keys(norms[0]?.readings ?? {}), ['explain', 'columns', 'sql', 'smt', 'questions']);
});

test('ways: for each accused person a table and each way, in each language, within 80 columns', () => {
  const open = { kk: 'АШЫҚ', ru: 'ОТКРЫТО', en: 'OPEN' };
  for (const [lang, word] of Object.entries(open)) {
    const { out, code } = run('ways', 'examples/three-accused.yaml', '--now', '2026-07-01', '--lang', lang);
    assert.equal(code, 0);
    assert.equal(
      out.split('\n').filter((line) => line.endsWith(word) && /^ {2}\S/.test(line) && !line.includes(':')).length,
      4,
    );
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    assert.doesNotMatch(out, /\+plea|\+asset|\+writ|undefined|\[object/);
  }
});

test('ways as JSON: stable, dated, with no draft in it; the law of another day; bad input ends with 3', () => {
  const ask = (...more: string[]): string =>
    run('ways', 'examples/minor-victim.yaml', '--now', '2026-07-01', '--json', ...more).out;
  assert.equal(ask(), ask());
  const read = (text: string) =>
    JSON.parse(text) as {
      readonly lawOf: string;
      readonly persons: readonly {
        readonly person: string;
        readonly charges: readonly { readonly main: readonly unknown[] }[];
        readonly ways: readonly {
          readonly id: string;
          readonly standing: string;
          readonly against: readonly unknown[];
        }[];
      }[];
    };
  const [person] = read(ask()).persons;
  assert.deepEqual(
    person?.ways.map((way) => `${way.id} ${way.standing}`),
    ['plea taken', 'assets open', 'shortened open', 'ordinary open', 'writ closed', 'reconciliation depends'],
  );
  assert.equal(person?.charges[0]?.main.length, 5);
  assert.doesNotMatch(ask(), /"\+/);
  const early = read(ask('--law-of', '2022-05-05'));
  assert.equal(early.lawOf, '2022-05-05');
  assert.equal(early.persons[0]?.ways.find((way) => way.id === 'assets')?.standing, 'closed');
  assert.equal(run('ways', 'no-such-file').code, 3);
  withFile('persons: [', (path) => assert.equal(run('ways', path).code, 3));
});
