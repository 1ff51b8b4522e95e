import { caseScreens } from './case-screens.ts';
import type { Page } from 'playwright-core';
import { addEditions } from './added-editions.ts';
import { intakeScreens } from './intake-screens.ts';

/** One screen: its address after the language, and what brings it into the state to look at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly then?: (page: Page) => Promise<void>;
}

/** Opens the example case and goes to one of its parts. */
const part =
  (id: string, ready = 'main :is(h2, h3, li)') =>
  async (page: Page): Promise<void> => {
    await page.locator('main button:not([disabled])').last().click();
    await page.locator(`main nav a[href$="/case/${id}"]`).click();
    await page.locator(`main nav a[aria-current=page][href$="/case/${id}"]`).waitFor();
    await page.locator(ready).first().waitFor();
  };
const unfold = async (page: Page): Promise<void> => {
  await page.locator('main details > summary').first().click();
};

/** Every screen of the pages, as tests and the gallery look at them. */
export const screens: readonly Screen[] = [
  { name: 'start', path: '' },
  { name: 'calculators', path: 'calculators' },
  {
    name: 'term',
    path: 'calculators/kz.cpc.48.term-end',
    then: async (page) => {
      await page.locator('#field-start').fill('2026 жылғы 9 қазан');
      await page.locator('#field-unit').selectOption('days');
      await page.locator('#field-n').fill('15');
      await page.locator('#field-kind').selectOption('ordinary');
      await page.locator('[data-value]').waitFor();
    },
  },
  {
    name: 'credit',
    path: 'calculators/kz.cc.62.credit',
    then: async (page) => {
      await page.locator('#field-stretches button').click();
      await page.locator('#field-stretches-0-measure').selectOption('custody');
      await page.locator('#field-stretches-0-from').fill('1 января 2025 года');
      await page.locator('#field-stretches-0-to').fill('01.03.2025');
      await page.locator('#field-punishment').selectOption('imprisonment');
      await page.locator('#field-institution').selectOption('medium');
      await page.locator('#field-decidedOn').fill('01.06.2025');
      await page.locator('#field-inForceFrom').fill('20.06.2025');
      await page.locator('[data-value]').waitFor();
    },
  },
  {
    name: 'plea',
    path: 'questions/plea',
    then: async (page) => {
      await page.locator('#question-charges').fill('188(3), 19.01.2026');
      await page.locator('input[name=suspects]').first().check();
      await page.locator('input[name=victims]').nth(3).check();
      await page.locator('input[name=contested]').first().check();
      await page.locator('input[name=stage]').nth(1).check();
      await page.locator('p[data-standing=closed]').waitFor();
    },
  },
  { name: 'victim', path: 'questions/victim' },
  { name: 'open-case', path: 'case' },
  {
    name: 'faults',
    path: 'case',
    then: async (page) => {
      await page
        .locator('textarea')
        .fill('persons:\n  - id: p1\n    birthDate: 31.02.2020\ncharges:\n  - id: c1\n    person: nobody\n');
      await page.locator('main button:not([disabled])').nth(1).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'overview', path: 'case', then: part('overview') },
  {
    name: 'case-section',
    path: 'case',
    then: async (page) => {
      await part('overview')(page);
      await page.locator('[data-section=charges]').click();
      await page.locator('[data-entity]').first().waitFor();
    },
  },
  {
    name: 'case-form',
    path: 'case',
    then: async (page) => {
      await part('overview')(page);
      await page.locator('[data-section=acts]').click();
      await page.locator('[data-entity] button').first().click();
      await page.locator('#fact-about').waitFor();
    },
  },
  {
    name: 'form-faults',
    path: 'case',
    then: async (page) => {
      await part('overview')(page);
      await page.locator('[data-section=persons]').click();
      await page.locator('[data-entity] button').first().click();
      await page.locator('#fact-birthDate').fill('31.02.1990');
      await page.locator('#fact-name').fill('');
      await page.locator('form button[type=submit]').click();
      await page.locator('form [role=alert]').waitFor();
    },
  },
  {
    name: 'grids',
    path: 'intake/grids',
    then: async (page) => {
      await page.locator('[data-cell="0-1"]:visible').focus();
      await page.keyboard.type('31.02.1990');
      await page.keyboard.press('Enter');
      await page.locator('[role=alert]:visible').waitFor();
    },
  },
  { name: 'people', path: 'case', then: part('people') },
  { name: 'timeline', path: 'case', then: part('timeline', 'main tbody tr') },
  {
    name: 'findings',
    path: 'case',
    then: async (page) => {
      await part('findings', '[data-tier] details > summary')(page);
      await page.locator('[data-tier] details > summary').first().click();
    },
  },
  { name: 'acts', path: 'case', then: part('acts') },
  {
    name: 'deadlines',
    path: 'case',
    then: async (page) => {
      await part('deadlines', 'main details > summary')(page);
      await unfold(page);
    },
  },
  { name: 'ways', path: 'case', then: part('ways') },
  { name: 'what-if', path: 'case', then: part('what-if') },
  { name: 'file', path: 'case', then: part('file', 'main textarea') },
  { name: 'intake', path: 'intake' },
  ...intakeScreens,
  { name: 'papers', path: 'papers' },
  {
    name: 'write-paper',
    path: 'papers/objection',
    then: async (page) => {
      await page.locator('[id="fact-persons.victim.name"]').fill('Аманова Сара Ерланқызы');
      await page.locator('[id="fact-acts.act-objection-victim.on"]').fill('19.05.2026');
    },
  },
  { name: 'write-agreement', path: 'papers/agreement' },
  {
    name: 'check-paper',
    path: 'papers/check',
    then: async (page) => {
      await page.locator('#agreement-text').fill('г. Астана 12 февраля 2026 года\nПрокурор Есенов Марат Бекович\n');
      await page.locator('li[data-element]').first().waitFor();
    },
  },
  { name: 'case-papers', path: 'case', then: part('papers') },
  ...caseScreens,
  { name: 'norms', path: 'norms' },
  { name: 'paragraphs', path: 'norms/kz.sc.2016-4?at=10.1' },
  { name: 'norm', path: 'norm/kz.cpc.612-1-1.gravity' },
  { name: 'norm-versions', path: 'norm/kz.cc.68-1.must-release?on=2018-08-01' },
  {
    name: 'texts',
    path: 'texts',
    then: async (page) => {
      await addEditions(page);
      await page.locator('main h4').first().waitFor();
    },
  },
  {
    name: 'search',
    path: '',
    then: async (page) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('dialog').waitFor();
      await page.keyboard.type('615');
      await page.getByRole('option').first().waitFor();
    },
  },
  {
    name: 'help',
    path: '',
    then: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** Opens a screen of the one file and brings it into its state. */
export async function openScreen(page: Page, file: string, lang: string, screen: Screen): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`file://${file}#/${lang}/${screen.path}`);
  await page.locator('main h1').first().waitFor();
  await screen.then?.(page);
}
