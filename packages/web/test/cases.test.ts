import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { deskOf, known, memoryStore, verifyExport } from '@zhargy/desk';
import { storeChecks } from '@zhargy/desk/testing';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { build } from 'vite';
import { builtFile, startBrowser } from './browser.ts';
import { caseScreens } from './case-screens.ts';

let browser: Browser;
let file = '';
before(async () => {
  [browser, file] = await Promise.all([startBrowser(), builtFile()]);
});
after(() => browser.close());

const text = `proceeding: { number: 26-7500-31-00077 }
persons:
  - id: p1
    name: Ахметов Б.
    birthDate: 1990-01-02
acts:
  - id: a1
    kind: explainRights
    to: p1
    on: 2026-05-18
`;

const windowOf = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  page.on('pageerror', (error) => assert.fail(error));
  return page;
};
const goTo = async (page: Page, path: string): Promise<void> => {
  await page.goto(`file://${file}#/en/${path}`);
  await page.locator('main h1').first().waitFor();
};
/** Puts a case file on the desk, as somebody who picks it from a disk. */
async function put(page: Page, content: string): Promise<void> {
  await goTo(page, 'case');
  // The page before may have a heading and a field for files as well.
  await page.getByLabel('Text of the case file').waitFor();
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({ name: 'case.yaml', mimeType: 'text/yaml', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: 'Save the case' }).waitFor();
}
async function save(page: Page, title?: string): Promise<void> {
  await page.getByRole('button', { name: 'Save the case' }).click();
  if (title === undefined) return;
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title of the case').fill(title);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await dialog.waitFor({ state: 'detached' });
}
const saved = (page: Page, entry: number): Promise<void> =>
  page.locator('[data-changed=false]', { hasText: `entry ${entry}` }).waitFor();
/** Changes the birth date in the text of the open case. */
async function born(page: Page, day: string): Promise<void> {
  await goTo(page, 'case/file');
  const area = page.locator('main textarea').first();
  await area.fill((await area.inputValue()).replace(/birthDate: .*/, `birthDate: ${day}`));
  const apply = page.locator('main textarea + * button, main form:has(textarea) button').first();
  if (await apply.isVisible().catch(() => false)) await apply.click();
  await page.locator('[data-changed=true]').waitFor();
}
async function downloaded(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const [download]: [Download, void] = await Promise.all([page.waitForEvent('download'), act()]);
  return readFileSync((await download.path()) ?? '');
}
const openHistory = async (page: Page, title: string): Promise<void> => {
  await goTo(page, 'cases');
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
};

describe('the store of the browser', () => {
  let page: Page;
  before(async () => {
    const bundle = await build({
      configFile: false,
      logLevel: 'error',
      build: {
        write: false,
        target: 'es2024',
        lib: {
          entry: fileURLToPath(new URL('store-checks-page.ts', import.meta.url)),
          formats: ['es'],
        },
      },
    });
    assert.ok(Array.isArray(bundle) && bundle[0]);
    const { code } = bundle[0].output[0];
    page = await browser.newPage();
    await page.route('http://store.test/**', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>store</title>' }),
    );
    await page.goto('http://store.test/');
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction('typeof runCheck === "function"');
  });
  after(() => page.close());
  for (const [number, { says }] of storeChecks.entries())
    it(says, async () => {
      assert.equal(await page.evaluate(`runCheck(${number})`), '');
    });
});

