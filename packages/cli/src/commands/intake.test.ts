import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { readCaseFile } from '@zhargy/casefile';
import { answerTo } from '../main.ts';

const ruling = `ПОСТАНОВЛЕНИЕ
о квалификации деяния подозреваемого

10 апреля 2026 года

УСТАНОВИЛ:

28 марта 2026 года Сейтжанов Даурен Ерланович, 14 августа 1995 года рождения, тайно похитил два мобильных телефона.

ПОСТАНОВИЛ:

1. Деяние подозреваемого Сейтжанова Даурена Ерлановича квалифицировать по п. 3) ч. 2 ст. 188 УК РК.
`;

/** What the command says to files of these names and texts. */
async function said(files: Readonly<Record<string, string>>, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-intake-'));
  try {
    const paths = Object.entries(files).map(([name, text]) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    });
    const answer = await answerTo(['intake', ...paths, ...args.map((arg) => arg.replace('FOLDER', folder))]).later?.();
    assert.ok(answer);
    const saved = args.includes('--save') ? readFileSync(join(folder, 'made.yaml'), 'utf8') : undefined;
    return { ...answer, flat: answer.out.replaceAll(/\s+/g, ' '), saved };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('each proposed fact stands with its words and its place', async () => {
  for (const [lang, born, quote] of [
    ['kk', /: 1995 жылғы 14 тамыз/, /«[^»]*14 августа 1995 года рождения[^»]*», \d+-абзац/],
    ['ru', /: 14 августа 1995 года/, /«[^»]*14 августа 1995 года рождения[^»]*», абз\. \d/],
    ['en', /: 14 August 1995/, /«[^»]*14 августа 1995 года рождения[^»]*», para\. \d/],
  ] as const) {
    const { flat, code } = await said({ 'ruling.txt': ruling }, '--lang', lang);
    assert.equal(code, 0);
    assert.match(flat, born);
    assert.match(flat, quote);
    assert.match(flat, /Сейтжанов Даурен Ерланович/);
  }
});

test('what is stated becomes a case file that says where each fact comes from', async () => {
  const { out, code } = await said({ 'ruling.txt': ruling }, '--lang', 'ru', '--accept', 'certain');
  assert.equal(code, 0);
  const read = readCaseFile(new TextEncoder().encode(out));
  assert.ok('file' in read);
  assert.match(out, /# «[^»]*14 августа 1995 года рождения[^»]*», абз\. \d+\n +birthDate: 1995-08-14/);
  assert.match(out, /^# .*ruling\.txt/ms);
  // The day of the deed is read from the way such papers are written: somebody has to look at it.
  assert.match(out, /# Ждут решения:\n(?:# .+\n)+/);
  assert.ok(read.file.incomplete?.includes('persons'), 'a paper names some of those there are');
});

test('two papers that disagree leave the fact out, and both are listed', async () => {
  const files = { 'one.txt': ruling, 'two.txt': ruling.replace('14 августа', '15 августа') };
  const listed = await said(files, '--lang', 'en');
  assert.match(listed.flat, /14 August 1995.*the papers disagree.*15 August 1995.*the papers disagree/);
  const { out } = await said(files, '--lang', 'en', '--accept', 'certain');
  assert.doesNotMatch(out, /birthDate/);
});

test('the answer is JSON where asked for, and the case file is saved where told', async () => {
  const { out } = await said({ 'ruling.txt': ruling }, '--json');
  const answer = JSON.parse(out) as { readonly proposals: readonly { readonly path: readonly string[] }[] };
  assert.ok(answer.proposals.some(({ path }) => path.at(-1) === 'birthDate'));
  const kept = await said({ 'ruling.txt': ruling }, '--accept', 'certain', '--save', 'FOLDER/made.yaml');
  assert.equal(kept.code, 0);
  assert.match(kept.saved ?? '', /birthDate: 1995-08-14/);
});

test('a paper that cannot be read is told with what to do, and nothing is made', async () => {
  for (const [lang, todo] of [
    ['kk', /не істеу керек: \S/],
    ['ru', /что делать: \S/],
    ['en', /what to do: \S/],
  ] as const) {
    const { flat, code } = await said({ 'good.txt': ruling, 'empty.txt': '', 'x.rtf': '{\\rtf1 x}' }, '--lang', lang);
    assert.equal(code, 3);
    assert.match(flat, /empty\.txt: \S/);
    assert.match(flat, /RTF/);
    assert.match(flat, todo);
    assert.doesNotMatch(flat, /Сейтжанов/);
  }
  const missing = await answerTo(['intake', 'no-such-paper.docx', '--lang', 'ru']).later?.();
  assert.deepEqual([missing?.code, missing?.out], [3, 'no-such-paper.docx: файл не открывается\n']);
  const unsure = await said({ 'ruling.txt': ruling }, '--accept', 'guess', '--lang', 'ru');
  assert.equal(unsure.code, 3);
});
