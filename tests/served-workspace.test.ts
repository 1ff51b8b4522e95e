import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { verifyExport } from '@zhargy/desk';
import { sqliteStore } from '@zhargy/desk/sqlite';
import { judgePool, serverOf, siteIn } from '@zhargy/server';
import { builtSite, startBrowser } from '../packages/web/test/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'zhargy-served-'));
let browser: Awaited<ReturnType<typeof startBrowser>>;
let app: ReturnType<typeof serverOf>;
let address = '';
before(async () => {
  const [started, pages] = await Promise.all([startBrowser(), builtSite()]);
  browser = started;
  app = serverOf({
    store: sqliteStore(join(folder, 'cases.db')),
    site: siteIn(pages, { keeps: true }),
    judge: judgePool(1),
  });
  address = await app.listen({ host: '127.0.0.1', port: 0 });
});
after(async () => {
  await browser.close();
  await app.close();
  rmSync(folder, { recursive: true });
});

test('the workspace and the API stand on one port: a case is kept with the server, and the page is refused nothing', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !/^(data|blob):/.test(url)) noted.push(`asked for ${url}`);
  });
  await page.goto(`${address}/#/en/case`);
  await page
    .locator('main input[type=file]')
    .first()
    .setInputFiles({
      name: 'case.yaml',
      mimeType: 'text/yaml',
      buffer: Buffer.from('persons:\n  - id: p1\n    name: Ахметов\n'),
    });
  await page.getByRole('button', { name: 'Save the case' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Title of the case').fill('Akhmetov');
  assert.equal(await dialog.getByLabel('On the server').isChecked(), true);
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  await page.locator('[data-changed=false]', { hasText: 'on the server, entry 2' }).waitFor();

  const listed = (await (await fetch(`${address}/api/cases`)).json()) as {
    readonly cases: readonly { case: string }[];
  }; // as documented
  const id = listed.cases[0]?.case ?? '';
  const exported = await (await fetch(`${address}/api/cases/${id}/export`)).arrayBuffer();
  assert.ok(verifyExport(new Uint8Array(exported)).ok);
  // Somebody else writes by the API; the page is told so when it saves.
  const written = await fetch(`${address}/api/cases/${id}/entries`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      expected: 2,
      entries: [{ body: { kind: 'asserted', facts: [{ at: 'persons.p1.sex', value: 'male' }], proof: { id: 'd1' } } }],
    }),
  });
  assert.equal(written.status, 201);
  await page.goto(`${address}/#/en/case/file`);
  const area = page.locator('main textarea').first();
  await area.fill((await area.inputValue()).replace('Ахметов', 'Ахметов Болат'));
  await page.getByRole('button', { name: 'Save the case' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Write after them' }).click();
  await page.locator('[data-changed=false]', { hasText: 'entry 4' }).waitFor();
  const findings = await fetch(`${address}/api/cases/${id}/findings`);
  assert.equal(findings.status, 200);
  assert.equal(typeof ((await findings.json()) as { readonly counts: object }).counts, 'object'); // as documented

  await page.goto(`${address}/#/en/cases`);
  await page.getByRole('button', { name: 'Verify the chain' }).click();
  await page.getByText('The chain holds').waitFor();
  assert.equal(await page.getByRole('button', { name: 'Delete from the device' }).count(), 0);
  await page.getByRole('link', { name: 'Akhmetov' }).click();
  await page.getByRole('heading', { name: 'History' }).waitFor();
  assert.match(await page.locator('li[data-seq="4"]').innerText(), /Ахметов Болат/);
  assert.deepEqual(noted, []);
  await context.close();
});
