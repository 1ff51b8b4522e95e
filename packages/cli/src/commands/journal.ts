import { readFileSync } from 'node:fs';
import { jsonText } from '../json-text.ts';
import type { Options } from '../options.ts';
import { Page } from '../page.ts';
import { serveWords as w } from '../serve-words.ts';
import { say } from '../words.ts';
import type { Answer } from './check.ts';

/** "journal verify FILE": whether an exported journal holds, without the network and without a store. */
export async function journal(what: string, path: string, options: Options): Promise<Answer> {
  const { lang } = options;
  if (what !== 'verify') return { out: `journal ${what}: verify\n`, code: 3 };
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch {
    return { out: `${path}: ${say(w.cannotOpen, lang)}\n`, code: 3 };
  }
  const { brokenText, verifyExport } = await import('@zhargy/desk');
  const { lines: _lines, ...result } = verifyExport(bytes, options.head);
  const code = result.ok ? 0 : 1;
  if (options.json) return { out: jsonText(result), code };
  const page = new Page();
  if (!result.ok) {
    const entry = result.entry === null ? '' : `, ${say(w.entry, lang)} ${result.entry}`;
    const line = result.line === null ? '' : `, ${say(w.line, lang)} ${result.line}`;
    return { out: page.line(`${path}${line}${entry}: ${brokenText(result.fault, lang)}`).toString(), code };
  }
  page.line(`${path}: ${say(w.holds, lang)}`);
  page.line(`${say(w.case, lang)} ${result.case}`, 2);
  page.line(`${say(w.entries, lang)} ${result.entries}, ${result.from} … ${result.to}`, 2);
  return { out: page.line(`${say(w.head, lang)} ${result.head}`, 2).toString(), code };
}
