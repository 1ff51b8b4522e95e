import assert from 'node:assert/strict';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { parse } from 'yaml';

/** The browser, and the one file of the pages. */
export interface Opened {
  readonly browser: Browser;
  readonly file: string;
}

/** A window with a case open, an empty one unless a text is given; every error of the page is noted. */
export async function openedCase(
  { browser, file }: Opened,
  lang: string,
  text = 'proceeding: {}\n',
): Promise<{ page: Page; context: BrowserContext; noted: string[] }> {
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  await page.goto(`file://${file}#/${lang}/case`);
  await page.locator('textarea').fill(text);
  await page.locator('textarea').press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-section]').first().waitFor();
  return { page, context, noted };
}

/** What the control that has the focus is called. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at) return '';
    const group = at.closest('fieldset')?.querySelector('legend')?.textContent ?? '';
    const labels =
      at instanceof HTMLInputElement || at instanceof HTMLSelectElement ? (at.labels?.[0]?.textContent ?? '') : '';
    const name = at.getAttribute('aria-label') ?? (labels === '' ? (at.textContent ?? '') : labels);
    const picked = at instanceof HTMLInputElement && (at.type === 'checkbox' || at.type === 'radio');
    return picked ? `${group}: ${name}` : name;
  });

/** Presses Tab until the control of that name has the focus. */
export async function tabTo(page: Page, name: RegExp, key = 'Tab'): Promise<void> {
  const passed: string[] = [];
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (name.test(now)) return;
    passed.push(now.trim().slice(0, 30));
  }
  assert.fail(`${name.source} is not reached by ${key}: ${passed.join(' | ')}`);
}
export async function fill(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.type(text);
}
/** Chooses from a list by the arrow keys. */
export async function choose(page: Page, name: RegExp, text: string): Promise<void> {
  await tabTo(page, name);
  const chosen = (): Promise<string> =>
    page.evaluate(() => {
      const at = document.activeElement;
      return at instanceof HTMLSelectElement ? (at.selectedOptions[0]?.textContent ?? '') : '';
    });
  for (let i = 0; i < 120; i += 1) {
    const before = await chosen();
    if (before.startsWith(text)) return;
    await page.keyboard.press('ArrowDown');
    if ((await chosen()) === before) break;
  }
  assert.fail(`${text} cannot be chosen in ${name.source}: ${await chosen()}`);
}
export const press = async (page: Page, name: RegExp): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press('Enter');
};
export const said = (page: Page, text: RegExp): Promise<void> =>
  page.locator('[role=status]:visible', { hasText: text }).first().waitFor();

/** The text of the open case, as it would be saved. */
export async function textOf(page: Page): Promise<Record<string, Record<string, Record<string, unknown>>>> {
  await page.locator('main nav a[href$="/case/file"]').click();
  await page.locator('#file-text').waitFor();
  return parse(await page.locator('#file-text').inputValue()) as Record<
    string,
    Record<string, Record<string, unknown>>
  >; // a case file is lists of entries by id
}
