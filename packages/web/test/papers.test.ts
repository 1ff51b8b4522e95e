import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { textOfDocx } from '@zhargy/documents/files';
import type { Browser, Download, Page } from 'playwright-core';
import { strFromU8, unzipSync } from 'fflate';
import { builtFile, startBrowser } from './browser.ts';

let browser: Browser;
let file: string;
const example = readFileSync(new URL('../../../examples/agreement-packet.yaml', import.meta.url), 'utf8');

before(async () => {
  [browser, file] = await Promise.all([startBrowser(), builtFile()]);
});
after(() => browser.close());

/** A page of the one file with no network, and the errors it told. */
async function opened(path: string): Promise<{ readonly page: Page; readonly noted: string[] }> {
  const context = await browser.newContext({ acceptDownloads: true });
  await context.setOffline(true);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  await page.goto(`file://${file}#/${path}`);
  await page.locator('main h1').first().waitFor();
  return { page, noted };
}
const field = (page: Page, place: string) => page.locator(`[id="fact-${place}"]`);
const gapsOf = async (page: Page): Promise<number> =>
  Number(await page.locator('[data-gaps]').getAttribute('data-gaps'));
const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()));
/** The file a button gives. */
async function given(page: Page, button: string): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}
/** The example case, opened as people do, and another page of it. */
async function withCase(path: string, text = example): Promise<{ readonly page: Page; readonly noted: string[] }> {
  const got = await opened('ru/case');
  await got.page.locator('main textarea').first().fill(text);
  await got.page.getByRole('button', { name: 'Открыть вставленное', exact: true }).click();
  await got.page.locator('main nav a[href$="/case/papers"]').waitFor();
  await got.page.evaluate((to) => {
    location.hash = `#/ru/${to}`;
  }, path);
  return got;
}

describe('a paper with no case', () => {
  it('an objection with own terms: filled in, downloaded as Word, read back', async () => {
    const { page, noted } = await opened('ru/papers/objection');
    const empty = await gapsOf(page);
    assert.ok(empty > 5);
    await field(page, 'persons.victim.name').fill('Аманова Сара Ерлановна');
    await field(page, 'persons.victim.sex').selectOption('female');
    await field(page, 'acts.act-objection-victim.stated').fill('сначала извинения, затем 900 000 тенге одним платежом');
    await field(page, 'acts.act-objection-victim.on').fill('19.05.2026');
    await field(page, 'charges.charge.article').fill('п. 3) ч. 2 ст. 188');
    assert.equal(await gapsOf(page), empty - 3);
    const own = page.locator('[data-paper$=".ru"] [data-fact="acts.act-objection-victim.stated"]');
    assert.match((await own.textContent()) ?? '', /сначала извинения/);
    assert.ok((await own.getAttribute('title')) !== null);
    const { name, bytes } = await given(page, 'Файл Word, по-русски');
    assert.equal(name, 'Возражение потерпевшего, Аманова Сара Ерлановна (ru).docx');
    const text = textOfDocx(bytes) ?? '';
    assert.match(text, /сначала извинения, затем 900 000 тенге одним платежом/);
    assert.match(text, /Аманова Сара Ерлановна/);
    assert.match(text, /19 мая 2026 года/);
    assert.match(text, /________ \[номер дела\]/);
    const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array());
    assert.match(core, /Возражение потерпевшего/);
    assert.doesNotMatch(core, /creator|lastModifiedBy/);
    assert.deepEqual(noted, []);
    await page.context().close();
  });

  it('goes from a gap to its field and back', async () => {
    const { page } = await opened('kk/papers/objection');
    await page.locator('[data-paper$=".kk"] [data-gap="proceeding.number"]').click();
    assert.equal(await page.evaluate(() => document.activeElement?.id), 'fact-proceeding.number');
    await page.locator('[id="fact-proceeding.number"]').locator('..').getByRole('button').click();
    const at = await page.evaluate(() => document.activeElement?.getAttribute('data-gap'));
    assert.equal(at, 'proceeding.number');
    await page.context().close();
  });

  it('what cannot be read is said, and leaves the gap', async () => {
    const { page } = await opened('ru/papers/objection');
    const before = await gapsOf(page);
    await field(page, 'acts.act-objection-victim.on').fill('скоро');
    await page.getByRole('alert').waitFor();
    assert.equal(await gapsOf(page), before);
    await page.context().close();
  });

  it('opens a case with what was filled in, and only then', async () => {
    const { page } = await opened('ru/papers/objection');
    await field(page, 'persons.victim.name').fill('Аманова Сара Ерлановна');
    await page.getByRole('button', { name: 'Открыть дело с этими данными' }).click();
    await page.getByText('Данные взяты из открытого дела').waitFor();
    assert.equal(await field(page, 'persons.victim.name').inputValue(), 'Аманова Сара Ерлановна');
    await page.context().close();
  });
});

