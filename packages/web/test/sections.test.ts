import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { builtFile, startBrowser } from './browser.ts';
import { choose, fill, focused, openedCase, press, said, tabTo, textOf, type Opened } from './case-by-keyboard.ts';

let at: Opened;

before(async () => {
  const [browser, file] = await Promise.all([startBrowser(), builtFile()]);
  at = { browser, file };
});
after(() => at.browser.close());

describe('the forms of a case', () => {
  it('builds a small case from an empty file by keyboard alone, and the check finds something', async () => {
    const { page, context, noted } = await openedCase(at, 'ru');
    const person = async (name: string, role: string, of?: string): Promise<void> => {
      await fill(page, /^Фамилия, имя/, name);
      await choose(page, /^Процессуальное положение/, role);
      if (of !== undefined) await choose(page, /^Защищаемое/, of);
      await press(page, /^Добавить$/);
      await said(page, new RegExp(name));
    };
    await person('Асанов А.', 'обвиняемый');
    await person('Заирова З.', 'защитник', 'Асанов');
    await person('Жакыпов Ж.', 'потерпевший');
    await person('Каримов К.', 'прокурор');

    await press(page, /^Правонарушения/);
    await fill(page, /^Краткое|^Наименование|^Название|^Деяние/, 'кража');
    await fill(page, /^День начала/, '10 января 2026 года');
    await fill(page, /^День окончания/, '10.01.2026');
    await press(page, /^Добавить$/);
    await said(page, /кража/);
    await tabTo(page, /Все разделы/, 'Shift+Tab');
    await page.keyboard.press('Enter');

    await press(page, /^Подозрения и обвинения/);
    await choose(page, /^Лицо, которому/, 'Асанов');
    await choose(page, /^Вменяемое/, 'кража');
    await fill(page, /^Первоначальная/, 'ст. 188 ч. 2 п. 3)');
    await press(page, /^Добавить$/);
    await said(page, /Добавлено/);
    await tabTo(page, /^Изменить: ст\. 188/, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Потерпевшие: Жакыпов/);
    await page.keyboard.press('Space');
    await press(page, /^Внести в дело$/);
    await said(page, /Внесено/);
    await tabTo(page, /Все разделы/, 'Shift+Tab');
    await page.keyboard.press('Enter');

    await press(page, /^Процессуальные соглашения/);
    await choose(page, /^Форма/, 'процессуальное соглашение в форме сделки');
    await choose(page, /^Лицо, заключившее/, 'Асанов');
    await choose(page, /^Прокурор/, 'Каримов');
    await choose(page, /^Защитник/, 'Заирова');
    await press(page, /^Добавить$/);
    await said(page, /Добавлено/);
    await tabTo(page, /^Изменить: /, 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, /^Охваченные.*: ст\. 188/);
    await page.keyboard.press('Space');
    await press(page, /^Внести в дело$/);
    await said(page, /Внесено/);
    await tabTo(page, /Все разделы/, 'Shift+Tab');
    await page.keyboard.press('Enter');

    await press(page, /^Совершённые действия/);
    await press(page, /^Вся форма$/);
    await choose(page, /^Вид акта/, 'заключение процессуального');
    await choose(page, /^Кем совершён/, 'Каримов');
    await tabTo(page, /^Предмет акта: сделка/);
    await page.keyboard.press('Space');
    await fill(page, /^Дата и время/, '29.05.2026 10:00');
    await fill(page, /^Название документа/, 'Процессуальное соглашение');
    await press(page, /^Внести в дело$/);
    await said(page, /Внесено/);

    const made = await textOf(page);
    assert.deepEqual(
      Object.values(made['persons'] ?? {}).map(({ name }) => name),
      ['Асанов А.', 'Заирова З.', 'Жакыпов Ж.', 'Каримов К.'],
    );
    assert.deepEqual(
      Object.values(made['roles'] ?? {}).map(({ as }) => as),
      ['accused', 'counsel', 'victim', 'prosecutor'],
    );
    assert.deepEqual(Object.values(made['offences'] ?? {}), [{ title: 'кража', from: '2026-01-10', to: '2026-01-10' }]);
    const [charge] = Object.values(made['charges'] ?? {});
    assert.deepEqual(charge?.['victims'], ['p3']);
    const [act] = Object.values(made['acts'] ?? {});
    assert.deepEqual(act, {
      kind: 'concludeAgreement',
      by: 'p4',
      about: Object.keys(made['agreements'] ?? {}),
      on: '2026-05-29T10:00',
    });

    await page.locator('main nav a[href$="/case/findings"]').click();
    await page.locator('[data-tier]').first().waitFor();
    assert.ok((await page.locator('[data-tier] [data-entry]').count()) > 0);
    assert.deepEqual(noted, []);
    await context.close();
  });

  it('keeps every entry that is added before the one before it was read', async () => {
    const { page, context } = await openedCase(at, 'en');
    await tabTo(page, /^Name/);
    // What is read beside the page comes back in a later task: these all happen within one.
    await page.evaluate(async () => {
      const input = document.activeElement;
      if (!(input instanceof HTMLInputElement)) throw new Error('the name has not the focus');
      for (const name of ['Asanov', 'Bekova', 'Zhakypov']) {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, name);
        input.dispatchEvent(new Event('input', { bubbles: true }));
        for (let i = 0; i < 10; i += 1) await Promise.resolve();
        input.form?.requestSubmit();
        for (let i = 0; i < 10; i += 1) await Promise.resolve();
      }
    });
    await said(page, /Zhakypov/);
    assert.deepEqual(
      Object.values((await textOf(page))['persons'] ?? {}).map(({ name }) => name),
      ['Asanov', 'Bekova', 'Zhakypov'],
    );
    await context.close();
  });

  it('names faults at their fields, puts the focus on the summary and from there on the field', async () => {
    const { page, context } = await openedCase(
      at,
      'en',
      'persons:\n  p1: { name: Asanov, birthDate: 1990-05-01, deathDate: 2020-01-01 }\n',
    );
    await page.locator('[data-section=persons]').click();
    await page.getByRole('button', { name: 'Edit: Asanov' }).click();
    await page.locator('#fact-birthDate').fill('31.02.1990');
    await page.locator('form button[type=submit]').click();
    const summary = page.locator('main [role=alert]');
    await summary.waitFor();
    assert.equal(await summary.evaluate((element) => element === document.activeElement), true);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const field = page.locator('#fact-birthDate');
    assert.equal(await field.evaluate((element) => element === document.activeElement), true);
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    // Dates that exclude each other are a fault of the file: it is named before anything is written.
    await field.fill('2 March 2021');
    await page.keyboard.press('Enter');
    await page.locator('#fact-deathDate[aria-invalid=true]').waitFor();
    assert.equal((await textOf(page))['persons']?.['p1']?.['birthDate'], '1990-05-01');
    await context.close();
  });

  it('keeps a value that was emptied until the form is put into the case, and offers it back', async () => {
    const { page, context } = await openedCase(at, 'kk', 'persons:\n  p1: { name: Асанов, birthDate: 1990-05-01 }\n');
    await page.locator('[data-section=persons]').click();
    await page.getByRole('button', { name: 'Өзгерту: Асанов' }).click();
    await page.locator('#fact-birthDate').fill('');
    await page.getByText('01.05.1990').waitFor();
    await page.getByRole('button', { name: 'қайтару', exact: true }).click();
    assert.equal(await page.locator('#fact-birthDate').inputValue(), '01.05.1990');
    await page.locator('#fact-identified').getByLabel('Білмеймін').check();
    await page.locator('form button[type=submit]').click();
    await said(page, /Іске енгізілді/);
    assert.deepEqual((await textOf(page))['persons']?.['p1'], {
      name: 'Асанов',
      birthDate: '1990-05-01',
      identified: null,
    });
    await context.close();
  });

  it('says who refers to an entry before it goes, and undo brings it back', async () => {
    const text = 'persons:\n  p1: { name: Asanov }\ncharges:\n  c1: { person: p1, article: 188(2) }\n';
    const { page, context } = await openedCase(at, 'en', text);
    await page.locator('[data-section=persons]').click();
    await page.getByRole('button', { name: 'Remove: Asanov' }).click();
    const asked = page.getByRole('alertdialog');
    assert.match(await asked.innerText(), /Charges: .*188/);
    await asked.getByRole('button', { name: 'Yes, remove' }).click();
    await said(page, /Removed/);
    await page.getByText('Nothing here yet').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Edit: Asanov' }).waitFor();
    await context.close();
  });

  it('keeps a form that was left while another part is looked at', async () => {
    const { page, context } = await openedCase(at, 'ru', 'persons:\n  p1: { name: Асанов }\n');
    await page.locator('[data-section=persons]').click();
    await page.getByRole('button', { name: 'Изменить: Асанов' }).click();
    await page.locator('#fact-birthDate').fill('01.05.1990');
    await page.locator('main nav a[href$="/case/people"]').click();
    await page.locator('article').first().waitFor();
    await page.locator('main nav a[href$="/case/overview"]').click();
    await page.locator('#fact-birthDate').waitFor();
    assert.equal(await page.locator('#fact-birthDate').inputValue(), '01.05.1990');
    await context.close();
  });
});

