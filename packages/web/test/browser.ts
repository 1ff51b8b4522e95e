import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const installed = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];
const plain = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

/** Starts the browser of the machine, or the one that comes as a package where none is installed. */
export async function startBrowser(): Promise<Browser> {
  const own = installed.find((path) => existsSync(path));
  // In a plain C locale a file whose name holds Cyrillic letters is called "download".
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  if (own !== undefined) return chromium.launch({ executablePath: own, args: plain, env });
  // On a bare machine the package brings the libraries along only for this runtime.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await packed.executablePath(), args: packed.args, env });
}

export { builtFile, builtSite } from './built.ts';
