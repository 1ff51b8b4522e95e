import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { builtFile, startBrowser } from './browser.ts';

let browser: Browser;
let file: string;

before(async () => {
  [browser, file] = await Promise.all([startBrowser(), builtFile()]);
});
after(() => browser.close());

const example = (name: string): string =>
  readFileSync(new URL(`../../../examples/${name}.yaml`, import.meta.url), 'utf8');

/** A window without a network in which an example is open at one part; every error of the page is noted. */
async function openedAt(
  part: string,
  name: string,
): Promise<{ page: Page; context: BrowserContext; noted: string[]; text: string }> {
  const context = await browser.newContext();
  await context.setOffline(true);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  await page.goto(`file://${file}#/ru/case/${part}`);
  const text = example(name);
  await page.locator('main textarea').fill(text);
  await page.locator('main textarea').press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('main nav a[aria-current=page]').waitFor();
  return { page, context, noted, text };
}
const goTo = async (page: Page, part: string): Promise<void> => {
  await page.locator(`main nav a[href$="/case/${part}"]`).click();
  await page.locator(`main nav a[aria-current=page][href$="/case/${part}"]`).waitFor();
};
/** The text of the case as it is now. */
async function textNow(page: Page): Promise<string> {
  await goTo(page, 'file');
  return page.locator('#file-text').inputValue();
}
/** How many findings a tier counts. */
const inTier = async (page: Page, tier: string): Promise<number> =>
  Number(/\d+/.exec(await page.locator(`[data-tier=${tier}] h2`).first().innerText())?.[0] ?? 0);
