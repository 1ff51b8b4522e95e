import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Document, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { zipSync, strToU8 } from 'fflate';
import { propose } from '../propose.ts';
import { docxOfLines, typeset, worded } from '../testing/files.ts';
import { said } from '../testing/recall.ts';
import { papersOfSet } from '../testing/set.ts';
import { readPaper, readPastedText } from './read-paper.ts';

const set = papersOfSet();
const russian = 'Следователь вынес постановление о том, что подозреваемый задержан и допрошен по делу в городе.';
const kazakh = 'Тергеуші күдікті туралы қаулы шығарды және ол бойынша іс сотқа дейін тексерілді деп жазылған.';

const faultOf = async (bytes: Uint8Array): Promise<string> => {
  const read = await readPaper(bytes);
  return read.is === 'fault' ? read.code : 'none';
};
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A text in windows-1251: Russian letters alone. */
const oldBytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((ch) => (/[а-я]/iu.test(ch) ? ch.charCodeAt(0) - 0x410 + 0xc0 : ch.charCodeAt(0))));
const wideBytes = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((ch) => [ch.charCodeAt(0) & 255, ch.charCodeAt(0) >> 8]));

describe('a plain text', () => {
  it('is read in UTF-8, UTF-16 with and without its mark, and windows-1251', async () => {
    for (const bytes of [
      bytesOf(russian),
      wideBytes(russian),
      Uint8Array.from([0xff, 0xfe, ...wideBytes(russian)]),
      oldBytes(russian),
    ]) {
      const read = await readPaper(bytes);
      assert.ok(read.is === 'paper');
      assert.equal(read.paragraphs[0]?.text, russian);
    }
  });

  it('tells its language; a third one is refused', async () => {
    const language = (text: string): string => {
      const read = readPastedText(text);
      return read.is === 'paper' ? read.language : read.code;
    };
    assert.equal(language(russian), 'ru');
    assert.equal(language(kazakh), 'kk');
    assert.equal(language(`${russian}\n\n${kazakh}`), 'mixed');
    assert.equal(
      language('The suspect was detained on the third of March and questioned by the investigator.'),
      'thirdLanguage',
    );
    assert.equal(await faultOf(bytesOf('این متن به زبان دیگری نوشته شده است')), 'thirdLanguage');
  });

  it('is put together where lines break inside a sentence or a word, and parted where a heading or a point begins', () => {
    const read = readPastedText(
      'УСТАНОВИЛ:\nподозреваемый проник в помещение склада и совер-\nшил кражу имущества, принадлежащего\nпотерпевшему.\n1. Первый пункт постановления.\n2. Второй пункт.',
    );
    assert.ok(read.is === 'paper');
    assert.deepEqual(
      read.paragraphs.map((p) => p.text),
      [
        'УСТАНОВИЛ:',
        'подозреваемый проник в помещение склада и совершил кражу имущества, принадлежащего потерпевшему.',
        '1. Первый пункт постановления.',
        '2. Второй пункт.',
      ],
    );
  });
});

describe('a file that cannot be read', () => {
  it('is refused with a code, words in three languages and a cure', async () => {
    const cases: readonly (readonly [string, Uint8Array])[] = [
      ['empty', new Uint8Array()],
      ['empty', bytesOf(' \n ')],
      ['oldWord', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...wideBytes('WordDocument')])],
      ['password', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, ...wideBytes('EncryptedPackage')])],
      ['unknownFormat', bytesOf('{\\rtf1\\ansi привет}')],
      ['unknownFormat', zipSync({ 'content.xml': strToU8('<a/>') })],
      ['unknownFormat', Uint8Array.from([1, 2, 3, 4, 0, 200, 9, 7])],
      ['damaged', Uint8Array.from([0x50, 0x4b, 3, 4, 1, 2, 3])],
      ['damaged', zipSync({ 'word/document.xml': strToU8('<w:document><w:p>') })],
      ['damaged', bytesOf('%PDF-1.7 и больше ничего')],
      ['tooLong', bytesOf('и в на '.repeat(500_000))],
    ];
    for (const [code, bytes] of cases) {
      const read = await readPaper(bytes);
      assert.ok(read.is === 'fault', code);
      assert.equal(read.code, code);
      for (const lang of ['kk', 'ru', 'en'] as const) assert.ok(read.says[lang] !== '' && read.cure[lang] !== '');
    }
  });

  it('is a scan where a PDF has pages without letters, and stopped where the reader was told to stop', async () => {
    assert.equal(await faultOf(typeset('—')), 'noTextLayer');
    const read = await readPaper(bytesOf(russian), 'a.txt', { signal: AbortSignal.abort() });
    assert.ok(read.is === 'fault' && read.code === 'stopped');
  });
});