describe('a case kept on the device', () => {
  it('is saved once asked for, opened again, renamed, exported and deleted', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await windowOf(context);
    await put(page, text);
    await page.locator('[data-changed=true]', { hasText: 'Not saved' }).waitFor();
    await save(page, 'Akhmetov');
    await saved(page, 3);
    await save(page);
    await page.getByText('Nothing changed, nothing to write').waitFor();
    await born(page, '1990-02-01');
    await save(page);
    await saved(page, 4);

    await page.reload();
    await goTo(page, 'cases');
    const row = page.locator('main li', { hasText: 'Akhmetov' });
    assert.match(await row.innerText(), /26-7500-31-00077[\s\S]*Entries\s*4[\s\S]*on this device/);
    await row.getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('dialog').getByLabel('Rename').fill('Akhmetov and others');
    await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
    await page.getByRole('link', { name: 'Akhmetov and others' }).waitFor();
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByText('The chain holds').waitFor();

    const journal = await downloaded(page, () => page.getByRole('button', { name: 'Export the journal' }).click());
    const verified = verifyExport(journal);
    assert.ok(verified.ok);
    assert.equal(verified.entries, 5);
    const desk = deskOf({ store: memoryStore(), now: () => '2026-12-31T00:00:00.000Z', newId: () => 'x' });
    assert.ok((await desk.importCase(journal)).ok);
    const there = await desk.entries(verified.case);
    assert.ok(there.ok);
    assert.equal(known(there.entries).title, 'Akhmetov and others');
    assert.match(JSON.stringify(known(there.entries).file), /1990-02-01/);
    const yaml = await downloaded(page, () => page.getByRole('button', { name: 'Export the case file' }).click());
    assert.match(yaml.toString(), /name: Ахметов Б\./);

    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await page.locator('[data-changed=false]', { hasText: 'entry 5' }).waitFor();
    await goTo(page, 'cases');
    await page.getByRole('button', { name: 'Delete from the device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
    await page.getByRole('link', { name: 'Akhmetov and others' }).waitFor();
    await page.getByRole('button', { name: 'Delete from the device' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Yes, delete' }).click();
    await page.getByText('No case is kept.').waitFor();
    assert.ok(!JSON.stringify(await context.storageState({ indexedDB: true })).includes('Ахметов'));

    // The file brings it back.
    await page.locator('main input[type=file]').setInputFiles({ name: 'j.jsonl', mimeType: '', buffer: journal });
    await page.getByText('The journal is taken in').waitFor();
    const forged = Buffer.from(journal.toString().replace('1990-02-01', '1990-02-11'));
    await page.locator('main input[type=file]').setInputFiles({ name: 'j.jsonl', mimeType: '', buffer: forged });
    await page.getByRole('alert').filter({ hasText: 'entry 4' }).waitFor();
    await context.close();
  });

  it('shows its history in words, undoes an entry by another and opens the file as it was known', async () => {
    const context = await browser.newContext();
    const page = await windowOf(context);
    await put(page, text);
    await save(page, 'Akhmetov');
    await saved(page, 3);
    await born(page, '1990-02-01');
    await save(page);
    await saved(page, 4);
    await openHistory(page, 'Akhmetov');
    assert.match(
      await page.locator('li[data-seq="4"]').innerText(),
      /Ахметов Б\.[\s\S]*date of birth[\s\S]*1 February 1990/,
    );
    assert.match(await page.locator('li[data-seq="2"]').innerText(), /An act was recorded/);
    await page.getByRole('button', { name: 'Undo the entry 4' }).click();
    await page.locator('li[data-seq="5"]', { hasText: 'An entry was undone: entry 4' }).waitFor();
    assert.match(await page.locator('li[data-seq="4"]').innerText(), /undone \(by entry 5\)/);
    await goTo(page, 'case/file');
    assert.match(await page.locator('main textarea').first().inputValue(), /1990-01-02/);

    await openHistory(page, 'Akhmetov');
    await page.getByRole('textbox', { name: 'Day' }).fill('01.05.2020');
    await page.getByRole('button', { name: 'Open the copy' }).click();
    await page.getByText('The journal had nothing on that day').waitFor();
    const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', dateStyle: 'short' }).format(new Date());
    await page.getByRole('textbox', { name: 'Day' }).fill(today);
    await page.getByRole('button', { name: 'Open the copy' }).click();
    await page.locator('[data-changed=true]', { hasText: 'Not saved' }).waitFor();
    await context.close();
  });

  it('tells plainly that somebody else wrote meanwhile, and writes after them', async () => {
    const context = await browser.newContext();
    const [one, other] = [await windowOf(context), await windowOf(context)];
    await put(one, text);
    await save(one, 'Akhmetov');
    await saved(one, 3);
    await goTo(other, 'cases');
    await other.getByRole('button', { name: 'Open', exact: true }).click();
    await saved(other, 3);
    await born(other, '1990-02-01');
    await save(other);
    await saved(other, 4);
    await goTo(one, 'case/file');
    const area = one.locator('main textarea').first();
    await area.fill((await area.inputValue()).replace('Ахметов Б.', 'Ахметов Болат'));
    await save(one);
    const dialog = one.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Other entries were written meanwhile' }).waitFor();
    await dialog.getByText(/4\. Facts were entered: .*Ахметов/).waitFor();
    await dialog.getByRole('button', { name: 'Write after them' }).click();
    await saved(one, 5);
    const both = await one.locator('main textarea').first().inputValue();
    assert.match(both, /Ахметов Болат/);
    assert.match(both, /1990-02-01/);
    await context.close();
  });

  it('shows both of two documents that disagree, and withdraws one with a reason', async () => {
    const context = await browser.newContext();
    const page = await windowOf(context);
    const shown = caseScreens.find(({ name }) => name === 'history');
    await goTo(page, 'cases');
    await shown?.then?.(page);
    const conflict = page.locator('section', { has: page.getByRole('heading', { name: 'Documents disagree' }) });
    assert.match(await conflict.innerText(), /16 August 2001[\s\S]*2 January 1990[\s\S]*1 February 1990/);
    await conflict.getByRole('button', { name: 'This one holds' }).nth(1).click();
    const dialog = page.getByRole('dialog');
    assert.match(await dialog.innerText(), /2 January 1990[\s\S]*entry 2[\s\S]*entry 4/);
    await dialog.getByLabel('Why').fill('as in the passport');
    await dialog.getByRole('button', { name: 'This one holds' }).click();
    await page.locator('li[data-seq="8"]', { hasText: 'as in the passport' }).waitFor();
    assert.equal(await conflict.count(), 0);
    await page.getByRole('button', { name: 'Open', exact: true }).click();
    await saved(page, 8);
    await goTo(page, 'case/file');
    assert.match(await page.locator('main textarea').first().inputValue(), /birthDate: "?1990-01-02/);
    await context.close();
  });

  it('names the first broken entry of a journal somebody changed by force', async () => {
    const context = await browser.newContext();
    const page = await windowOf(context);
    await put(page, text);
    await save(page, 'Akhmetov');
    await saved(page, 3);
    await page.evaluate(async () => {
      const open = indexedDB.open('zhargy-cases');
      const db = await new Promise<IDBDatabase>((done) => (open.onsuccess = () => done(open.result)));
      const table = db.transaction('entry', 'readwrite').objectStore('entry');
      const all = table.getAll();
      await new Promise((done) => (all.onsuccess = done));
      const [, , third] = all.result as { line: string }[]; // as the store writes them
      const put_ = table.put({ ...third, line: third?.line.replace('1990', '1991') });
      await new Promise((done) => (put_.onsuccess = done));
      db.close();
    });
    await goTo(page, 'cases');
    await page.getByRole('button', { name: 'Verify the chain' }).click();
    await page.getByRole('alert').filter({ hasText: 'The chain is broken, entry 3' }).waitFor();
    await page.getByRole('link', { name: 'Akhmetov' }).click();
    await page.getByRole('alert').filter({ hasText: 'entry 3' }).waitFor();
    await context.close();
  });

  it('is offered as a file where the browser keeps nothing', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    const page = await windowOf(context);
    await page.addInitScript(() => {
      Object.defineProperty(window, 'indexedDB', {
        value: {
          open: () => {
            throw new DOMException('no', 'SecurityError');
          },
        },
      });
    });
    await goTo(page, 'cases');
    await page.getByRole('alert').filter({ hasText: 'keep nothing' }).waitFor();
    await put(page, text);
    await save(page);
    const dialog = page.getByRole('dialog');
    await dialog.getByText('keep nothing').waitFor();
    const journal = await downloaded(page, () => dialog.getByRole('button', { name: 'Save the journal' }).click());
    assert.ok(verifyExport(journal).ok);
    const yaml = await downloaded(page, () => dialog.getByRole('button', { name: 'Save the case file' }).click());
    assert.equal(yaml.toString(), text);
    await context.close();
  });
});

describe('nothing is kept before it is saved', () => {
  const marker = 'Жасырын-таңба-93517';
  /** Types the marker into every field of a page. */
  const typeEverywhere = async (page: Page): Promise<number> => {
    let typed = 0;
    for (const field of await page
      .locator('main :is(textarea, input:not([type=radio], [type=checkbox], [type=file], [type=number], [type=range]))')
      .all())
      if ((await field.isVisible()) && (await field.isEditable())) {
        await field.fill(marker);
        await field.blur();
        typed += 1;
      }
    return typed;
  };
  for (const path of [
    'calculators/kz.cc.62.credit',
    'questions/plea',
    'questions/victim',
    'papers/petition',
    'intake',
    'case',
  ])
    it(`${path}: what is typed is in no storage and no address`, async () => {
      const context = await browser.newContext();
      const page = await windowOf(context);
      await goTo(page, path);
      const rows = page.locator('main #field-stretches button');
      if (await rows.isVisible().catch(() => false)) await rows.click();
      assert.ok((await typeEverywhere(page)) > 0, 'the page has a field');
      if (path === 'case') {
        await put(page, `persons:\n  - id: p1\n    name: ${marker}\n`);
        await goTo(page, 'case/file');
      }
      await page.waitForTimeout(300);
      assert.ok(
        (
          await page.evaluate(
            () =>
              document.body.innerHTML +
              [...document.querySelectorAll('input, textarea')]
                .map((e) => ('value' in e ? String(e.value) : ''))
                .join(),
          )
        ).includes(marker),
      );
      const state = await context.storageState({ indexedDB: true });
      const kept = await page.evaluate(async () => {
        const caches_ = 'caches' in window && location.protocol.startsWith('http') ? await caches.keys() : [];
        return JSON.stringify([
          { ...localStorage },
          { ...sessionStorage },
          document.cookie,
          caches_,
          history.state,
          decodeURIComponent(location.href),
          document.title,
        ]);
      });
      const cookies = await context.cookies();
      for (const [where, found] of Object.entries({ state, kept, cookies }))
        assert.ok(!JSON.stringify(found).includes(marker), `${where}: ${JSON.stringify(found)}`);
      await context.close();
    });
});
