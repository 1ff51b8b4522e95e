import type { Page } from 'playwright-core';

/** One screen: its address after the language, and what brings it into the state to look at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  readonly then?: (page: Page) => Promise<void>;
}

const example = async (page: Page): Promise<void> => {
  await page.locator('main button:not([disabled])').last().click();
  await page.getByRole('tablist').waitFor();
};
const tab =
  (number: number) =>
  async (page: Page): Promise<void> => {
    await example(page);
    await page.getByRole('tab').nth(number).click();
    await page.locator('[role=tabpanel] :is(h2, li)').first().waitFor();
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
  { name: 'open-case', path: 'check' },
  {
    name: 'faults',
    path: 'check',
    then: async (page) => {
      await page
        .locator('textarea')
        .fill('persons:\n  - id: p1\n    birthDate: 31.02.2020\ncharges:\n  - id: c1\n    person: nobody\n');
      await page.locator('main button:not([disabled])').nth(1).click();
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'findings',
    path: 'check',
    then: async (page) => {
      await example(page);
      await unfold(page);
    },
  },
  { name: 'acts', path: 'check', then: tab(1) },
  {
    name: 'deadlines',
    path: 'check',
    then: async (page) => {
      await tab(2)(page);
      await unfold(page);
    },
  },
  { name: 'ways', path: 'check', then: tab(3) },
  { name: 'norms', path: 'norms' },
  { name: 'paragraphs', path: 'norms/kz.sc.2016-4?at=10.1' },
  { name: 'norm', path: 'norm/kz.cpc.612-1-1.gravity' },
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
