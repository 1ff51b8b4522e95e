import assert from 'node:assert/strict';
import { test } from 'node:test';
import { linesOfHtml, linesOfParagraphs, linesOfText, provisionPieces, splitText } from './index.ts';
import { codeKk, codeRu, invented, pageRu, resolutionRu } from './testing/invented-law.ts';

const rows = (text: ReturnType<typeof splitText>): readonly string[] =>
  text.pieces.map((p) => `${p.kind} ${p.provision}`.trim());

test('a Russian code: articles, parts, items, what is excluded, notes and notes of change', () => {
  const text = splitText(linesOfText(codeRu), invented);
  assert.deepEqual(rows(text), [
    'preface',
    'heading',
    'heading',
    'article 13',
    'part 13.1',
    'item 13.1.1',
    'item 13.1.2',
    'text 13.1',
    'part 13.2',
    'item 13.2.1',
    'item 13.2.1-1',
    'footnote 13',
    'article 13-1',
    'text 13-1',
    'note 13-1',
    'heading',
    'article 14',
    'text 14',
  ]);
  assert.equal(text.instrument, 'xx.code');
  assert.equal(text.lang, 'ru');
  assert.equal(text.title, 'Садовый кодекс Республики Вымысел');
  assert.deepEqual(text.edition, { on: '2005-06-12', by: 'address' });
  assert.equal(text.pieces.find((p) => p.provision === '13-1')?.anchor, 'st13-1');
});

test('a Kazakh code, with Latin letters among its own', () => {
  const text = splitText(linesOfText(codeKk), invented);
  assert.deepEqual(rows(text), [
    'preface',
    'heading',
    'heading',
    'article 13',
    'part 13.1',
    'item 13.1.1',
    'item 13.1.2',
    'part 13.2',
    'footnote 13',
    'article 13-1',
    'text 13-1',
    'note 13-1',
  ]);
  assert.equal(text.instrument, 'xx.code');
  assert.equal(text.lang, 'kk');
  assert.deepEqual(text.edition, { on: '2004-04-03', by: 'lastChange' });
});

test('a resolution cut at a width: paragraphs and their subparagraphs by number', () => {
  const text = splitText(linesOfText(resolutionRu), invented);
  assert.equal(text.instrument, 'xx.resolution');
  const numbered = text.pieces.filter((p) => p.kind === 'part' || p.kind === 'text');
  assert.deepEqual(
    numbered.map((p) => p.provision),
    ['1', '2.1', '2.2', '2.3', '3'],
  );
  assert.match(numbered[0]?.text ?? '', /погоды и сорта дерева\. В дождь/);
  assert.match(numbered[2]?.text ?? '', /^Осмотр молодого .* представителя\.$/);
  assert.match(numbered[3]?.text ?? '', /^36-1\./);
  assert.equal(text.pieces.at(-1)?.kind, 'heading');
  assert.deepEqual(
    provisionPieces(text, '2').map((p) => p.provision),
    ['2.1', '2.2', '2.3'],
  );
});

test('a saved page: the frame is left out, raised numbers are read, links and code are only text or nothing', () => {
  const page = linesOfHtml(pageRu);
  const text = splitText(page, invented);
  assert.deepEqual(
    text.pieces.map((p) => p.text),
    [
      'Садовый кодекс Республики Вымысел',
      '(с изменениями и дополнениями по состоянию на 01.02.2006)',
      'Статья 13-1. Полив',
      '1. Полив производится вечером.',
      '2. Вода <b>чистая</b>, не более 5 вёдер.',
      'Примечание ИЗПИ!',
      'Пункт 2 действует до 01.01.2007.',
    ],
  );
  assert.deepEqual(rows(text).slice(2), [
    'article 13-1',
    'part 13-1.1',
    'part 13-1.2',
    'publisher 13-1',
    'publisher 13-1',
  ]);
  assert.equal(text.instrument, 'xx.code');
  assert.deepEqual(text.edition, { on: '2006-02-01', by: 'stated' });
  assert.equal(text.pieces[2]?.anchor, 'z98');
  assert.doesNotMatch(JSON.stringify(text), /harmed|onerror|javascript|рисунок|кадр|Скрытая|Сервисы/);
});

