import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtFile, startBrowser } from '../test/browser.ts';
import { openScreen, screens } from '../test/screens.ts';

/** Pictures of every screen, or of those named, in three languages, at the width of a desk and of a phone. */
const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../../docs/gallery/', import.meta.url));
const widths = { desk: 1180, phone: 390 };
const languages = { kk: 'Қазақша', ru: 'Русский', en: 'English' };
const tallest = 960;
/** WebP at this quality and scale keeps small letters readable and all the pictures together small. */
const [quality, scale] = [32, 0.7];

mkdirSync(folder, { recursive: true });
const file = await builtFile();
const browser = await startBrowser();
const failed: string[] = [];
for (const lang of Object.keys(languages))
  for (const [device, width] of Object.entries(widths)) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const session = await context.newCDPSession(page);
    for (const screen of screens) {
      const name = `${screen.name}-${lang}-${device}`;
      if (wanted.length > 0 && !wanted.includes(screen.name) && !wanted.includes(name)) continue;
      try {
        await openScreen(page, file, lang, screen);
      } catch (error) {
        failed.push(`${name}: ${String(error).split('\n', 1)[0]}`);
        continue;
      }
      await page.mouse.move(0, 0);
      // What loads after the page itself, as the set of norms in the footer, is in the picture too.
      await page.waitForTimeout(150);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(height, tallest), scale };
      const { data } = await session.send('Page.captureScreenshot', {
        format: 'webp',
        quality,
        clip,
        captureBeyondViewport: true,
      });
      writeFileSync(`${folder}${name}.webp`, Buffer.from(data, 'base64'));
    }
    await context.close();
  }
await browser.close();

/** The pictures by screen; the name of a picture is its screen, language and width. */
function index(): string {
  const names = [...new Set(screens.map(({ name }) => name))];
  const cell = (name: string, lang: string, device: string): string => `[${device}](${name}-${lang}-${device}.webp)`;
  const rows = names.map(
    (name) =>
      `| ${name} | ${Object.keys(languages)
        .map((lang) =>
          Object.keys(widths)
            .map((device) => cell(name, lang, device))
            .join(' · '),
        )
        .join(' | ')} |`,
  );
  const shown = names.map((name) => `## ${name}\n\n![${name}](${name}-ru-desk.webp)`);
  return [
    '# The screens',
    'Every screen of the pages in three languages, at the width of a desk (1180) and of a phone (390); made by `npm run gallery -w packages/web`. A tall page is cut.',
    [`| Screen | ${Object.values(languages).join(' | ')} |`, '| --- | --- | --- | --- |', ...rows].join('\n'),
    ...shown,
  ].join('\n\n');
}

if (wanted.length === 0) {
  const current = new Set(screens.map(({ name }) => name));
  for (const picture of readdirSync(folder)) {
    const screen = /^(.*)-(?:kk|ru|en)-(?:desk|phone)\.(?:webp|jpg|png)$/.exec(picture)?.[1];
    if (screen !== undefined && (!picture.endsWith('.webp') || !current.has(screen))) rmSync(folder + picture);
  }
  writeFileSync(`${folder}README.md`, `${index()}\n`);
}
const size = readdirSync(folder).reduce((sum, name) => sum + statSync(folder + name).size, 0);
console.log(`${folder}: ${(size / 1e6).toFixed(2)} MB`);
for (const fault of failed) console.error(fault);
if (failed.length > 0) process.exitCode = 1;
