import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { builtFile, startBrowser } from './browser.ts';
import { openedCase, said, textOf, type Opened } from './case-by-keyboard.ts';

let at: Opened;

before(async () => {
  const [browser, file] = await Promise.all([startBrowser(), builtFile()]);
  at = { browser, file };
});
after(() => at.browser.close());

describe('tables of a case', () => {
  /** Puts a block into the active cell of the table in sight, as a spreadsheet would. */
  const paste = async (page: Page, rows: readonly string[]): Promise<void> => {
    await page.evaluate((text) => navigator.clipboard.writeText(text), rows.join('\n'));
    await page.keyboard.press('Control+V');
  };
  const cell = (page: Page, row: number, column: number) =>
    page.locator(`section:visible [data-cell="${row}-${column}"]`);
  const enter = async (page: Page): Promise<void> => {
    await page.locator('section:visible button[class*=main]').click();
    await said(page, /Добавлено в дело/);
  };

  it('are pasted into a case that then has findings; a faulty cell keeps the whole table out', async () => {
    const { page, context, noted } = await openedCase(at, 'ru');
    await page.getByRole('link', { name: 'Вставить из таблицы' }).click();
    await page.locator('[role=grid]').first().waitFor();
    await page.getByRole('button', { name: 'Эпизоды', exact: true }).click();
    await cell(page, 0, 0).focus();
    await paste(page, [
      'Название эпизода\tНачало\tОкончание\tУщерб, тенге',
      'кража\t10.01.2026\t10.01.2026\t485 000',
      'грабёж\t32.01.2026\t\t',
    ]);
    const faults = page.locator('section:visible [role=alert]');
    await faults.waitFor();
    assert.equal(await cell(page, 1, 1).getAttribute('aria-invalid'), 'true');
    const named = (await cell(page, 1, 1).getAttribute('aria-describedby')) ?? '';
    assert.match(await page.locator(`[id="${named}"]`).innerText(), /32\.01\.2026/);
    await page.locator('section:visible button[class*=main]').click();
    assert.equal(await faults.evaluate((element) => element === document.activeElement), true);
    await faults.getByRole('button').click();
    await page.keyboard.type('12.01.2026');
    await page.keyboard.press('Enter');
    await faults.waitFor({ state: 'detached' });
    await enter(page);

    await page.getByRole('button', { name: 'Обвиняемые', exact: true }).click();
    await cell(page, 0, 0).focus();
    await paste(page, [
      'Асанов А.\t14.08.1995\tобвиняемый\t188(2)(3)\tкража\t05.02.2026\tЗаирова З.',
      'Болатов Б.\t\tобвиняемый\t191(2)\tграбёж',
    ]);
    await enter(page);
    await page.getByRole('button', { name: 'Потерпевшие', exact: true }).click();
    await cell(page, 0, 0).focus();
    await page.keyboard.type('Жакыпов Ж.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('F2');
    await page.keyboard.type('кража; грабёж');
    await page.keyboard.press('Enter');
    await enter(page);
    await page.getByRole('button', { name: 'Содержание под стражей', exact: true }).click();
    await cell(page, 0, 0).focus();
    await paste(page, ['Асанов А.\tсодержание под стражей\t06.02.2026']);
    await enter(page);

    await page.getByRole('link', { name: 'Перейти к делу' }).click();
    const made = await textOf(page);
    assert.equal(Object.keys(made['persons'] ?? {}).length, 4);
    assert.deepEqual(
      Object.values(made['charges'] ?? {}).map(({ article }) => article),
      ['188(2)(3)', '191(2)'],
    );
    assert.deepEqual(Object.values(made['custody'] ?? {}), [{ person: 'p1', measure: 'custody', from: '2026-02-06' }]);
    await page.locator('main nav a[href$="/case/findings"]').click();
    await page.locator('[data-tier]').first().waitFor();
    assert.ok((await page.locator('[data-tier] [data-entry]').count()) > 0);
    assert.deepEqual(noted, []);
    await context.close();
  });

  it('are left by Escape and Tab, and keep what was written while another is looked at', async () => {
    const { page, context } = await openedCase(at, 'en');
    await page.getByRole('link', { name: 'Paste from a spreadsheet' }).click();
    await page.locator('[role=grid]').first().waitFor();
    await cell(page, 0, 0).focus();
    await page.keyboard.type('Asanov');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.getAttribute('data-cell') === '1-0');
    await page.getByRole('button', { name: 'Victims', exact: true }).click();
    await page.getByRole('button', { name: 'Accused', exact: true }).click();
    assert.equal(await cell(page, 0, 0).innerText(), 'Asanov');
    await cell(page, 2, 2).focus();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement?.closest('[role=grid]') === null), true);
    await context.close();
  });
});
