import { caseScreens } from './case-screens.ts';
import type { Page } from 'playwright-core';
import { addEditions } from './added-editions.ts';
import { intakeScreens } from './intake-screens.ts';

/** One screen: its address after the language, and what brings it into the state to look at. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** The example case is open when one comes here, and stays open for what is looked at next. */
  readonly on?: 'example';
  /** What is done here stays in the page: the next screen needs a fresh one. */
  readonly leaves?: true;
  readonly then?: (page: Page) => Promise<void>;
}

/** A part of the example case, with what shows that it is there. */
const part = (id: string, ready = 'main :is(h2, h3, li)'): Pick<Screen, 'path' | 'on' | 'then'> => ({
  path: `case/${id}`,
  on: 'example',
  then: async (page) => {
    await page.locator(`main nav a[aria-current=page][href$="/case/${id}"]`).waitFor();
    await page.locator(ready).first().waitFor();
  },
});
/** Waits for what a page lists once the engine has answered. */
const listed = async (page: Page): Promise<void> => {
  await page.locator('main li').first().waitFor();
};
const unfold = async (page: Page): Promise<void> => {
  await page.locator('main nav + div details > summary').first().click();
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
    leaves: true,
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
    leaves: true,
    then: async (page) => {
      await page
        .locator('textarea')
        .fill('persons:\n  - id: p1\n    birthDate: 31.02.2020\ncharges:\n  - id: c1\n    person: nobody\n');
      await page.locator('main button:not([disabled])').nth(1).click();
      await page.getByRole('alert').waitFor();
    },
  },
  { name: 'overview', ...part('overview') },
  {
    name: 'case-section',
    path: 'case/overview',
    on: 'example',
    then: async (page) => {
      await page.locator('[data-section=charges]').click();
      await page.locator('[data-entity]').first().waitFor();
    },
  },
  {
    name: 'case-form',
    path: 'case/overview',
    on: 'example',
    then: async (page) => {
      await page.locator('[data-section=acts]').click();
      await page.locator('[data-entity] button').first().click();
      await page.locator('#fact-about').waitFor();
    },
  },
  {
    name: 'form-faults',
    path: 'case/overview',
    on: 'example',
    leaves: true,
    then: async (page) => {
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
    leaves: true,
    then: async (page) => {
      await page.locator('[data-cell="0-1"]:visible').focus();
      await page.keyboard.type('31.02.1990');
      await page.keyboard.press('Enter');
      await page.locator('[role=alert]:visible').waitFor();
    },
  },
  { name: 'people', ...part('people') },
  { name: 'timeline', ...part('timeline', 'main tbody tr') },
  {
    name: 'findings',
    path: 'case/findings',
    on: 'example',
    then: async (page) => {
      await page.locator('[data-tier] details > summary').first().click();
    },
  },
  { name: 'acts', ...part('acts') },
  {
    name: 'deadlines',
    path: 'case/deadlines',
    on: 'example',
    then: async (page) => {
      await unfold(page);
    },
  },
  { name: 'ways', ...part('ways') },
  { name: 'what-if', ...part('what-if') },
  { name: 'file', ...part('file', 'main textarea') },
  { name: 'intake', path: 'intake' },
  ...intakeScreens,
  { name: 'papers', path: 'papers' },
  {
    name: 'write-paper',
    path: 'papers/objection',
    leaves: true,
    then: async (page) => {
      await page.locator('[id="fact-persons.victim.name"]').fill('Аманова Сара Ерланқызы');
      await page.locator('[id="fact-acts.act-objection-victim.on"]').fill('19.05.2026');
    },
  },
  { name: 'write-agreement', path: 'papers/agreement' },
  {
    name: 'check-paper',
    path: 'papers/check',
    leaves: true,
    then: async (page) => {
      await page.locator('#agreement-text').fill('г. Астана 12 февраля 2026 года\nПрокурор Есенов Марат Бекович\n');
      await page.locator('li[data-element]').first().waitFor();
    },
  },
  { name: 'case-papers', ...part('papers') },
  ...caseScreens,
  { name: 'norms', path: 'norms', then: listed },
  { name: 'paragraphs', path: 'norms/kz.sc.2016-4?at=10.1', then: listed },
  { name: 'norm', path: 'norm/kz.cpc.612-1-1.gravity' },
  { name: 'norm-versions', path: 'norm/kz.cc.68-1.must-release?on=2018-08-01' },
  {
    name: 'texts',
    path: 'texts',
    leaves: true,
    then: async (page) => {
      await addEditions(page);
      await page.locator('main h4').first().waitFor();
    },
  },
  {
    name: 'search',
    path: '',
    leaves: true,
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
    leaves: true,
    then: async (page) => {
      await page.keyboard.press('?');
      await page.getByRole('dialog').waitFor();
    },
  },
];

/** Goes to an address of the open page, by way of one that keeps nothing, and waits for its heading. */
async function goTo(page: Page, lang: string, path: string): Promise<void> {
  for (const to of ['nowhere', path]) {
    await page.evaluate((hash) => {
      for (const heading of document.querySelectorAll('main h1')) heading.setAttribute('data-left', '');
      location.hash = hash;
    }, `#/${lang}/${to}`);
    await page.locator('main h1:not([data-left])').first().waitFor();
  }
}

/** Opens a screen of the one file, in a page that holds nothing yet, and brings it into its state. */
export async function openScreen(page: Page, file: string, lang: string, screen: Screen): Promise<void> {
  const example = screen.on === 'example';
  await page.goto('about:blank');
  await page.goto(`file://${file}#/${lang}/${example ? 'case' : screen.path}`);
  await page.locator('main h1').first().waitFor();
  if (example) {
    await page.locator('main button:not([disabled])').last().click();
    await page.locator('main nav a[aria-current=page]').waitFor();
    await goTo(page, lang, screen.path);
  }
  await screen.then?.(page);
}

/**
 * Goes through all screens in one window of one language. The file is opened anew only where a screen before has left
 * something behind; between the others one moves by address.
 */
export async function walk(
  page: Page,
  file: string,
  lang: string,
  look: (screen: Screen) => Promise<void>,
): Promise<void> {
  const order = (screen: Screen): number => (screen.leaves ? 2 : screen.on === 'example' ? 1 : 0);
  let held: 'nothing' | 'example' | 'something' = 'something';
  for (const screen of screens.toSorted((a, b) => order(a) - order(b))) {
    if (held === (screen.on ?? 'nothing')) {
      await goTo(page, lang, screen.path);
      await screen.then?.(page);
    } else await openScreen(page, file, lang, screen);
    await look(screen);
    held = screen.leaves ? 'something' : (screen.on ?? 'nothing');
  }
}
