import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { builtFile, startBrowser } from './browser.ts';
import { servedSite } from './served.ts';

let browser: Browser;
let places: Readonly<Record<string, string>>;
let close: () => Promise<void>;

before(async () => {
  const file = await builtFile();
  const site = await servedSite();
  browser = await startBrowser();
  places = { 'the one file': `file://${file}`, 'the site': site.url };
  close = site.close;
});
after(async () => {
  await browser.close();
  await close();
});

/** Fills in the general term and a check of a case, and answers what both come to. */
async function answers(page: Page, place: string): Promise<readonly string[]> {
  await page.goto(`${place}#/ru/calculators/kz.cpc.48.term-end`);
  await page.locator('#field-start').fill('9 октября 2026 года');
  await page.locator('#field-unit').selectOption('days');
  await page.locator('#field-n').fill('15');
  await page.locator('#field-kind').selectOption('ordinary');
  await page.locator('[data-value]').waitFor();
  const day = await page.locator('[data-value]').innerText();
  await page.goto(`${place}#/ru/questions/plea`);
  await page.locator('#question-charges').fill('188(3), 19.01.2026');
  await page.locator('p[data-standing]').first().waitFor();
  return [day, await page.locator('p[data-standing]').first().innerText()];
}

describe('the engine', () => {
  for (const name of ['the one file', 'the site'])
    it(`answers beside the page in ${name}, and in the page where no worker starts, alike`, async () => {
      const place = places[name] ?? '';
      const beside = await browser.newPage();
      const noted: string[] = [];
      beside.on('pageerror', (error) => noted.push(error.message));
      beside.on('console', (message) => message.type() === 'error' && noted.push(message.text()));
      const there = await answers(beside, place);
      assert.equal(beside.workers().length, 1);
      assert.match(there[0] ?? '', /^27 октября 2026 года/);
      assert.deepEqual(noted, []);
      const within = await browser.newPage();
      await within.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
      assert.deepEqual(await answers(within, place), there);
      assert.equal(within.workers().length, 0);
      await Promise.all([beside.close(), within.close()]);
    });
});
