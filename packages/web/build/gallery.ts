import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startBrowser } from '../test/browser.ts';
import { openScreen, screens } from '../test/screens.ts';
import { buildSingle } from './build.ts';

/** Pictures of every screen, or of those named, in three languages, at the width of a desk and of a phone. */
const wanted = process.argv.slice(2);
const folder = fileURLToPath(new URL('../../../docs/gallery/', import.meta.url));
const widths = { desk: 1180, phone: 390 };
const tallest = 960;

mkdirSync(folder, { recursive: true });
const [browser, file] = await Promise.all([startBrowser(), buildSingle()]);
for (const lang of ['kk', 'ru', 'en'])
  for (const [device, width] of Object.entries(widths)) {
    const context = await browser.newContext({ viewport: { width, height: 800 } });
    const page = await context.newPage();
    for (const screen of screens) {
      const name = `${screen.name}-${lang}-${device}`;
      if (wanted.length > 0 && !wanted.includes(screen.name) && !wanted.includes(name)) continue;
      await openScreen(page, file, lang, screen);
      await page.mouse.move(0, 0);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const clip = { x: 0, y: 0, width, height: Math.min(height, tallest) };
      await page.screenshot({ path: `${folder}${name}.png`, clip, fullPage: true });
    }
    await context.close();
  }
await browser.close();
console.log(folder);
