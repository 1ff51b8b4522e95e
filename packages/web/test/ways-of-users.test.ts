import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
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

describe('the whole way', () => {
  it('the assistant: a paper becomes facts, the facts a case with findings', async () => {
    const page = await browser.newPage();
    await at(page, 'ru', 'intake-entered');
    await page.goto(`file://${file}#/ru/case`);
    await part(page, 'findings');
    await page.locator('main [data-entry]').first().waitFor();
    assert.ok((await page.locator('main [data-entry]').count()) > 0);
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
    await at(page, 'ru', 'norm');
    await page.locator('main :is([data-cite-kk] a, a[data-cite-kk])').first().focus();
    await page.keyboard.press('c');
    await page.locator('[role=status]', { hasText: 'УПК' }).first().waitFor();
    await context.close();
  });

  it('the victim: the questions, then an objection in own words, ready to print', async () => {
    const page = await browser.newPage();
    await at(page, 'kk', 'victim');
    await page.locator('#question-charges').fill('188(3), 19.01.2026');
    await page.locator('[data-standing]').first().waitFor();
    await at(page, 'kk', 'write-paper');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    assert.ok((await page.locator('main').innerText()).includes('Аманова Сара Ерланқызы'));
    assert.equal(await page.locator('header').first().isVisible(), false);
    await page.close();
  });
});