describe('people and the time line', () => {
  const example = readFileSync(new URL('../../../examples/three-accused.yaml', import.meta.url), 'utf8');

  it('lead from a person to his form and from an event to its place', async () => {
    const { page, context, noted } = await openedCase(at, 'ru', example);
    await page.locator('main nav a[href$="/case/people"]').click();
    await page.getByRole('button', { name: 'Изменить: Лим А.' }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'fact-name');
    await page.locator('main nav a[href$="/case/timeline"]').click();
    const marks = page.locator('svg [role=button]');
    await marks.first().waitFor();
    await page.locator('svg [role=button][tabindex="0"]').focus();
    const first = await focused(page);
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction((before) => document.activeElement?.getAttribute('aria-label') !== before, first);
    await page.keyboard.press('End');
    assert.match(await focused(page), /29\sмая 2026\sгода, 16:00/);
    await page.keyboard.press('Enter');
    await page.locator('form #fact-kind').waitFor();
    assert.deepEqual(noted, []);
    await context.close();
  });

  it('has the same rows as a table, in both orders', async () => {
    const { page, context } = await openedCase(at, 'en', example);
    await page.locator('main nav a[href$="/case/timeline"]').click();
    await page.locator('svg [role=button][data-what=term]').first().waitFor();
    const marks = await page.locator('svg [role=button]').count();
    assert.equal(await page.locator('main tbody tr').count(), marks);
    const days = (): Promise<string[]> => page.locator('main tbody td:first-child').allInnerTexts();
    const up = await days();
    await page.getByRole('button', { name: /^Date/ }).click();
    assert.equal(await page.locator('main th[aria-sort=descending]').count(), 1);
    assert.equal((await days())[0], up.at(-1));
    await context.close();
  });

  it('opens the term that was chosen on the line, with its count', async () => {
    const { page, context, noted } = await openedCase(at, 'kk', example);
    await page.locator('main nav a[href$="/case/timeline"]').click();
    const term = page.locator('svg [role=button][data-what=term]').last();
    await term.waitFor();
    const [id] = (await term.getAttribute('data-key'))?.split('term:').slice(1) ?? [];
    await term.focus();
    await page.keyboard.press('Enter');
    await page.locator(`[data-deadline="${id}"] details[open]`).waitFor();
    await page.waitForFunction(() => document.activeElement?.matches('[data-deadline] summary') === true);
    assert.equal(await page.locator('[data-deadline] details[open]').count(), 1);
    assert.equal(page.url().includes(id ?? '?'), false);
    assert.deepEqual(noted, []);
    await context.close();
  });
});

describe('a new empty case', () => {
  it('begins at the forms, and nothing found in it is not told as a clean bill', async () => {
    const context = await at.browser.newContext();
    const page = await context.newPage();
    await page.goto(`file://${at.file}#/ru/case/findings`);
    await page.getByRole('button', { name: 'Новое пустое дело' }).click();
    await page.locator('[data-section=persons]').waitFor();
    await page.getByRole('link', { name: 'Выводы', exact: true }).click();
    const none = page.getByText('Среди записанного нарушений не найдено');
    await none.waitFor();
    assert.equal(await none.getAttribute('data-clear'), null);
    assert.match(await none.innerText(), /пока нельзя судить: \d/);
    await context.close();
  });
});