/** What the line in focus says. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => (document.activeElement?.matches('summary') === true ? document.activeElement.textContent : ''));

describe('the findings of a case', () => {
  it('take an answer where it is asked: findings change, and of the text nothing else', async () => {
    const { page, context, noted, text } = await openedAt('findings', 'three-accused');
    const before = await inTier(page, 'cannotJudge');
    await page.getByRole('button', { name: /первоначальная квалификация/ }).click();
    const question = page.locator('form', { hasText: 'По какой статье' });
    await question.getByRole('button', { name: 'Внести в дело' }).click();
    assert.match(await question.getByRole('alert').innerText(), /Впишите или выберите/);
    await question.getByRole('textbox').fill('ст. 190 ч. 2');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'изменилось выводов' }).waitFor();
    assert.ok((await inTier(page, 'cannotJudge')) < before);
    const lines = text.split('\n');
    const added = (await textNow(page)).split('\n').filter((line) => !lines.includes(line));
    assert.deepEqual(added, [
      '  lim-2: { person: lim, offence: card, fault: intentional, maxImprisonment: null, complicity: sole, article: ст. 190 ч. 2 }',
    ]);
    await page.getByRole('button', { name: 'Отменить', exact: true }).click();
    assert.equal(await page.locator('#file-text').inputValue(), text);
    assert.deepEqual(noted, []);
    await context.close();
  });

  it('are waived with a reason by keyboard alone, stay in view, and keep the focus', async () => {
    const { page, context, noted } = await openedAt('findings', 'three-accused');
    const line = page.locator('[data-tier=mustFix] summary');
    await line.waitFor();
    const says = /Сделка заключается только/;
    for (let i = 0; i < 6 && !says.test(await focused(page)); i += 1) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByText('Что это решает').first().waitFor();
    await page.keyboard.press('a');
    await page.keyboard.press('Escape');
    assert.match(await focused(page), says);
    await page.keyboard.press('w');
    await page.keyboard.press('Control+Enter');
    assert.match(await page.locator('form').getByRole('alert').innerText(), /обоснование/);
    await page.keyboard.type('сделка расторгнута');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-tier=mustFix] h2', { hasText: 'с решением: 1' }).waitFor();
    assert.match(await line.innerText(), /отклонено[^]*сделка расторгнута/);
    assert.match(await focused(page), says);
    assert.equal(await inTier(page, 'mustFix'), 1);
    await page.keyboard.press('j');
    await page.keyboard.press('k');
    assert.match(await focused(page), says);
    assert.deepEqual(noted, []);
    await context.close();
  });

  it('say what another reading would make of them; a decision on the one does not stand for the other', async () => {
    const { page, context } = await openedAt('findings', 'joined-misdemeanour');
    const finding = page.locator('[data-tier=mustFix] details', { hasText: 'проступк' }).first();
    await finding.locator('> summary').click();
    await finding.getByText('этот вывод стал бы таким — соблюдено').waitFor();
    const before = await inTier(page, 'mustFix');
    await finding.locator('> summary').focus();
    await page.keyboard.press('w');
    await page.keyboard.type('так решил суд области');
    await page.keyboard.press('Control+Enter');
    await finding.locator('input[type=radio]:not(:checked)').first().click();
    await page.waitForFunction(
      (count) => !document.querySelector('[data-tier=mustFix] h2')?.textContent.includes(String(count)),
      before,
    );
    await page.locator('[data-tier=holds] > button').click();
    const now = page.locator('[data-tier=holds] summary', { hasText: 'так решил суд области' });
    assert.match(await now.innerText(), /когда вывод был иным; тогда: нарушено/);
    // The choice stands above every part, and there it is taken back.
    const asked = page.locator('main details > summary').first();
    assert.match(await asked.innerText(), /выбрано толкование/);
    await asked.click();
    await page.getByRole('heading', { name: 'Спорные толкования' }).waitFor();
    await context.close();
  });
});

describe('what if', () => {
  it('shows what would change and leaves the case as it is to the letter, until it is put in', async () => {
    const { page, context, noted, text } = await openedAt('what-if', 'three-accused');
    const search = page.getByRole('searchbox');
    await search.fill('категория второй эпизод');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('[data-place="charges.lim-2.category"] select').selectOption('grave');
    await page.getByRole('heading', { name: /Изменятся выводы/ }).waitFor();
    await page.getByRole('button', { name: 'Ещё один вариант' }).click();
    await page.locator('section[aria-label="Вариант 2"]').getByRole('searchbox').fill('категория второй эпизод');
    await page
      .getByRole('option', { name: /категория/ })
      .last()
      .click();
    await page.locator('[data-place="charges.lim-2.category"] select').last().selectOption('especiallyGrave');
    await page.locator('th', { hasText: 'Вариант 2' }).first().waitFor();
    const cells = await page.locator('tbody tr').first().locator('td').allInnerTexts();
    assert.equal(cells.length, 3);
    assert.equal(await textNow(page), text);
    await goTo(page, 'what-if');
    await page.locator('section[aria-label="Вариант 1"]').getByRole('button', { name: 'Внести в дело' }).click();
    const after = await textNow(page);
    assert.match(after, /lim-2: .*category: grave/);
    assert.equal(after.replace(', category: grave', ''), text);
    assert.deepEqual(noted, []);
    await context.close();
  });
});

describe('what may be done', () => {
  it('asks one question at a time, and what nobody knows is said in the case', async () => {
    const { page, context, noted } = await openedAt('acts', 'three-accused');
    await page.getByRole('button', { name: 'следователь, дознаватель' }).click();
    const act = page.locator('section[aria-labelledby="acts-needsFacts"] details', { hasText: 'Соединение' }).first();
    await act.locator('> summary').click();
    await act.getByRole('button', { name: 'Спрашивать по одному' }).click();
    // Lists first: "don't know" puts a list off, and writes of a fact that it is not known.
    for (let i = 0; i < 4 && (await act.locator('form').count()) === 0; i += 1)
      await act.getByRole('button', { name: 'Не знаю' }).click();
    await act.locator('form').getByRole('button', { name: 'Не знаю' }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'group');
    assert.match(await textNow(page), /lim-2: .*(?:article|category): null/);
    assert.deepEqual(noted, []);
    await context.close();
  });
});