describe('a Word file', () => {
  it('keeps the numbers of its lists, the rows of its tables and no deleted text', async () => {
    const point = (text: string): Paragraph => new Paragraph({ text, numbering: { reference: 'points', level: 0 } });
    const document = new Document({
      numbering: {
        config: [{ reference: 'points', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1)' }] }],
      },
      sections: [
        {
          children: [
            new Paragraph({ children: [new TextRun('Постановление '), new TextRun({ text: 'о деле', bold: true })] }),
            point('признать подозреваемого виновным'),
            point('направить дело в суд'),
            new Table({
              rows: [
                new TableRow({
                  children: [
                    new TableCell({ children: [new Paragraph('Дата рождения')] }),
                    new TableCell({ children: [new Paragraph('14.08.1995')] }),
                  ],
                }),
              ],
            }),
          ],
        },
      ],
    });
    const read = await readPaper(new Uint8Array(await Packer.toArrayBuffer(document)));
    assert.ok(read.is === 'paper');
    assert.deepEqual(
      read.paragraphs.map((p) => p.text),
      [
        'Постановление о деле',
        '1) признать подозреваемого виновным',
        '2) направить дело в суд',
        'Дата рождения 14.08.1995',
      ],
    );
  });

  it('leaves out what tracked changes deleted, and says so', async () => {
    const xml = `<?xml version="1.0"?><w:document xmlns:w="w"><w:body><w:p><w:r><w:t>по делу и в суд </w:t></w:r><w:del><w:r><w:delText>старое</w:delText></w:r></w:del><w:ins><w:r><w:t>новое</w:t></w:r></w:ins></w:p></w:body></w:document>`;
    const read = await readPaper(zipSync({ 'word/document.xml': strToU8(xml) }));
    assert.ok(read.is === 'paper');
    assert.equal(read.paragraphs[0]?.text, 'по делу и в суд новое');
    assert.equal(read.notes.length, 1);
  });
});

const chosen = [
  'ru-qualification-theft',
  'kk-qualification-theft',
  'ru-agreement',
  'kk-agreement',
  'kk-indictment-episodes',
  'ru-indictment-joint-two',
];
for (const name of chosen)
  it(`${name} gives the same facts as DOCX and PDF as it gives as text`, async () => {
    const paper = set.find((p) => p.name === name);
    assert.ok(paper);
    const lang = name.startsWith('kk') ? 'kk' : 'ru';
    const facts = async (bytes: Uint8Array): Promise<readonly string[]> => {
      const read = await readPaper(bytes);
      assert.ok(read.is === 'paper');
      return said(propose(read)).map((s) => `${s.fact} = ${s.text}`);
    };
    const wanted = Object.entries(paper.expected).flatMap(([fact, values]) =>
      values.map((v) => `${fact} = ${String(v)}`),
    );
    const files = [await docxOfLines(paper.text.split('\n')), await worded(paper.text, lang), typeset(paper.text)];
    for (const bytes of files) {
      const found = await facts(bytes);
      const missed = wanted.filter((w) => !found.includes(w));
      assert.ok(missed.length / wanted.length <= 0.1, missed.join('\n'));
    }
  });

it('a PDF gives the page of each paragraph, and reports its progress', async () => {
  const paper = set.find((p) => p.name === 'ru-indictment-two-similar');
  const pages: number[] = [];
  const read = await readPaper(typeset((paper?.text ?? '').repeat(3)), 'акт.pdf', {
    onProgress: (done) => pages.push(done),
  });
  assert.ok(read.is === 'paper' && read.pages !== undefined && read.pages > 1);
  assert.deepEqual(
    pages,
    Array.from({ length: read.pages }, (_, i) => i + 1),
  );
  assert.equal(read.paragraphs.at(-1)?.page, read.pages);
});
