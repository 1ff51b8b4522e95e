import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { handBackMemory } from '../hand-back.ts';
import type { Options } from '../options.ts';
import { say } from '../words.ts';
import { serveWords } from '../serve-words.ts';
import type { Answer } from './check.ts';

/** Where the built pages of this checkout stand. */
const pages = fileURLToPath(new URL('../../../web/dist', import.meta.url));

/** With fewer processors, threads that judge take from the one that listens what they give. */
const enoughProcessors = 4;
const mostThreads = 4;

/**
 * Serves the workspace and the API on this machine until it is told to stop. Without a store nothing outlives it; the
 * pages then keep cases in the browser.
 */
export async function serve(options: Options): Promise<Answer> {
  const { lang, store: path } = options;
  const [{ judgePool, serverOf, siteIn }, { memoryStore }, { sqliteStore, StoreError }] = await Promise.all([
    import('@zhargy/server'),
    import('@zhargy/desk'),
    import('@zhargy/desk/sqlite'),
  ]);
  let store;
  try {
    store = path === undefined ? memoryStore() : sqliteStore(path);
  } catch (error) {
    const why = error instanceof StoreError ? serveWords[error.code] : serveWords.cannotOpen;
    return { out: `${path}: ${say(why, lang)}\n`, code: 3 };
  }
  // From now on: whoever reads the address may already wish to stop.
  const wish = stopped();
  const processors = availableParallelism();
  const threads = processors < enoughProcessors ? 0 : Math.min(processors - 1, mostThreads);
  const site = siteIn(pages, { keeps: path !== undefined });
  const app = serverOf({
    store,
    site,
    ...(threads > 0 ? { judge: judgePool(threads) } : {}),
    // Only mistakes of the server are told, and without what was asked.
    log: (line) => {
      if (line.failure !== undefined) process.stderr.write(`${JSON.stringify(line)}\n`);
    },
  });
  try {
    const address = await app.listen({ host: '127.0.0.1', port: options.port });
    const lines = [address, path ?? say(serveWords.noStore, lang), ...(site ? [] : [say(serveWords.noPages, lang)])];
    process.stdout.write(`${lines.join('\n')}\n`);
    handBackMemory();
  } catch (error) {
    await app.close();
    const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    return {
      out: `--port ${options.port}: ${say(taken ? serveWords.portTaken : serveWords.portRefused, lang)}\n`,
      code: 3,
    };
  }
  await wish;
  await app.close();
  return { out: '', code: 0 };
}

/** Waits for the first wish to stop; a second one ends the process at once. */
const stopped = (): Promise<void> =>
  new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
