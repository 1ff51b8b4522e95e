import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** How the pages are built: for a server of files, or (`single`) as parts of one file. */
export const configOf = (kind: 'site' | 'single'): InlineConfig => ({
  root,
  configFile: false,
  base: './',
  // Directives of other frameworks inside packages are no faults of ours; real ones are errors.
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    target: 'es2024',
    outDir: kind === 'site' ? 'dist' : 'dist-parts',
    emptyOutDir: true,
    // The engine and the law come as one part of their own, after the page itself.
    chunkSizeWarningLimit: 4000,
    modulePreload: false,
    cssCodeSplit: kind === 'site',
    ...(kind === 'single'
      ? { assetsInlineLimit: 1_000_000, rolldownOptions: { output: { codeSplitting: false } } }
      : {}),
  },
});

/** Everything a page may do: its own code and style, pictures and fonts it brings along, and no connection at all. */
const policy = (hash: string): string =>
  [
    `default-src 'none'`,
    `script-src '${hash}'`,
    `style-src 'unsafe-inline'`,
    `font-src data:`,
    `img-src data:`,
    `connect-src 'none'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');

/** Builds one HTML file with the engine, the law and every screen, and answers where it stands. */
export async function buildSingle(): Promise<string> {
  await build(configOf('single'));
  const parts = `${root}dist-parts/`;
  const page = readFileSync(`${parts}index.html`, 'utf8');
  let code = '';
  let styles = '';
  const bare = page
    .replaceAll(/<script type="module"[^>]*src="\.\/([^"]+)"[^>]*><\/script>/g, (_tag, file: string) => {
      code += readFileSync(parts + file, 'utf8');
      return '';
    })
    .replaceAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"[^>]*>/g, (_tag, file: string) => {
      styles += readFileSync(parts + file, 'utf8');
      return '';
    });
  // An end tag inside a string would end the script.
  const script = code.replaceAll('</script', '<\\/script');
  const hash = `sha256-${createHash('sha256').update(script).digest('base64')}`;
  const whole = bare
    .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy(hash)}" />`)
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
  mkdirSync(`${root}dist-single`, { recursive: true });
  const file = `${root}dist-single/zhargy.html`;
  writeFileSync(file, whole);
  return file;
}

/** Builds the pages for a server of files. */
export const buildSite = (): Promise<unknown> => build(configOf('site'));
