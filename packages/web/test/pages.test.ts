import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import AxeBuilder from '@axe-core/playwright';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtFile, startBrowser } from './browser.ts';
import { openScreen, screens, walk } from './screens.ts';

let browser: Browser;
let file: string;

before(async () => {
  file = await builtFile();
  browser = await startBrowser();
});
after(() => browser.close());

/** A window with the network off, where any request but that of the file itself and any error is noted. */
async function opened(
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; context: BrowserContext; noted: string[] }> {
  const context = await browser.newContext(options);
  await context.setOffline(true);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`file://${file}`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      noted.push(`asked for ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  return { page, context, noted };
}

describe('the one file', () => {
  it('is at most six megabytes and may open no connection', () => {
    assert.ok(statSync(file).size <= 6_000_000);
    assert.match(readFileSync(file, 'utf8'), /connect-src 'none'/);
  });

  it('keeps nothing of what was typed', async () => {
    const { page, context } = await opened();
    const marker = 'Жасырын-таңба-93517';
    await openScreen(page, file, 'kk', { name: 'open-case', path: 'case' });
    await page.locator('textarea').fill(`persons:\n  - id: p1\n    name: ${marker}\n`);
    await page.locator('main button:not([disabled])').nth(1).click();
    await page.locator('main nav a[aria-current=page]').waitFor();
    const state = await context.storageState({ indexedDB: true });
    assert.ok(!JSON.stringify(state).includes(marker));
    const kept = await page.evaluate(() => [
      localStorage.length,
      sessionStorage.length,
      document.cookie.length,
      location.href,
    ]);
    assert.deepEqual(kept.slice(0, 3), [0, 0, 0]);
    assert.ok(!decodeURIComponent(String(kept[3])).includes(marker));
    await page.reload();
    await page.locator('main h1').waitFor();
    assert.ok(!(await page.content()).includes(marker));
    await context.close();
  });
});

/** What axe finds in the page as it stands. There are no frames here, so no second page is needed to look into them. */
async function axeIn(page: Page, rules?: readonly string[]): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (rules ? axe.withRules([...rules]) : axe).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((n) => n.html.slice(0, 160)).join(' | ')}`);
}

// Each language has a window of its own; they are gone through side by side.
describe('every screen', { concurrency: true }, () => {
  for (const lang of ['kk', 'ru', 'en'])
    it(`in ${lang}: axe finds nothing, a phone does not scroll sideways, nothing is asked for`, async (t) => {
      const { page, context, noted } = await opened({ viewport: { width: 1280, height: 900 } });
      const faults: string[] = [];
      let seen = 0;
      await walk(page, file, lang, async (screen) => {
        for (const fault of await axeIn(page)) faults.push(`${screen.name}: ${fault}`);
        await page.setViewportSize({ width: 360, height: 740 });
        const [beyond, spoken] = await page.evaluate(
          () => [document.documentElement.scrollWidth - window.innerWidth, document.documentElement.lang] as const,
        );
        if (beyond > 0) faults.push(`${screen.name}: ${beyond} pixels too wide for a phone`);
        if (spoken !== lang) faults.push(`${screen.name}: the page says it speaks ${spoken}`);
        await page.setViewportSize({ width: 1280, height: 900 });
        seen += 1;
      });
      t.diagnostic(`${seen} screens were looked at in ${lang}`);
      assert.equal(seen, screens.length);
      assert.deepEqual(faults, []);
      assert.deepEqual(noted, []);
      await context.close();
    });

  it('has enough contrast in the dark', async () => {
    const { page, context } = await opened({ colorScheme: 'dark' });
    const dark = ['start', 'credit', 'plea', 'findings', 'ways', 'norms'];
    const looked: string[] = [];
    for (const screen of screens.filter(({ name }) => dark.includes(name))) {
      await openScreen(page, file, 'ru', screen);
      assert.deepEqual(await axeIn(page, ['color-contrast']), [], screen.name);
      looked.push(screen.name);
    }
    assert.deepEqual(looked.toSorted(), dark.toSorted());
    await context.close();
  });
});

