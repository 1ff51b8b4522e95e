import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { textOfDocx } from '@zhargy/documents/files';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { builtFile, startBrowser } from './browser.ts';
import { openScreen, screens } from './screens.ts';

let browser: Browser;
let file: string;

before(async () => {
  file = await builtFile();
  browser = await startBrowser();
});
after(() => browser.close());

/** Goes to a screen of the list, in the state the list brings it to. */
async function at(page: Page, lang: string, name: string): Promise<void> {
  const screen = screens.find((one) => one.name === name);
  if (!screen) throw new Error(`there is no screen ${name}`);
  await openScreen(page, file, lang, screen);
}

const part = async (page: Page, id: string): Promise<void> => {
  await page.locator(`main nav a[href$="/case/${id}"]`).click();
  await page.locator(`main nav a[aria-current=page][href$="/case/${id}"]`).waitFor();
};

const goTo = (page: Page, path: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, path);

/** The file a press gives. */
async function given(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

describe('the whole way', () => {
  it('the assistant: a paper becomes facts, the facts a case with findings', async () => {
    const page = await browser.newPage();
    await at(page, 'ru', 'intake-entered');
    await goTo(page, 'ru/case');
    await part(page, 'findings');
    await page.locator('main [data-entry]').first().waitFor();
    // A finding is waived by a key, with a reason; what asks for nothing stands folded at first.
    await page.locator('main [data-tier] > button[aria-expanded=false]').first().click();
    await page.locator('main [data-tier] summary[data-entry]').first().focus();
    await page.keyboard.press('w');
    await page.keyboard.type('учтено прокурором');
    await page.keyboard.press('Control+Enter');
    await page.locator('summary[data-decided=waived]', { hasText: 'учтено прокурором' }).first().waitFor();
    await goTo(page, 'ru/papers/agreement');
    const word = page.getByRole('button', { name: 'Файл Word, по-русски', exact: true });
    const { name, bytes } = await given(page, () => word.click());
    assert.match(name, /\.docx$/);
    assert.match(textOfDocx(bytes) ?? '', /Сейтжанов/);
    await page.close();
  });

  it('the prosecutor: the questions become a case, with its ways and the papers it needs', async () => {
    const page = await browser.newPage();
    await at(page, 'kk', 'plea');
    await page.locator('main section button').last().click();
    await page.locator('main nav a[aria-current=page]').waitFor();
    await part(page, 'ways');
    await page.locator('main table, main li').first().waitFor();
    await part(page, 'papers');
    await page.locator('main a[href*="/papers/"]').first().waitFor();
    const { name, bytes } = await given(page, () => page.locator('main button', { hasText: 'ZIP' }).first().click());
    assert.match(name, /\.zip$/);
    const papers = Object.keys(unzipSync(bytes));
    assert.ok(papers.some((one) => one.startsWith('kk/')) && papers.some((one) => one.startsWith('ru/')));
    await goTo(page, 'kk/papers/check');
    await page.locator('#agreement-text').fill('г. Астана 12 февраля 2026 года\nПрокурор Есенов Марат Бекович\n');
    await page.locator('li[data-element=official][data-state=present]').waitFor();
    await page.close();
  });

  it('counsel on a phone: a term, the questions, and a norm with its citation copied', async () => {
    const context = await browser.newContext({
      viewport: { width: 390, height: 844 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    await at(page, 'ru', 'term');
    assert.match(await page.locator('[data-value]').innerText(), /^27 октября 2026 года/);
    await page.locator('button[aria-controls=sections]').click();
    await page.locator('#sections a[href$="/questions/plea"]').click();
    await page.locator('#question-charges').fill('188(3), 19.01.2026');
    await page.locator('p[data-standing]').first().waitFor();
    // The terms of a case, for the calendar of the telephone: all of them, and one.
    await goTo(page, 'ru/case');
    const example = new URL('../../../examples/resubmitted-complaint.yaml', import.meta.url);
    await page.locator('main textarea').fill(readFileSync(example, 'utf8'));
    await page.getByRole('button', { name: 'Открыть вставленное', exact: true }).click();
    await page.locator('main nav a[aria-current=page]').waitFor();
    await part(page, 'deadlines');
    const all = await given(page, () => page.locator('[data-calendar=all]').click());
    assert.equal(all.name, 'case.ics');
    const calendar = Buffer.from(all.bytes).toString('utf8');
    assert.equal(calendar.match(/^BEGIN:VEVENT\r$/gm)?.length, 1);
    assert.match(calendar, /^DTSTART;/m);
    await page
      .locator('li[data-deadline] summary', { hasText: /пропущен|течёт|неизвестно/ })
      .first()
      .click();
    const one = await given(page, () => page.locator('[data-calendar=one]').first().click());
    assert.deepEqual(one.bytes, all.bytes);
    await at(page, 'ru', 'norm');
    await page.locator('main :is([data-cite-kk] a, a[data-cite-kk])').first().focus();
    await page.keyboard.press('c');
    await page.locator('[role=status]', { hasText: 'УПК' }).first().waitFor();
    assert.match(await page.evaluate(() => navigator.clipboard.readText()), /УПК/);
    await context.close();
  });

  it('the victim: the questions, then an objection in own words, ready to print', async () => {
    const page = await browser.newPage();
    await at(page, 'kk', 'victim');
    await page.locator('#question-charges').fill('188(3), 19.01.2026');
    await page.locator('[data-standing]').first().waitFor();
    await at(page, 'kk', 'write-paper');
    await page.locator('[id="fact-acts.act-objection-victim.stated"]').fill('алдымен кешірім сұралсын');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok((await page.locator('main').innerText()).includes('Аманова Сара Ерланқызы'));
    assert.ok((await page.locator('main').innerText()).includes('алдымен кешірім сұралсын'));
    assert.equal(await page.locator('header').first().isVisible(), false);
    await page.close();
  });
});