test('beginnings of lines in the numbering of three languages', () => {
  const table: readonly (readonly [line: string, kind: string, provision: string])[] = [
    ['Статья 7. Слова', 'article', '7'],
    ['СТАТЬЯ 7-2. Слова', 'article', '7-2'],
    ['7‑2-бап. Сөздер', 'article', '7-2'],
    ['7-бап', 'article', '7'],
    ['Article 7. Words', 'article', '7'],
    ['Глава 1-1. Слова', 'heading', ''],
    ['1-тарау. СӨЗДЕР', 'heading', ''],
    ['13-БӨЛІМ. СӨЗДЕР', 'heading', ''],
    ['ОБЩАЯ ЧАСТЬ', 'heading', ''],
  ];
  for (const [line, kind, provision] of table) {
    const text = splitText(linesOfParagraphs([line, 'Статья 900. Конец']), []);
    assert.deepEqual([text.pieces[0]?.kind, text.pieces[0]?.provision], [kind, provision], line);
  }
});

test('a sentence that speaks of an article begins none, and a name inside a sentence is no title', () => {
  const lines = [
    'Статья 1. Слова',
    'Статья 13 Садового кодекса Республики Вымысел не применяется.',
    '13-баптың талаптары',
  ];
  const text = splitText(linesOfParagraphs(lines), invented);
  assert.deepEqual(rows(text), ['article 1', 'text 1', 'text 1']);
  assert.equal(text.instrument, undefined);
});

test('nothing, and a text without provisions', () => {
  assert.deepEqual(splitText(linesOfText(''), invented).pieces, []);
  const letter = splitText(linesOfText('Здравствуйте.\n\nЭто письмо.'), invented);
  assert.deepEqual(rows(letter), ['preface', 'preface']);
  assert.equal(letter.instrument, undefined);
});

test('a remark under the heading of an article does not swallow the article, a note after it is its own', () => {
  const lines = [
    'Статья 1',
    'Примечание. См. постановление от 08.04.2023 № 8.',
    '1. Сад открыт.',
    'Примечание. Открыт значит без замка.',
    '2. Замок ниже этого примечания — его пункт.',
    'Статья 2',
    'Примечание. Без слов статьи.',
    '1. Сад закрыт.',
  ];
  assert.deepEqual(rows(splitText(linesOfParagraphs(lines), [])), [
    'article 1',
    'publisher 1',
    'part 1.1',
    'note 1',
    'note 1',
    'article 2',
    'note 2',
    'part 2.1',
  ]);
});

test('the frame of a page of the state database is left out by the names of its parts', () => {
  const page = `<!DOCTYPE html><!-- saved from url=(0042)https://example.kz/rus/docs/K0100000011 --><body class="normal js">
    <div id="container" class="module_view lang_rus"><div id="header"><p>Институт</p></div>
    <div id="menu" class="png_bg"><ul><li>Размещение рекламы</li></ul></div>
    <div class="container_alpha slogan"><h1>Садовый кодекс Республики Вымысел</h1></div>
    <div id="tabs_container"><ul><li>Комментарии</li></ul></div>
    <div class="container_gamma text text_upd"><article><h3 id="z67"><a name="z1"></a>Раздел I.<br>Начала</h3>
    <h3 id="z2"> Статья 1</h3><p id="z3">
    &nbsp;&nbsp;&nbsp;1. Сад открыт. </p></article></div></div></body>`;
  const text = splitText(linesOfHtml(page), invented);
  assert.deepEqual(
    text.pieces.map((p) => p.text),
    ['Садовый кодекс Республики Вымысел', 'Раздел I.', 'Начала', 'Статья 1', '1. Сад открыт.'],
  );
  assert.equal(text.pieces.at(-1)?.anchor, 'z3');
  assert.equal(text.instrument, 'xx.code');
});