describe('ways of working', () => {
  it('answers the five questions by keyboard alone and goes on in a case file', async () => {
    const { page, context, noted } = await opened();
    await openScreen(page, file, 'ru', { name: 'start', path: '' });
    const press = (key: string): Promise<void> => page.keyboard.press(key);
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    for (const _step of ['intake', 'calculators', 'plea']) await press('j');
    assert.match(await focused(), /сделка о признании вины/i);
    await press('Enter');
    await page.locator('#question-charges').waitFor();
    for (let i = 0; i < 12 && (await page.evaluate(() => document.activeElement?.id)) !== 'question-charges'; i += 1)
      await press('Tab');
    await page.keyboard.type('ст. 188 ч. 2 п. 3, 19.01.2026');
    // A group of answers is one stop of Tab; the arrows choose.
    const group = (): Promise<string> => page.evaluate(() => document.activeElement?.getAttribute('name') ?? '');
    const answered: string[] = [];
    for (let i = 0; i < 4; i += 1) {
      await page.locator('form[aria-busy=false] fieldset[data-next]').waitFor();
      await press('Tab');
      const name = await group();
      assert.equal(await page.locator('fieldset[data-next]').getAttribute('id'), `question-${name}`);
      await press('Space');
      if (name === 'stage') await press('ArrowDown');
      assert.equal(await page.locator(`input[name=${name}]:checked`).count(), 1);
      await page.waitForFunction((id) => !document.querySelector(`#question-${id}[data-next]`), name);
      answered.push(name);
    }
    assert.deepEqual(answered.toSorted(), ['contested', 'stage', 'suspects', 'victims']);
    await page.locator('p[data-standing=open]').waitFor();
    for (let i = 0; i < 60 && !/Продолжить/.test(await focused()); i += 1) await press('Tab');
    await press('Enter');
    await page.locator('main nav a[aria-current=page]').waitFor();
    assert.match(await page.locator('main').innerText(), /plea\.yaml/);
    assert.deepEqual(noted, []);
    await context.close();
  });

  it('reads dates and terms as people write them and answers in the language of the page', async () => {
    const { page, context } = await opened();
    for (const [lang, written, expected] of [
      ['kk', '2026 жылғы 9 қазан', '2026 жылғы 27 қазан'],
      ['ru', '9 октября 2026 года', '27 октября 2026 года'],
      ['en', '09.10.2026', '27 October 2026'],
    ] as const) {
      await openScreen(page, file, lang, { name: 'term', path: 'calculators/kz.cpc.48.term-end' });
      await page.locator('#field-start').fill(written);
      await page.locator('#field-unit').selectOption('days');
      await page.locator('#field-n').fill('15');
      await page.locator('#field-kind').selectOption('ordinary');
      await page.locator('[data-value]').waitFor();
      assert.match(await page.locator('[data-value]').innerText(), new RegExp(`^${expected}`));
      const clauses = await page.locator('blockquote').allInnerTexts();
      assert.ok(clauses[0]?.includes('2026 жылғы 27 қазан') && clauses[0].includes('ҚПК 48-бап'));
      assert.ok(clauses[1]?.includes('27 октября 2026 года') && clauses[1].includes('ст. 48'));
    }
    await page.locator('#field-start').fill('31.02.2026');
    assert.equal(await page.locator('#field-start').getAttribute('aria-invalid'), 'true');
    await context.close();
  });

  it('keeps the place and the answers of a page when the language changes', async () => {
    const { page, context } = await opened();
    await openScreen(page, file, 'ru', { name: 'plea', path: 'questions/plea' });
    await page.locator('#question-charges').fill('188(3)');
    await page.locator('a[lang=kk]').click();
    await page.getByRole('heading', { name: 'Кінәні мойындау туралы мәміле мүмкін бе?' }).waitFor();
    assert.equal(await page.locator('#question-charges').inputValue(), '188(3)');
    await context.close();
  });

  it('saves the file as it is and shows a fault at its place', async () => {
    const { page, context } = await opened();
    await openScreen(page, file, 'en', { name: 'open-case', path: 'case' });
    const text = 'persons:\n  - id: p1\n    birthDate: 31.02.2020\n';
    await page.locator('textarea').fill(text);
    await page.locator('main button:not([disabled])').nth(1).click();
    await page.getByRole('alert').getByRole('button').first().click();
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
    });
    assert.equal(selected, '31.02.2020');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the file' }).click(),
    ]);
    assert.equal(readFileSync((await download.path()) ?? '', 'utf8'), text);
    await context.close();
  });

  it('finds a norm, opens it, and copies its citation in Kazakh and Russian by a key', async () => {
    const { page, context } = await opened({ permissions: ['clipboard-read', 'clipboard-write'] });
    await openScreen(page, file, 'en', { name: 'start', path: '' });
    await page.keyboard.press('/');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('612(1)(1)');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('article a').first().waitFor({ state: 'visible' });
    await page.locator('article a').first().focus();
    await page.keyboard.press('c');
    await page.locator('[role=status]', { hasText: 'ҚПК' }).first().waitFor();
    await page.keyboard.press('Shift+C');
    await page.locator('[role=status]', { hasText: 'УПК' }).first().waitFor();
    await context.close();
  });
});
