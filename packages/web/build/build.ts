import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig } from 'vite';
import { controlStrings } from './control-strings.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const standing = { site: `${root}dist`, single: `${root}dist-single` };

const inOnePart = { output: { codeSplitting: false as const } };
/** The engine beside the page is an entry of its own, by a name the page knows; it shares the parts of the law. */
const withEngine = {
  input: { index: `${root}index.html`, 'engine-worker': `${root}src/workspace/engine-worker.ts` },
  output: {
    entryFileNames: ({ name }: { readonly name: string }) =>
      name === 'engine-worker' ? '[name].js' : 'assets/[name]-[hash].js',
  },
};

/** How the pages are built: for a server of files, or (`single`) as parts of one file. */
export const configOf = (kind: 'site' | 'single', outDir: string = standing[kind]): InlineConfig => ({
  root,
  configFile: false,
  base: './',
  // Directives of other frameworks inside packages are no faults of ours; real ones are errors.
  logLevel: 'error',
  plugins: [controlStrings()],
  oxc: { jsx: { runtime: 'automatic' } },
  build: {
    target: 'es2024',
    outDir,
    emptyOutDir: true,
    // The engine and the law come as one part of their own, after the page itself.
    chunkSizeWarningLimit: 4000,
    modulePreload: false,
    // The list of the parts, from which the first load is measured.
    manifest: kind === 'site',
    cssCodeSplit: kind === 'site',
    rolldownOptions: kind === 'single' ? inOnePart : withEngine,
    ...(kind === 'single' ? { assetsInlineLimit: 1_000_000 } : {}),
  },
});

/** Everything a page may do: its own code and style, pictures and fonts it brings along, and no connection at all. */
const policy = (hash: string): string =>
  [
    `default-src 'none'`,
    `script-src '${hash}'`,
    // The engine beside the page is the page's own script.
    `worker-src blob:`,
    `style-src 'unsafe-inline'`,
    `font-src data:`,
    `img-src data:`,
    `connect-src 'none'`,
    `form-action 'none'`,
    `base-uri 'none'`,
  ].join('; ');

/** Builds one HTML file with the engine, the law and every screen into a folder, and answers where it stands. */
export async function buildSingle(folder: string = standing.single): Promise<string> {
  const parts = mkdtempSync(`${tmpdir()}/zhargy-parts-`);
  try {
    await build(configOf('single', parts));
    mkdirSync(folder, { recursive: true });
    const file = `${folder}/zhargy.html`;
    // Whoever reads the file meanwhile has the one before, whole.
    writeFileSync(`${file}.new`, inOneFile(`${parts}/`));
    renameSync(`${file}.new`, file);
    return file;
  } finally {
    rmSync(parts, { recursive: true, force: true });
  }
}

/** The page with its scripts and styles written into it. */
function inOneFile(parts: string): string {
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
  return bare
    .replace('<!-- policy -->', () => `<meta http-equiv="Content-Security-Policy" content="${policy(hash)}" />`)
    .replace('</head>', () => `<style>${styles}</style></head>`)
    .replace('</body>', () => `<script type="module">${script}</script></body>`);
}

/** Builds the pages for a server of files into a folder, and answers the folder. */
export async function buildSite(folder: string = standing.site): Promise<string> {
  await build(configOf('site', folder));
  return folder;
}
