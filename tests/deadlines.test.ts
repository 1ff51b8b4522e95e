import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ICAL from 'ical.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const bin = join(root, 'packages/cli/bin/zhargy.ts');
const example = 'examples/resubmitted-complaint.yaml';

function run(...args: string[]): { readonly out: string; readonly code: number | null } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'deadlines', ...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { out: stdout + stderr, code: status };
}

function withFile<T>(name: string, text: string, use: (path: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-'));
  try {
    const path = join(folder, name);
    writeFileSync(path, text);
    return use(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

interface Answer {
  readonly deadlines: readonly { readonly norm: string; readonly state: string; readonly lastDay: string | null }[];
}
interface ListAnswer {
  readonly rows: readonly {
    readonly case: string;
    readonly lastDay: string | null;
    readonly lastTime: string | null;
    readonly state: string;
  }[];
  readonly faults: readonly { readonly row: number; readonly column: string }[];
}

const fits = (out: string): boolean =>
  out.split('\n').every((line) => [...line].length <= 80) && !out.includes('\u001B');

describe('zhargy deadlines FILE', () => {
  it('answers in each language within 80 columns, the open terms first', () => {
    for (const [lang, word] of [
      ['kk', 'МЕРЗІМ ӨТУДЕ'],
      ['ru', 'СРОК ТЕЧЁТ'],
      ['en', 'RUNNING'],
    ] as const) {
      const { out, code } = run(example, '--now', '2026-03-18', '--lang', lang);
      assert.equal(code, 1);
      assert.ok(fits(out), lang);
      assert.ok(out.includes(word), out);
      assert.ok(out.indexOf(word) < out.indexOf('kz.cpc.487-2.year'), lang);
      assert.ok(out.includes('2026-03-20'));
    }
  });

  it('gives the same list as data, twice the same', () => {
    const ask = (): string => run(example, '--now', '2026-03-18', '--json').out;
    const { deadlines } = JSON.parse(ask()) as Answer;
    assert.deepEqual(
      deadlines.filter((d) => /\.48[79]-/.test(d.norm)).map((d) => `${d.state} ${d.norm} ${d.lastDay}`),
      [
        'running kz.cpc.489-3.term 2026-03-20',
        'unknown kz.cpc.487-2.year 2026-03-11',
        'late kz.cpc.489-3.term 2026-02-23',
        'met kz.cpc.487-2.year 2026-03-11',
      ],
    );
    assert.equal(ask(), ask());
  });

  it('ends with 0 when nothing is missed or unknown, 2 when a fact is missing, 3 for a bad file', () => {
    assert.equal(run('examples/outgoing-request.yaml', '--now', '2026-07-01').code, 0);
    withFile('case.yaml', 'acts:\n  - { id: f1, kind: cassationFiling, on: 2026-03-17, about: [] }\n', (path) => {
      const { out, code } = run(path, '--now', '2026-03-18');
      assert.equal(code, 2);
      assert.match(out, /acts\.f1\.filed\.toJudge/);
    });
    withFile('case.yaml', 'charges:\n  - { id: c1, fault: careless }\n', (path) => assert.equal(run(path).code, 3));
    assert.equal(run('no-such-file').code, 3);
    assert.equal(run().code, 3);
  });

  it('writes a calendar of the open terms, the same names on every day', () => {
    const uids = (now: string): readonly string[] => {
      const { out } = run(example, '--now', now, '--lang', 'kk', '--ics');
      const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
      const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
      for (const event of events) {
        assert.equal(event.component.getAllSubcomponents('valarm').length, 1);
        assert.ok(event.summary.startsWith('1-24-377: '));
      }
      return events.map((event) => event.uid);
    };
    const first = uids('2026-03-18');
    assert.equal(first.length, 2);
    assert.ok(first[0]?.includes('kz.cpc.489-3.term'));
    assert.deepEqual(uids('2026-03-19'), first);
  });
});

describe('zhargy deadlines LIST.csv', () => {
  it('counts eighty rows with a mark of UTF-8, semicolons and dates of this country, sorted by last day', () => {
    const rows = Array.from(
      { length: 80 },
      (_, i) =>
        `1-26-${i};kz.cpc.48.term-end;${String((i % 28) + 1).padStart(2, '0')}.03.2026;${(i % 5) + 1};суток;обычный`,
    );
    withFile('terms.csv', `\uFEFFДело;Срок;Начало;Число;Единица;Вид срока\r\n${rows.join('\r\n')}\r\n`, (path) => {
      const { out, code } = run(path, '--now', '2026-03-18', '--json');
      assert.equal(code, 0);
      const answer = JSON.parse(out) as ListAnswer;
      assert.equal(answer.rows.length, 80);
      const days = answer.rows.map((row) => row.lastDay ?? '');
      assert.deepEqual(days, days.toSorted());
      assert.equal(new Set(answer.rows.map((row) => row.case)).size, 80);
      assert.ok(fits(run(path, '--now', '2026-03-18', '--lang', 'ru').out));
    });
  });

  it('names the bad cells in the language asked for and keeps the rest', () => {
    const text = 'Дело;Срок;Начало\nA;kz.cpc.487-2.year;31.02.2026\nB;kz.cpc.487-2.year;05.07.2025\n';
    withFile('terms.csv', text, (path) => {
      const { out, code } = run(path, '--now', '2026-03-18', '--lang', 'ru');
      assert.equal(code, 2);
      assert.match(out, /строка 2, столбец "Начало": "31\.02\.2026"/);
      assert.match(out, /2026-07-07/);
      assert.equal(run(path, '--now', '2026-03-18', '--lang', 'kk').out.includes('жол 2'), true);
    });
    withFile('terms.csv', 'Дело;Срок;Начало\nA;kz.cpc.487-2.year;31.02.2026\n', (path) =>
      assert.equal(run(path).code, 3),
    );
    withFile('terms.csv', 'nothing of the kind', (path) => assert.equal(run(path).code, 3));
  });

  it('the example: an hour lost on 01.03.2024, custody, a paper done late, the end of the calendar', () => {
    const { out, code } = run('examples/terms.csv', '--now', '2026-10-02', '--json');
    assert.equal(code, 1);
    const { rows, faults } = JSON.parse(out) as ListAnswer;
    assert.deepEqual(faults, []);
    assert.deepEqual(
      rows.map((row) => [row.case.slice(0, 8), row.lastDay, row.lastTime, row.state]),
      [
        ['1-24-106', '2024-03-03', '11:00', 'over'],
        ['1-26-103', '2026-02-23', null, 'late'],
        ['1-26-105', '2026-05-14', null, 'over'],
        ['1-26-102', '2026-07-07', null, 'over'],
        ['1-26-101', '2026-10-05', null, 'running'],
        ['1-26-104', '2026-10-05', null, 'met'],
        ['1-26-107', null, null, 'unknown'],
      ],
    );
  });

  it('writes a calendar with the hours in their zone', () => {
    const { out } = run('examples/terms.csv', '--now', '2024-03-01', '--ics');
    const calendar = new ICAL.Component(ICAL.parse(out) as unknown[]);
    for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    assert.equal(events[0]?.startDate.toJSDate().toISOString(), '2024-03-03T06:00:00.000Z');
    assert.ok(events.length >= 4);
  });
});
