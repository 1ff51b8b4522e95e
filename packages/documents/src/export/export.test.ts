import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { contentsSheet, unsignedOf } from '../contents-sheet.ts';
import { draftPacket } from '../packet.ts';
import { changed, completeCase } from '../testing/case-files.ts';
import type { DocumentTree } from '../tree.ts';
import { docxOf } from './docx.ts';
import { htmlOf } from './html.ts';
import { packetArchive } from './packet-archive.ts';
import { zipOf } from './zip.ts';

function trees(lang: 'kk' | 'ru' | 'en', file = completeCase(), paper?: string): readonly DocumentTree[] {
  const drafted = draftPacket(file, { agreement: 'sdelka', lang, ...(paper === undefined ? {} : { paper }) });
  assert.ok('trees' in drafted);
  return drafted.trees;
}
function agreementIn(lang: 'kk' | 'ru' | 'en', file = completeCase()): DocumentTree {
  const [tree] = trees(lang, file, 'agreement');
  assert.ok(tree);
  return tree;
}

test('HTML: language, one main heading, ordered headings, every fact with its place, no script', () => {
  for (const lang of ['kk', 'ru', 'en'] as const) {
    const html = htmlOf(agreementIn(lang));
    assert.match(html, new RegExp(`<html lang="${lang}">`));
    assert.equal(html.match(/<h1>/g)?.length, 1);
    const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
    assert.ok(levels.every((level, i) => i === 0 || level - (levels[i - 1] ?? 1) <= 1));
    assert.match(html, /data-fact="persons\.dauren\.birthDate"/);
    assert.doesNotMatch(html, /<script|https?:/);
  }
});

test('HTML: what a file says is text and never markup', () => {
  const file = changed(completeCase(), { 'persons.dauren.name': '<img src=x onerror=alert(1)> & "co"' });
  const html = htmlOf(agreementIn('ru', file));
  assert.doesNotMatch(html, /<img/);
  assert.match(html, /&lt;img src=x onerror=alert\(1\)&gt; &amp; &quot;co&quot;/);
});

test('HTML: a gap is marked and a foreign text carries its language', () => {
  const file = changed(completeCase(), { 'persons.dauren.birthDate': undefined, renderings: [] });
  const html = htmlOf(agreementIn('kk', file));
  assert.match(html, /<mark data-gap="persons\.dauren\.birthDate"[^>]*>________ \[туған күні\]<\/mark>/);
  assert.match(html, /<span data-fact="persons\.dauren\.residence" lang="ru">/);
});

test('DOCX: the same bytes twice, for every paper and language', async () => {
  for (const lang of ['kk', 'ru', 'en'] as const)
    for (const tree of trees(lang)) assert.deepEqual(await docxOf(tree), await docxOf(tree));
});

test('DOCX: title and language, styles and numbering, no author, no comments, no revisions', async () => {
  const parts = unzipSync(await docxOf(agreementIn('kk')));
  const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  assert.match(part('docProps/core.xml'), /<dc:title>Кінәні мойындау туралы мәміле нысанындағы процестік келісім</);
  assert.doesNotMatch(part('docProps/core.xml'), /creator|lastModifiedBy|Un-named/);
  const document = part('word/document.xml');
  assert.match(document, /<w:lang w:val="kk-KZ"\/>/);
  assert.match(document, /w:pStyle w:val="Heading1"/);
  assert.match(document, /<w:numPr>/);
  assert.doesNotMatch(document, /<w:(ins|del|comment\w*)[ >]/);
  const runs = document.match(/<w:r>/g)?.length ?? 0;
  assert.equal(document.match(/<w:lang /g)?.length, runs);
  assert.ok(Object.keys(parts).every((name) => !name.includes('comments')));
  assert.ok(Object.values(parts).every((bytes) => !strFromU8(bytes).includes('comments.xml')));
  assert.match(part('word/header1.xml') + part('word/header2.xml'), /<w:fldSimple w:instr="PAGE">/);
  assert.match(part('word/styles.xml'), /Times New Roman/);
});

test('DOCX: a text in another language keeps its own tag', async () => {
  const parts = unzipSync(await docxOf(agreementIn('kk', changed(completeCase(), { renderings: [] }))));
  assert.match(strFromU8(parts['word/document.xml'] ?? new Uint8Array()), /<w:lang w:val="ru-RU"\/>/);
});

test('one archive: the sheet of contents first, equal bytes for equal packets', async () => {
  const file = completeCase();
  const packet = trees('ru');
  const sheet = contentsSheet(file, 'sdelka', packet, 'ru');
  const archive = await packetArchive(sheet, packet);
  assert.deepEqual(archive, await packetArchive(sheet, packet));
  const names = Object.keys(unzipSync(archive));
  assert.equal(names[0], '00.sdelka.contents.ru.docx');
  assert.equal(names.length, 2 * (packet.length + 1));
  assert.throws(
    () =>
      zipOf([
        { name: 'a', bytes: new Uint8Array() },
        { name: 'a', bytes: new Uint8Array() },
      ]),
    RangeError,
  );
});

test('a paper is unsigned until the file records the signatures', () => {
  const file = completeCase();
  assert.equal(unsignedOf(file, agreementIn('ru')).length, 3);
  const acts = file['acts'] as readonly object[]; // acts of the example
  const conclude = {
    id: 'x',
    kind: 'concludeAgreement',
    about: ['sdelka'],
    on: '2026-05-21',
    signedBy: ['dauren', 'prokuror'],
  };
  const signed = { ...file, acts: [...acts, conclude] };
  assert.deepEqual(
    unsignedOf(signed, agreementIn('ru', signed)).map((row) => row.role),
    ['Защитник'],
  );
  const record = changed(file, { 'acts.a-rights.recordedIn.signatures': 'all' });
  const [paper] = trees('ru', record, 'rights-record');
  assert.ok(paper);
  assert.deepEqual(unsignedOf(record, paper), []);
});

test('the sheet of contents names unsigned papers and missing facts', () => {
  const file = changed(completeCase(), { 'persons.dauren.birthDate': undefined });
  const packet = trees('ru', file);
  const text = JSON.stringify(contentsSheet(file, 'sdelka', packet, 'ru'));
  assert.match(text, /Прокурор, Подозреваемый, Защитник/);
  assert.match(text, /дата рождения/);
});
