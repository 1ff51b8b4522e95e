import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { theDay } from '@zhargy/calendar';
import { factKinds, prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { chanceOf, hiddenFrom } from '@zhargy/casefile/testing';
import { closesPlanned, law } from '@zhargy/law';
import type { Lang } from '@zhargy/logic';
import { questionsFor, type FactQuestion } from '@zhargy/readings/questions';
import { stringify } from 'yaml';
import { askedOneByOne } from './questions.ts';

const command = fileURLToPath(new URL('../../bin/zhargy.ts', import.meta.url));
const examples = new URL('../../../../examples/', import.meta.url);
const question = { now: theDay('2026-07-01') };
const act = 'concludePlea';
const folder = mkdtempSync(path.join(tmpdir(), 'zhargy-ask-'));
after(() => rmSync(folder, { recursive: true }));

const readIn = (bytes: Uint8Array): CaseFile => {
  const read = readCaseFile(bytes);
  assert.ok('file' in read, JSON.stringify(read));
  return read.file;
};
const example = (name: string): CaseFile => readIn(readFileSync(new URL(name, examples)));
const asked = (file: CaseFile, skip: ReadonlySet<string> = new Set()): readonly FactQuestion[] =>
  questionsFor(
    law.engine,
    prepare(file),
    question,
    { act },
    { facts: factKinds, skip, closes: closesPlanned, unweighed: true },
  );
const found = (file: CaseFile): readonly string[] =>
  law.engine
    .candidates(prepare(file), { ...question, acts: [act] })
    .flatMap(({ findings }) => findings.map((f) => `${f.norm} ${JSON.stringify(f.about)} ${f.status}`))
    .toSorted();

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

const at = (file: CaseFile, steps: readonly string[]): unknown => {
  let here: unknown = file;
  for (const step of steps)
    here = Array.isArray(here)
      ? (here as unknown[]).find((one) => isData(one) && one['id'] === step)
      : isData(here)
        ? here[step]
        : undefined;
  return here;
};
const ids = (value: unknown): readonly string[] =>
  Array.isArray(value) ? (value as unknown[]).filter(isData).map((one) => String(one['id'])) : [];

const words = { kk: ['иә', 'жоқ'], ru: ['да', 'нет'], en: ['yes', 'no'] } as const;

/** What somebody who has the full file writes: an empty line where it does not tell. */
function written(full: CaseFile, file: CaseFile, one: FactQuestion, lang: Lang): string {
  const value = at(full, one.path);
  const [yes, no] = words[lang];
  if (!one.fact) {
    const wanting = ids(value).filter((id) => !ids(at(file, one.path)).includes(id));
    if (wanting.length > 0) return wanting.join(', ');
    return value !== undefined && full.incomplete?.includes(one.at) !== true && one.kind !== 'presumption' ? yes : '';
  }
  if (value === undefined || value === null) return '';
  if (typeof value === 'boolean') return value ? yes : no;
  if (Array.isArray(value)) return value.length === 0 ? no : value.join(', ');
  const text = String(value as string | number); // a fact is never another object
  const choice = one.fact.choices?.indexOf(text) ?? -1;
  if (choice >= 0) return String(choice + 1);
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}:\d{2}))?/.exec(text) ?? [];
  return year === undefined ? text : `${day}.${month}.${year}${time === undefined ? '' : ` ${time}`}`;
}

/** The file with less in it that still can be read: nothing left in it speaks of somebody who is gone. */
function lessOf(full: CaseFile, seed: number): CaseFile {
  for (let i = seed; i < seed + 1000; i += 1) {
    const { file } = hiddenFrom(full, chanceOf(i), 0.2);
    if ('file' in readCaseFile(new TextEncoder().encode(stringify(file)))) return file;
  }
  return assert.fail('no such file');
}

