import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { readCaseFile } from '@zhargy/casefile';
import { docxOf, draftPacket } from '@zhargy/documents';
import { pdfOf } from '@zhargy/documents/pdf';
import type { Browser, Page } from 'playwright-core';
import { builtFile, startBrowser } from './browser.ts';
import { ruling, rulingInKazakh, rulingThatDisagrees } from './papers.ts';

let browser: Browser;
let file: string;

before(async () => {
  [browser, file] = await Promise.all([startBrowser(), builtFile()]);
});
after(() => browser.close());

/** A page at the intake, where every error and request is noted. */
async function atIntake(lang: string): Promise<{ page: Page; noted: string[]; close: () => Promise<void> }> {
  const context = await browser.newContext();
  await context.setOffline(true);
  const page = await context.newPage();
  const noted: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`file://${file}`) && !url.startsWith('data:') && !url.startsWith('blob:'))
      noted.push(`asked for ${url}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') noted.push(message.text());
  });
  page.on('pageerror', (error) => noted.push(error.message));
  await page.goto(`file://${file}#/${lang}/intake`);
  await page.locator('main h1').waitFor();
  return { page, noted, close: () => context.close() };
}

const asFile = (name: string, bytes: Uint8Array | string) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

/** Pastes the text of a paper with the keyboard alone. */
async function paste(page: Page, text: string): Promise<void> {
  await page.locator('main textarea').focus();
  await page.keyboard.insertText(text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('[data-line]').first().waitFor();
}

/** A PDF of many pages that all say the same, as plain as a PDF can be. */
function pdfOfPages(pages: number, says = 'BT /F1 12 Tf 50 700 Td (page of a long volume) Tj ET'): string {
  const kids = Array.from({ length: pages }, (_, i) => i + 5);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages} /Kids [${kids.map((n) => `${n} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${says.length} >>\nstream\n${says}\nendstream`,
    ...kids.map(
      () =>
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>',
    ),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const start = pdf.length;
  const table = offsets.map((at) => `${at} 00000 n \n`).join('');
  return `${pdf}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
}

const give = (page: Page, files: readonly ReturnType<typeof asFile>[]): Promise<void> =>
  page.locator('input[data-papers]').setInputFiles([...files]);

const atBuild = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.hasAttribute('data-build') ?? false);

/** Goes to the first line and decides every one by a key: the first reading where there are several. */
async function decideAll(page: Page, key: 'Enter' | 'x'): Promise<number> {
  await page.locator('main h1').focus();
  await page.keyboard.press('j');
  for (let i = 0; i < 200; i += 1) {
    if (await atBuild(page)) return i;
    const several = await page.evaluate(() => document.activeElement?.querySelector('ol') !== null);
    await page.keyboard.press(several ? 'Digit1' : key);
  }
  throw new Error('the lines have no end');
}

/** The case file as the page of the case has it. */
async function caseText(page: Page, lang: string): Promise<string> {
  await page.evaluate((to) => {
    location.hash = to;
  }, `#/${lang}/case/file`);
  await page.locator('textarea').first().waitFor();
  return page.locator('textarea').first().inputValue();
}

function read(text: string) {
  const found = readCaseFile(new TextEncoder().encode(text));
  assert.ok('file' in found, JSON.stringify(found));
  return found.file;
}

const listOf = (of: ReturnType<typeof read>, name: string): readonly Readonly<Record<string, unknown>>[] => {
  const list = of[name];
  return Array.isArray(list) ? (list as readonly Readonly<Record<string, unknown>>[]) : []; // the reader accepted the file
};

describe('a paper', () => {
  for (const [lang, text, article] of [
    ['ru', ruling, /188/],
    ['kk', rulingInKazakh, /188/],
  ] as const)
    it(`pasted in ${lang} becomes a case by the keyboard alone, and is answered at once`, async () => {
      const { page, noted, close } = await atIntake(lang);
      await paste(page, text);
      await decideAll(page, 'Enter');
      await page.keyboard.press('Enter');
      await page.locator('[data-standing]').first().waitFor();
      assert.match(await page.locator('main').innerText(), /Сейтжанов/);
      assert.ok((await page.locator('[data-standing] a').count()) > 0, 'the answer is cited');
      const made = read(await caseText(page, lang));
      assert.ok(
        listOf(made, 'persons').some(
          ({ name, birthDate }) => /Сейтжанов/.test(String(name)) && birthDate === '1995-08-14',
        ),
      );
      assert.ok(listOf(made, 'charges').some((charge) => article.test(String(charge['article']))));
      // A paper names some of those there are: nobody else is ruled out.
      assert.ok(made.incomplete?.includes('persons') && made.incomplete.includes('charges'));
      assert.deepEqual(noted, []);
      await close();
    });

  it('enters nothing nobody accepted, and keeps nothing', async () => {
    const { page, close } = await atIntake('ru');
    await paste(page, ruling);
    await decideAll(page, 'x');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Ничего не внесено' }).waitFor();
    await page.locator('a[href$="/case"]').first().click();
    await page.locator('main h1').waitFor();
    assert.doesNotMatch(await page.locator('main').innerText(), /Сейтжанов/);
    const kept = await page.evaluate(async () => [
      localStorage.length,
      sessionStorage.length,
      (await indexedDB.databases()).length,
      location.href.includes('%D0'),
    ]);
    assert.deepEqual(kept, [0, 0, 0, false]);
    await close();
  });

  it('enters one accepted fact and leaves out those undecided', async () => {
    const { page, close } = await atIntake('ru');
    await paste(page, ruling);
    const name = page.locator('[data-line$="birthDate"]').first();
    await name.focus();
    await page.keyboard.press('e');
    await page.keyboard.insertText('1 сентября 1995 года');
    await page.keyboard.press('Enter');
    await page.keyboard.press('u');
    await page.keyboard.press('e');
    await page.keyboard.insertText('2 сентября 1995');
    await page.keyboard.press('Enter');
    await page.locator('[data-build]').click();
    await page.locator('#plea-answer').waitFor();
    const made = read(await caseText(page, 'ru'));
    assert.deepEqual(
      listOf(made, 'persons').map(({ id: _id, ...facts }) => facts),
      [{ birthDate: '1995-09-02' }],
    );
    assert.equal(made['charges'], undefined);
    await close();
  });

  it('accepts at once what a group says in so many words, and nothing more', async () => {
    const { page, close } = await atIntake('en');
    await paste(page, ruling);
    const line = page.locator('[data-line]').first();
    await line.focus();
    const sure = await line
      .locator('xpath=ancestor::section[1]')
      .locator('[data-line]')
      .evaluateAll(
        (lines) =>
          lines.filter(
            (one) => one.querySelectorAll('[data-sure]').length === 1 && one.querySelector('[data-sure=certain]'),
          ).length,
      );
    assert.ok(sure > 0);
    await page.keyboard.press('Shift+Enter');
    assert.equal(await page.locator('[data-decision=accepted]').count(), sure);
    await page.keyboard.press('u');
    assert.equal(await page.locator('[data-decision]').count(), 0);
    await close();
  });
});

describe('two papers', () => {
  it('that agree prove one fact together; that disagree ask, and a disagreement left enters no value', async () => {
    const { page, close } = await atIntake('ru');
    await give(page, [asFile('первый.txt', ruling), asFile('второй.txt', rulingThatDisagrees)]);
    await page.locator('[data-line]').first().waitFor();
    const born = page.locator('[data-line$="birthDate"]').first();
    assert.equal(await born.locator('ol > li').count(), 2);
    assert.match(await born.innerText(), /первый\.txt.*второй\.txt/s);
    const registered = page.locator('[data-line$="registeredOn"]').first();
    assert.match(await registered.innerText(), /первый\.txt.*второй\.txt/s);
    await born.click();
    await born.getByRole('button', { name: /расхождение/ }).click();
    await decideAll(page, 'Enter');
    await page.keyboard.press('Enter');
    await page.getByText('Осталось расхождением').waitFor();
    const made = read(await caseText(page, 'ru'));
    assert.ok(listOf(made, 'persons').every(({ birthDate }) => birthDate === undefined));
    await close();
  });

  it('added to an open case asks whether it is the same person, and shows what the case says otherwise', async () => {
    const { page, close } = await atIntake('ru');
    await paste(page, ruling);
    await decideAll(page, 'Enter');
    await page.keyboard.press('Enter');
    await page.locator('#plea-answer').waitFor();
    await page.getByRole('button', { name: 'Добавить ещё документ' }).click();
    await give(page, [asFile('второй.txt', rulingThatDisagrees)]);
    const asked = page.getByRole('button', { name: 'То же лицо' });
    await page.locator('[data-line]').first().or(asked.first()).waitFor();
    while (await asked.count()) await asked.first().click();
    const born = page.locator('[data-line$="birthDate"]').first();
    await born.waitFor();
    await born.click();
    assert.match(await born.innerText(), /15 августа 1996 года/);
    assert.match(await born.innerText(), /14 августа 1995 года/);
    await born.getByRole('button', { name: 'Оставить как в деле' }).click();
    await decideAll(page, 'Enter');
    await page.keyboard.press('Enter');
    await page.getByText('К выводам по делу').waitFor();
    const made = read(await caseText(page, 'ru'));
    const [person, ...others] = listOf(made, 'persons').filter(({ name }) => /Сейтжанов/.test(String(name)));
    assert.deepEqual([person?.['birthDate'], others.length], ['1995-08-14', 0]);
    await close();
  });
});

describe('files', () => {
  const example = read(readFileSync(new URL('../../../examples/agreement-packet.yaml', import.meta.url), 'utf8'));

  it('DOCX and PDF give their facts, with pages', async () => {
    const drafted = draftPacket(example, { agreement: 'sdelka', lang: 'ru', paper: 'agreement' });
    assert.ok('trees' in drafted);
    const [tree] = drafted.trees;
    assert.ok(tree);
    const { page, noted, close } = await atIntake('ru');
    for (const [name, bytes] of [
      ['соглашение.docx', await docxOf(tree)],
      ['соглашение.pdf', pdfOf(tree)],
    ] as const) {
      await give(page, [asFile(name, bytes)]);
      await page.locator('[data-line]').first().waitFor();
      assert.match(await page.locator('main').innerText(), /Сейтжанов/);
      if (name.endsWith('.pdf')) assert.match(await page.locator('[data-line]').first().innerText(), /стр\. \d/);
      await page.getByRole('button', { name: 'Убрать документы' }).click();
    }
    assert.deepEqual(noted, []);
    await close();
  });

  it('that cannot be read say so plainly, and what to do, in every language', async () => {
    const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const faulty = [
      ['empty', asFile('empty.txt', '')],
      ['oldWord', asFile('old.doc', old)],
      ['damaged', asFile('broken.docx', new Uint8Array([0x50, 0x4b, 3, 4, 1, 2, 3]))],
      ['damaged', asFile('broken.pdf', '%PDF-1.7\nnothing that a reader could read\n')],
      [
        'thirdLanguage',
        asFile('english.txt', 'The suspect was questioned on the fifth of May and said nothing at all. '.repeat(9)),
      ],
      [
        'unknownFormat',
        asFile('picture.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 1, 2, 3])),
      ],
    ] as const;
    for (const lang of ['kk', 'ru', 'en'] as const) {
      const { page, close } = await atIntake(lang);
      await give(
        page,
        faulty.map(([, one]) => one),
      );
      const alert = page.getByRole('alert');
      await alert.waitFor();
      const codes = await alert
        .locator('[data-fault]')
        .evaluateAll((all) => all.map((one) => one.getAttribute('data-fault')));
      assert.deepEqual(
        codes,
        faulty.map(([code]) => code),
      );
      for (const said of await alert.locator('[data-fault]').allInnerTexts())
        assert.match(said, { kk: /Не істеу керек: \S/, ru: /Что делать: \S/, en: /What to do: \S/ }[lang]);
      await close();
    }
  });

  it('a long one shows how far it was read and can be stopped, and nothing of it stays', async () => {
    const { page, noted, close } = await atIntake('ru');
    // Pages are read faster than a test looks: the page itself presses the button when it sees how far it is.
    await page.evaluate(() => {
      new MutationObserver(() => {
        const said = document.querySelector('main [role=status]')?.textContent ?? '';
        if (!/страница \d+ из 500/.test(said) || document.title.startsWith('seen')) return;
        document.title = `seen ${said}`;
        document.querySelector<HTMLElement>('main progress ~ button')?.click();
      }).observe(document, { childList: true, subtree: true, characterData: true });
    });
    await give(page, [asFile('том.pdf', pdfOfPages(500))]);
    await page.waitForFunction(() => document.title.startsWith('seen'));
    await page.getByRole('button', { name: 'Прочитать текст' }).waitFor();
    assert.equal(await page.locator('[data-line], [data-fault]').count(), 0);
    assert.deepEqual(noted, []);
    await close();
  });

  it('a PDF without text is told to be a scan', async () => {
    const { page, close } = await atIntake('kk');
    await give(page, [asFile('скан.pdf', pdfOfPages(2, ''))]);
    await page.locator('[data-fault=noTextLayer]').waitFor();
    await close();
  });

  it('one that cannot be read does not hold up the others', async () => {
    const { page, close } = await atIntake('ru');
    await give(page, [asFile('пусто.txt', ''), asFile('первый.txt', ruling)]);
    await page.getByRole('button', { name: 'Продолжить с прочитанными (1)' }).click();
    await page.locator('[data-line]').first().waitFor();
    await close();
  });

  it('text without a fact is told to be without one', async () => {
    const { page, close } = await atIntake('ru');
    await give(page, [
      asFile('рецепт.txt', 'Возьмите муку и воду, замесите тесто и оставьте его на час. Потом испеките хлеб.'),
    ]);
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /не нашлось ни одного факта/);
    await close();
  });
});
