import assert from 'node:assert/strict';
import { test } from 'node:test';
import { strToU8 } from 'fflate';
import { docxOf } from '../export/docx.ts';
import { zipOf } from '../export/zip.ts';
import { draftPacket } from '../packet.ts';
import { completeCase } from '../testing/case-files.ts';
import { readAgreementText, textElements } from './agreement-text.ts';
import { textOfDocx } from './docx-text.ts';

for (const lang of ['kk', 'ru'] as const)
  test(`our own Word file in ${lang} reads back as a complete agreement`, async () => {
    const drafted = draftPacket(completeCase(), { agreement: 'sdelka', paper: 'agreement', lang });
    assert.ok('trees' in drafted && drafted.trees[0]);
    const text = textOfDocx(await docxOf(drafted.trees[0]));
    assert.ok(text !== undefined);
    const lacking = readAgreementText(text).filter((e) => e.state !== 'present' && e.element !== 'compulsoryTreatment');
    assert.deepEqual(
      lacking.map((e) => [e.element, e.state]),
      [],
    );
    assert.ok(textElements.length > lacking.length);
  });

test('a row of a table is one line, a paragraph another', () => {
  const xml =
    '<w:document><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Туған күні:</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>1 &amp; 2</w:t></w:r></w:p></w:tc></w:tr></w:tbl><w:p><w:r><w:t xml:space="preserve">Я &lt;не</w:t></w:r><w:r><w:t>&#x433;о&gt;</w:t></w:r></w:p></w:document>';
  assert.equal(textOfDocx(zipOf([{ name: 'word/document.xml', bytes: strToU8(xml) }])), 'Туған күні: 1 & 2\nЯ <него>');
});

test('what is no Word file is told as such', () => {
  assert.equal(textOfDocx(strToU8('просто текст')), undefined);
  assert.equal(textOfDocx(zipOf([{ name: 'a.txt', bytes: strToU8('a') }])), undefined);
});