describe('a paper of the open case', () => {
  it('an agreement with gaps: filled in, its content is reported complete; the case changes when asked', async () => {
    const lacking = example.replace('    birthDate: 1995-08-14\n', '').replace('    drawnUpAt: город Астана\n', '');
    const { page, noted } = await withCase('papers/agreement', lacking);
    await page.locator('[data-gaps]').waitFor();
    assert.equal(await gapsOf(page), 2);
    assert.equal(await page.locator('main section[data-open]').getAttribute('data-open'), '2');
    await page.getByRole('button', { name: /^Заполнить поле: дата рождения/ }).click();
    await page.keyboard.type('14 августа 1995 года');
    await field(page, 'agreements.sdelka.drawnUpAt').fill('город Астана');
    assert.equal(await gapsOf(page), 0);
    assert.equal(await page.locator('main section[data-open]').getAttribute('data-open'), '0');
    await page.getByRole('button', { name: /^Внести изменения в дело: 2/ }).click();
    await page.getByText('Внесено в дело').waitFor();
    assert.equal(await field(page, 'persons.dauren.birthDate').inputValue(), '14 августа 1995 года');
    assert.deepEqual(noted, []);
    await page.context().close();
  });

  it('one archive: a sheet of contents first, which lists what is unsigned', async () => {
    const { page } = await withCase('case/papers');
    const { name, bytes } = await given(page, 'Весь пакет (ZIP, на двух языках)');
    assert.match(name, /\.zip$/);
    const files = unzipSync(bytes);
    const names = Object.keys(files);
    assert.equal(names.length, 22);
    assert.equal(names[0], 'kk/00. Құжаттар топтамасының тізімдемесі (kk).docx');
    assert.ok(names.includes('ru/08. Процессуальное соглашение в форме сделки о признании вины (ru).docx'));
    const contents = textOfDocx(files['ru/00. Опись пакета документов (ru).docx'] ?? new Uint8Array()) ?? '';
    assert.match(contents, /Не подписано/);
    assert.match(contents, /Прокурор, Подозреваемый, Защитник/);
    await page.context().close();
  });

  it('an answer sheet of the check', async () => {
    const { page } = await withCase('case/papers');
    const { name, bytes } = await given(page, 'Лист ответа (Word)');
    assert.match(name, /\(ru\)\.docx$/);
    assert.ok((textOfDocx(bytes) ?? '').includes('26-9900-31-00117'));
    await page.context().close();
  });
});

describe('an agreement somebody else wrote', () => {
  it('tells what shows in the text and what was not found, and goes to the words', async () => {
    const { page, noted } = await opened('ru/papers/check');
    await page
      .locator('#agreement-text')
      .fill(
        'г. Астана 12 февраля 2026 года\nПрокурор Есенов Марат Бекович и подозреваемый Лапин Игорь Олегович, проживающий в Астане.\nДата рождения: ________\nСуд обязан назначить согласованное наказание.',
      );
    const state = (element: string) => page.locator(`li[data-element="${element}"]`).getAttribute('data-state');
    await page.locator('li[data-element="official"]').waitFor();
    assert.equal(await state('official'), 'present');
    assert.equal(await state('birthDate'), 'absent');
    assert.equal(await state('undertakings'), 'notFound');
    assert.equal(await state('courtBoundToPunishment'), 'contradictory');
    await page.locator('li[data-element="courtBoundToPunishment"]').getByRole('button').click();
    const chosen = await page
      .locator('#agreement-text')
      .evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
    assert.equal(chosen, 'Суд обязан назначить согласованное наказание.');
    assert.deepEqual(noted, []);
    await page.context().close();
  });

  it('opens a Word file', async () => {
    const { page } = await withCase('papers/agreement');
    const { bytes, name } = await given(page, 'Файл Word, қазақша');
    await page.evaluate(() => {
      location.hash = '#/kk/papers/check';
    });
    await page
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await page.locator('li[data-element="birthDate"]').waitFor();
    assert.equal(await page.locator('li[data-state="notFound"], li[data-state="absent"]').count(), 0);
    await page.context().close();
  });
});
