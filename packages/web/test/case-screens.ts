import { deskOf, memoryStore, statementsOf, type Wanted } from '@zhargy/desk';
import { readCaseFile } from '@zhargy/casefile';
import type { Page } from 'playwright-core';
import { readFileSync } from 'node:fs';
import type { Screen } from './screens.ts';

/** A journal to look at: documents that disagree, an act, a decision, an undoing, a title of more than one line. */
async function journal(): Promise<string> {
  const desk = deskOf({ store: memoryStore(), now: () => '2026-06-01T07:00:00.000Z', newId: () => 'to-look-at' });
  const bytes = readFileSync(new URL('../../../examples/minor-victim.yaml', import.meta.url));
  const read = readCaseFile(bytes);
  if (!('file' in read)) throw new Error('the example cannot be read');
  const at = ['persons', 'baqtiyar', 'birthDate'];
  const one = { id: 'passport', title: 'Жеке куәліктің көшірмесі', date: '2026-05-18', where: '2-бет' };
  const other = { id: 'record', title: 'Протокол допроса подозреваемого', date: '2026-05-20', where: 'лист 3' };
  const more: readonly Wanted[] = [
    { body: { kind: 'asserted', facts: [...statementsOf(read.file)] } },
    { body: { kind: 'asserted', facts: [{ at, value: '1990-01-02' }], proof: one } },
    { body: { kind: 'asserted', facts: [{ at, value: '1990-02-01' }], proof: other } },
    { body: { kind: 'noted', text: 'Туу туралы куәлік сұратылды' } },
    { body: { kind: 'undone', entry: 5 } },
  ];
  const title =
    'Кәмелетке толмаған жәбірленуші туралы іс: қамтамасыз ету мен өтемақының тәртібі және мәміленің шарттары';
  const written = await desk.openCase('local', title, more);
  if (!written.ok) throw new Error(JSON.stringify(written));
  return (await desk.exportCase(written.case)) ?? '';
}

const taken = async (page: Page): Promise<void> => {
  await page
    .locator('main input[type=file]')
    .setInputFiles({ name: 'case.jsonl', mimeType: 'application/jsonl', buffer: Buffer.from(await journal()) });
  await page.locator('main li h2 a').first().waitFor();
};

/** The screens of kept cases. */
export const caseScreens: readonly Screen[] = [
  { name: 'cases-none', path: 'cases' },
  {
    name: 'save',
    path: 'case/overview',
    on: 'example',
    leaves: true,
    then: async (page) => {
      await page.locator('main button:has(+ [data-changed])').click();
      await page.getByRole('dialog').getByRole('radio').first().waitFor();
    },
  },
  { name: 'cases', path: 'cases', leaves: true, then: taken },
  {
    name: 'history',
    path: 'cases',
    leaves: true,
    then: async (page) => {
      await taken(page);
      await page.locator('main li h2 a').first().click();
      await page.locator('main li[data-seq="1"]').waitFor();
    },
  },
];
