import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { addEditions } from './added-editions.ts';
import { builtFile, startBrowser } from './browser.ts';
import { openScreen } from './screens.ts';

describe('norms and official texts', () => {
  let browser: Browser;
  let file: string;
  before(async () => {
    [browser, file] = await Promise.all([startBrowser(), builtFile()]);
  });
  after(() => browser.close());

  const opened = async (lang: string, path: string, width = 1180): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      offline: true,
    });
    const page = await context.newPage();
    await openScreen(page, file, lang, { name: path, path });
    return page;
  };
  const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

  it('shows a norm as it reads on a day: by keys on the line, by a date, by the list of changes', async () => {
    const page = await opened('ru', 'norm/kz.cc.68-1.must-release');
    const line = page.getByRole('slider');
    const date = page.getByLabel('Дата', { exact: true });
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    assert.equal(await date.inputValue(), '15 июня 2024 года');
    assert.equal(await line.getAttribute('aria-valuetext'), '15 июня 2024 года');
    await page.keyboard.press('Shift+ArrowLeft');
    assert.equal(await date.inputValue(), '14 июня 2024 года');
    await page.keyboard.press('ArrowRight');
    assert.equal(await date.inputValue(), '15 июня 2024 года');
    await page.getByRole('button', { name: 'Развернуть всё' }).first().click();
    await date.fill('01.06.2015');
    await date.press('Enter');
    await page.locator('li[data-version=unread]').first().waitFor();
    assert.match(await page.locator('[aria-live=polite]').innerText(), /текст не прочитан/i);
    await date.fill('31.02.2015');
    assert.equal(await date.getAttribute('aria-invalid'), 'true');
    await page.getByRole('button', { name: '23 июля 2018 года' }).click();
    await page.locator('li[data-version=doubtful]').first().waitFor();
    assert.match(await page.locator('[aria-live=polite]').innerText(), /одна из двух редакций/);
    await page.getByText('Что изменилось в условии').nth(1).click();
    await page.locator('ins').first().waitFor();
    await page.context().close();
  });

  it('tells how the machine reads it: branches fold, notions lead to their pages', async () => {
    const page = await opened('en', 'norm/kz.cpc.612-1-1.gravity');
    const outline = page.locator('section', { has: page.getByRole('heading', { name: 'How the machine reads it' }) });
    await outline.getByRole('button', { name: 'Close all' }).click();
    assert.equal(await outline.locator('details[open]').count(), 0);
    await outline.getByRole('button', { name: 'Open all' }).click();
    const open = await outline.locator('details[open]').count();
    assert.ok(open > 3);
    await outline.locator('summary').first().click();
    assert.equal((await outline.locator('details[open]').count()) < open, true);
    await page.context().close();
    const using = await opened('ru', 'norm/kz.cpc.484-1.appellate-order');
    await using.getByRole('button', { name: 'Развернуть всё' }).first().click();
    const link = using.locator('main details a, main li > span > a').filter({ hasText: '«' }).first();
    const says = await link.innerText();
    await link.click();
    await using.getByRole('heading', { level: 1, name: says.slice(1, -1) }).waitFor({ state: 'attached' });
    await using.context().close();
  });

  it('copies a citation by one key, in the form of the page, by Shift in the other, and says so', async () => {
    for (const [lang, first, second] of [
      ['ru', /^ст\. 612 .* УПК$/, /^ҚПК 612-бап/],
      ['kk', /^ҚПК 612-бап/, /^ст\. 612 .* УПК$/],
      ['en', /^ҚПК 612-бап/, /^ст\. 612 .* УПК$/],
    ] as const) {
      const page = await opened(lang, 'norm/kz.cpc.612-1-1.gravity');
      await page.keyboard.press('c');
      await page.locator('[role=status]', { hasText: '612' }).first().waitFor();
      assert.match(await copied(page), first);
      await page.keyboard.press('Shift+C');
      await page.waitForFunction(async (was) => (await navigator.clipboard.readText()) !== was, await copied(page));
      assert.match(await copied(page), second);
      await page.context().close();
    }
  });

  it('walks, narrows and searches the places of a source', async () => {
    const page = await opened('ru', 'norms/kz.sc.2016-4');
    await page.locator('main details').first().waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('j');
    const here = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.closest('details')?.getAttribute('data-article') ?? null);
    assert.equal(await here(), '2');
    await page.keyboard.press('k');
    assert.equal(await here(), '1');
    await page.keyboard.press('/');
    await page.keyboard.type('соучастник');
    await page.locator('main [role=status]', { hasText: 'Показано' }).waitFor();
    await page.locator('[data-provision="2.4"]').first().waitFor();
    await page.locator('input[type=search]').fill('');
    await page.getByRole('button', { name: /^спорно/ }).click();
    const places = page.locator('[data-provision]');
    await places.first().waitFor();
    assert.equal(await places.count(), await page.locator('[data-provision] [data-standing=disputed]').count());
    await page.context().close();
  });

  it('names the official address only as far as it was verified, the redactions read and the later act', async () => {
    const page = await opened('ru', 'norm/kz.cpc.484-1.appellate-order');
    const aside = page.locator('aside');
    assert.ok((await aside.locator('a[href="https://adilet.zan.kz/rus/docs/K1400000231#z3440"]').count()) > 0);
    assert.match(await aside.innerText(), /331-VIII/);
    const other = await opened('kk', 'norm/kz.cpc.484-1.appellate-order');
    assert.equal(await other.locator('aside a[href*="#z"]').count(), 0);
    assert.match(await other.locator('aside').innerText(), /тексерілмеген/);
    await page.context().close();
    await other.context().close();
  });

  it('takes two editions: nothing of them runs, what changed is shown with the norms that cite it', async () => {
    const page = await opened('ru', 'texts');
    const asked: string[] = [];
    // The engine beside the page is a part of the file itself.
    page.on('request', (request) => {
      if (!request.url().startsWith('blob:')) asked.push(request.url());
    });
    await addEditions(page);
    const changed = page.locator('li[data-provision]');
    await changed.first().waitFor();
    assert.deepEqual(await changed.evaluateAll((all) => all.map((li) => li.getAttribute('data-provision'))), [
      '613.1.3',
    ]);
    assert.match(await changed.locator('ins').innerText(), /письменно/);
    await page.getByText(/Нормы, которые ссылаются на изменившееся: \d/).waitFor();
    assert.match(await page.locator('[data-later]').innerText(), /12\sиюня 2026\sгода.*пересмотреть/);
    for (const summary of await page.locator('main summary', { hasText: 'Текст' }).all()) await summary.click();
    assert.equal(await page.getByText('Меню базы').count(), 0);
    assert.equal(await page.evaluate(() => (window as unknown as { harmed?: string }).harmed), undefined); // set by none of the payloads
    assert.equal(await page.locator('main :is(script, img, svg, iframe, [onerror], [onload])').count(), 0);
    assert.deepEqual(asked, []);
    await page.getByRole('link', { name: 'Посмотреть рядом с нормами' }).first().click();
    await page.locator('input[type=search]').fill('613 ч. 1 п. 3');
    await page.locator('[data-provision="613.1.3"] blockquote', { hasText: 'письменно' }).waitFor();
    await page.context().close();
  });

  it('keeps a text on the device only when told to, and lets go of it', async () => {
    const page = await opened('kk', 'texts');
    const stores = (): Promise<readonly (string | undefined)[]> =>
      page.evaluate(async () => (await indexedDB.databases()).map((one) => one.name));
    await addEditions(page);
    assert.ok(!(await stores()).includes('zhargy-official-texts'));
    await page.getByRole('button', { name: 'Осы құрылғыда сақтау' }).first().click();
    await page.getByText('осы құрылғыда сақталған').waitFor();
    await openScreen(page, file, 'kk', { name: 'texts', path: 'texts' });
    await page.locator('main h3').first().waitFor();
    assert.equal(await page.locator('main h3').count(), 1);
    await page.getByRole('button', { name: 'Жою' }).click();
    await page.getByText('Әзірге мәтін қосылмаған.').waitFor();
    await openScreen(page, file, 'kk', { name: 'texts', path: 'texts' });
    await page.getByText('Әзірге мәтін қосылмаған.').waitFor();
    await page.waitForTimeout(200);
    assert.equal(await page.locator('main h3').count(), 0);
    await page.context().close();
  });

  it('says what cannot be added, and stays in the page where the browser refuses to keep', async () => {
    const page = await opened('en', 'texts');
    await page
      .locator('main input[type=file]')
      .setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer: Buffer.from('A letter.\n\nNothing more.') });
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /letter\.txt: no article/);
    await page.evaluate(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('refused', 'SecurityError');
      };
    });
    await addEditions(page);
    await page.getByRole('button', { name: 'Keep on this device' }).first().click();
    await page.getByText('The browser refused to keep it').waitFor();
    assert.equal(await page.locator('main select').count(), 2);
    await page.context().close();
  });

  it('on a phone shows one language of the norm at a time', async () => {
    const page = await opened('kk', 'norm/kz.cpc.612-1-1.gravity', 390);
    const shown = (): Promise<readonly string[]> =>
      page.locator('section[lang]:visible').evaluateAll((all) => all.map((one) => one.getAttribute('lang') ?? ''));
    assert.deepEqual(await shown(), ['kk']);
    await page.getByRole('button', { name: 'Русский', exact: true }).click();
    assert.deepEqual(await shown(), ['ru']);
    await page.context().close();
  });
});
