import type { Page } from 'playwright-core';
import { ruling, rulingInKazakh, rulingThatDisagrees } from './papers.ts';
import type { Screen } from './screens.ts';

const asFile = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

/** Gives papers and waits for what they propose. */
const given =
  (...texts: readonly string[]) =>
  async (page: Page): Promise<void> => {
    await page.locator('input[data-papers]').setInputFiles(texts.map((text, i) => asFile(`${i + 1}.txt`, text)));
    await page.locator('[data-line]').first().waitFor();
  };

/** Decides every line, the first reading where there are several, and enters what was accepted. */
async function entered(page: Page): Promise<void> {
  await page.locator('[data-line]').first().focus();
  for (let i = 0; i < 200; i += 1) {
    const standing = await page.evaluate(() => {
      const at = document.activeElement;
      return at?.hasAttribute('data-build') ? 'build' : at?.querySelector('ol') ? 'several' : 'one';
    });
    await page.keyboard.press(standing === 'several' ? 'Digit1' : 'Enter');
    if (standing === 'build') break;
  }
  await page.locator('#plea-answer').waitFor();
  await page.locator('[data-standing]').first().waitFor();
}

/** The screens of the intake after its doors. */
export const intakeScreens: readonly Screen[] = [
  { name: 'intake-review', path: 'intake', leaves: true, then: given(ruling) },
  { name: 'intake-kazakh', path: 'intake', leaves: true, then: given(rulingInKazakh) },
  { name: 'intake-disagree', path: 'intake', leaves: true, then: given(ruling, rulingThatDisagrees) },
  {
    name: 'intake-edit',
    path: 'intake',
    leaves: true,
    then: async (page) => {
      await given(ruling)(page);
      await page.locator('[data-line$="birthDate"]').first().focus();
      await page.keyboard.press('e');
      await page.locator('[data-line] form').waitFor();
      await page.keyboard.insertText('31.02.1995');
    },
  },
  {
    name: 'intake-faults',
    path: 'intake',
    leaves: true,
    then: async (page) => {
      await page.locator('input[data-papers]').setInputFiles([asFile('empty.txt', ''), asFile('1.txt', ruling)]);
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'intake-entered',
    path: 'intake',
    leaves: true,
    then: async (page) => {
      await given(ruling)(page);
      await entered(page);
    },
  },
  {
    name: 'intake-who',
    path: 'intake',
    leaves: true,
    then: async (page) => {
      await given(ruling)(page);
      await entered(page);
      await page.locator('main button').first().click();
      await page.locator('input[data-papers]').setInputFiles([asFile('2.txt', rulingThatDisagrees)]);
      await page.locator('dl').first().waitFor();
    },
  },
];
