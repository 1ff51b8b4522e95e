import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { prepare, readCaseFile, type CaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { day, type Finding } from '@zhargy/logic';
import { parse } from 'yaml';
import * as z from 'zod';
import { acts, check } from '../packages/cli/src/commands/check.ts';
import { deadlines } from '../packages/cli/src/commands/deadlines.ts';
import { ways } from '../packages/cli/src/commands/ways.ts';
import { readOptions, type Options } from '../packages/cli/src/options.ts';
import { withFacts } from '../packages/law/src/testing/scenario.ts';

const cases = fileURLToPath(new URL('../examples/', import.meta.url));
const expectations = fileURLToPath(new URL('./examples/', import.meta.url));
const languages = ['kk', 'ru', 'en'] as const;

/** Which finding is meant: its norm, the recorded act (none for duties and quantities), some of its subjects. */
const meant = { norm: z.string(), act: z.string().optional(), about: z.record(z.string(), z.string()).optional() };
/** What a lawyer expects of an example, and what becomes of an answer when one decisive fact is taken out. */
const expected = z.strictObject({
  exit: z.union([z.literal(0), z.literal(1)]),
  findings: z.array(
    z.strictObject({
      ...meant,
      status: z.enum(['satisfied', 'violated', 'pending', 'unknown', 'open', 'notApplicable']),
      value: z.json().optional(),
      /** The place of the fact that is missing. */
      names: z.string().optional(),
      /** The dispute whose other reading would change the answer. */
      turnsOn: z.string().optional(),
      why: z.string(),
    }),
  ),
  without: z
    .array(
      z.strictObject({
        ...meant,
        /** The fact taken out, by its place. */
        fact: z.string(),
        becomes: z.enum(['unknown', 'satisfied', 'violated', 'notApplicable']).default('unknown'),
        names: z.string().optional(),
        why: z.string(),
      }),
    )
    .min(1),
});
type Meant = z.infer<z.ZodObject<typeof meant>>;

function optionsFor(command: string, lang: string): Options {
  const options = readOptions([command, '--now', '2026-07-01', '--lang', lang]);
  assert.ok(!('mistakes' in options));
  return options;
}

const findingsOf = (file: CaseFile): readonly Finding[] =>
  law.engine.check(prepare(file), { now: day('2026-07-01'), readings: {} });
const chosen = (findings: readonly Finding[], { norm, act, about = {} }: Meant): readonly Finding[] =>
  findings.filter(
    (f) => f.norm === norm && f.act?.id === act && Object.entries(about).every(([role, id]) => f.about[role] === id),
  );

/** What no page may show: an absent value, an object nobody worded, the key of a text in place of the text. */
const raw = [/\bundefined\b/, /\[object/, /\bNaN\b/, /(?:^|[:;] )[a-z]+(?:\.[a-z][\w-]*)+ \(/mu];

const names = globSync('*.yaml', { cwd: cases }).toSorted();
const described = globSync('*.yaml', { cwd: expectations }).toSorted();

test('every example of the folder has an expectation', () => {
  assert.deepEqual(names, described);
});

for (const name of names.filter((each) => described.includes(each))) {
  const { exit, findings, without } = expected.parse(parse(readFileSync(expectations + name, 'utf8')));
  const read = readCaseFile(readFileSync(cases + name));
  test(`${name} is read without a fault`, () => {
    assert.deepEqual('faults' in read ? read.faults : [], []);
  });
  if (!('file' in read)) continue;
  const found = findingsOf(read.file);
  for (const promised of findings)
    test(`${name}: ${promised.norm} is ${promised.status}, ${promised.why}`, () => {
      const same = chosen(found, promised);
      assert.notEqual(same.length, 0);
      for (const finding of same) {
        assert.equal(finding.status, promised.status);
        if (promised.value !== undefined) assert.deepEqual(finding.value, promised.value);
        if (promised.names !== undefined)
          assert.ok(
            finding.missing.some((m) => m.at === promised.names),
            JSON.stringify(finding.missing),
          );
        if (promised.turnsOn !== undefined)
          assert.ok(
            finding.readings.some((r) => r.dispute === promised.turnsOn && Object.keys(r.wouldChange).length > 0),
          );
      }
    });
  test(`${name} breaks the law only where it was written to`, () => {
    const deliberate = new Set(
      findings.filter((f) => f.status === 'violated').flatMap((f) => chosen(found, f).map((x) => JSON.stringify(x))),
    );
    const violations = found.filter((f) => f.status === 'violated' && !deliberate.has(JSON.stringify(f)));
    assert.deepEqual(
      violations.map((f) => `${f.norm} ${f.act?.id ?? ''} ${JSON.stringify(f.about)}`),
      [],
    );
  });
  for (const { fact, becomes, names: named, why, ...asked } of without)
    test(`${name} without ${fact}: ${asked.norm} becomes ${becomes}, ${why}`, () => {
      const less = chosen(findingsOf(withFacts(read.file, { [fact]: '-' })), asked);
      assert.notDeepEqual(less, chosen(found, asked));
      assert.ok(
        less.some(
          (f) => f.status === becomes && (named === undefined || f.missing.some((missing) => missing.at === named)),
        ),
        JSON.stringify(less.map(({ status, about, missing }) => ({ status, about, missing }))),
      );
    });
  test(`${name} is answered in three languages with exit ${exit}, in words`, () => {
    for (const [command, run] of Object.entries({ check, acts, ways, deadlines })) {
      const pages = languages.map((lang) => run(cases + name, optionsFor(command, lang)));
      assert.equal(new Set(pages.map((page) => page.out)).size, 3, command);
      if (command === 'check') assert.deepEqual(new Set(pages.map((page) => page.code)), new Set([exit]));
      for (const { out, code } of pages) {
        assert.notEqual(code, 3);
        for (const pattern of raw) assert.doesNotMatch(out, pattern, command);
      }
    }
  });
}
