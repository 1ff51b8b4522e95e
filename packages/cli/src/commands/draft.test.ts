import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answerTo } from '../main.ts';

const example = fileURLToPath(new URL('../../../../examples/agreement-packet.yaml', import.meta.url));

/** What the command says, and the files it wrote, each with its first bytes. */
async function drafted(...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'zhargy-draft-'));
  try {
    const answer = await answerTo(['draft', example, '--now', '2026-05-21', '--out', folder, ...args]).later?.();
    assert.ok(answer);
    const files = readdirSync(folder).toSorted();
    return { ...answer, files: files.map((name) => [name, readFileSync(join(folder, name)).toString('latin1', 0, 4)]) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('one paper in the formats asked for', async () => {
  const { files, out, code } = await drafted('--doc', 'consent', '--lang', 'kk', '--format', 'docx,html,pdf');
  assert.equal(code, 0);
  assert.deepEqual(files, [
    ['sdelka.consent.aliya.kk.docx', 'PK\u0003\u0004'],
    ['sdelka.consent.aliya.kk.html', '<!do'],
    ['sdelka.consent.aliya.kk.pdf', '%PDF'],
  ]);
  assert.match(out, /Жәбірленушінің келісуі: бос орын жоқ/);
});

test('the whole packet in one archive, with what is missing', async () => {
  const { files, out } = await drafted('--agreement', 'sdelka', '--doc', 'all', '--lang', 'ru', '--format', 'zip');
  assert.deepEqual(files, [['sdelka.ru.zip', 'PK\u0003\u0004']]);
  assert.match(out, /не хватает: дата документа \(acts\)/);
});

test('the sheet of answers', async () => {
  const { files, code } = await drafted('--doc', 'answer', '--lang', 'en', '--format', 'html');
  assert.equal(code, 0);
  assert.deepEqual(files, [['answer.en.html', '<!do']]);
});

test('what cannot be drafted is told, and nothing is written', async () => {
  for (const [args, says] of [
    [['--doc', 'poem'], /agreement \| refusal/],
    [['--agreement', 'nobody'], /--agreement sdelka/],
    [['--format', 'odt'], /docx \| pdf \| html \| zip/],
  ] as const) {
    const { files, out, code } = await drafted(...args);
    assert.equal(code, 3);
    assert.match(out, says);
    assert.deepEqual(files, []);
  }
});