describe('questions put one by one', () => {
  for (const lang of ['kk', 'ru', 'en'] as const)
    it(`end in the findings of the full file, answered in ${lang}`, () => {
      const kinds = new Set<string>();
      for (const name of ['robbery-one-refuses.yaml', 'minor-accused.yaml', 'agreement-packet.yaml']) {
        const full = example(name);
        const hidden = lessOf(full, lang === 'kk' ? 1 : lang === 'ru' ? 40 : 80);
        let now: FactQuestion | undefined;
        let here = hidden;
        let said = '';
        const refused: string[] = [];
        const { file, left } = askedOneByOne(
          hidden,
          (of, skip) => {
            const questions = asked(of, skip);
            [now] = questions;
            here = of;
            return questions;
          },
          lang,
          {
            say: (text) => {
              said = text;
            },
            line: () => {
              assert.match(said, /> $/, 'a question stands before each answer');
              assert.ok(now);
              kinds.add(`${now.kind} ${now.fact?.answer ?? ''}`);
              const line = written(full, here, now, lang);
              if (refused.at(-1) === `${now.key} ${line}`) assert.fail(`${now.key}: ${line} is not taken: ${said}`);
              refused.push(`${now.key} ${line}`);
              return line;
            },
          },
        );
        assert.equal(left, 0);
        assert.deepEqual(found(file), found(full), name);
      }
      for (const kind of ['list ', 'fact truth', 'fact choice', 'fact day', 'fact list', 'presumption '])
        assert.ok(kinds.has(kind), `${kind}: ${[...kinds].join(', ')}`);
    });

  const bare: CaseFile = {
    persons: [{ id: 'p', kind: 'human' }],
    roles: [{ id: 'r', person: 'p', as: 'suspect' }],
    offences: [{ id: 'o', from: '2026-01-19', to: '2026-01-19' }],
    charges: [{ id: 'c', person: 'p', offence: 'o', article: '188(2)' }],
    agreements: [{ id: 'g', form: 'plea', party: 'p', charges: ['c'] }],
  };

  it('ask again what cannot be read, saying what would be; go back; and stop with what was answered', () => {
    const one = (lines: readonly string[], only: (q: FactQuestion) => boolean) => {
      const said: string[] = [];
      const left = [...lines];
      const result = askedOneByOne(bare, (file, skip) => asked(file, skip).filter(only), 'en', {
        say: (text) => said.push(text),
        line: () => left.shift(),
      });
      assert.deepEqual(left, [], 'every line was read');
      return { ...result, said: said.join('') };
    };
    const talk = (q: FactQuestion): boolean => q.at === 'agreements.g.talkWithCounsel';
    const talked = (file: CaseFile): unknown => at(file, ['agreements', 'g', 'talkWithCounsel']);
    const wrong = one(['perhaps', '4', '3'], talk);
    assert.match(wrong.said, /cannot be read: wanted: 1–3/);
    assert.deepEqual([wrong.left, talked(wrong.file)], [0, 'refused']);
    assert.equal(talked(one(['Not allowed'], talk).file), 'refused');
    const unknown = one([''], talk);
    assert.deepEqual([unknown.left, talked(unknown.file)], [0, null]);
    const insane = one(['perhaps', 'нет'], (q) => q.at === 'persons.p.insaneAtTheAct');
    assert.match(insane.said, /wanted: yes or no/);
    assert.equal(at(insane.file, ['persons', 'p', 'insaneAtTheAct']), false);
    const both = (q: FactQuestion): boolean => q.at === 'persons.p.birthDate' || talk(q);
    const [first] = asked(bare).filter(both);
    const [day, choice] = ['04.03.2001', '1'];
    const inOrder = (...lines: readonly [string, string]): readonly string[] =>
      first?.at === 'persons.p.birthDate' ? lines : lines.toReversed();
    const returned = one(
      ['?', '31.02.2001', ...inOrder('3 марта 2001 г.', '2').slice(0, 1), '<', '<', ...inOrder(day, choice)],
      both,
    );
    assert.match(returned.said, /wanted: (a day|1–3)/);
    assert.deepEqual([at(returned.file, ['persons', 'p', 'birthDate']), talked(returned.file)], ['2001-03-04', 'held']);
    const stopped = one(['quit'], both);
    assert.deepEqual([stopped.left, stopped.file], [2, bare]);
    const listed = one(['?', 'claim 1!', 'claim-1, claim-2', 'yes'], (q) => q.at === 'claims');
    assert.deepEqual(ids(listed.file['claims']), ['claim-1', 'claim-2']);
    assert.deepEqual(listed.file.complete, ['claims']);
  });

  const start = (name: string): { readonly from: string; readonly to: string; readonly args: readonly string[] } => {
    const [from, to] = [path.join(folder, `${name}.yaml`), path.join(folder, `${name}-new.yaml`)];
    writeFileSync(from, stringify(bare));
    return { from, to, args: [command, 'ask', act, from, '--now', '2026-07-01', '--lang', 'en', '--save', to] };
  };

  it('come out of a pipe; the file is written at its end, and never over another', () => {
    const { to, args } = start('piped');
    const run = spawnSync(process.execPath, args, { input: '\n'.repeat(5), encoding: 'utf8' });
    assert.equal(run.status, 2, run.stderr);
    assert.match(run.stdout, /Questions left: \d+\. Written: /);
    const written = readIn(readFileSync(to));
    assert.deepEqual(written['charges'], bare['charges']);
    const again = spawnSync(process.execPath, args, { input: 'yes\n', encoding: 'utf8' });
    assert.equal(again.status, 3);
    assert.doesNotMatch(again.stdout, /> /, 'nothing is asked where the answers could not be kept');
    assert.deepEqual(readIn(readFileSync(to)), written);
  });

  it('leave nothing behind where they are broken off', async () => {
    const { from, to, args } = start('broken');
    const running = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    running.stdin.write('\n');
    let seen = '';
    for await (const chunk of running.stdout.setEncoding('utf8')) {
      seen += String(chunk);
      if (seen.split('\n> ').length > 2) running.kill('SIGINT');
    }
    assert.ok(!existsSync(to));
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.includes('broken')),
      [path.basename(from)],
    );
  });
});
