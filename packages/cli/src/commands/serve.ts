import type { Options } from '../options.ts';
import { say } from '../words.ts';
import { serveWords } from '../serve-words.ts';
import type { Answer } from './check.ts';

/** Serves the API on this machine until it is told to stop. Without a store nothing outlives it. */
export async function serve(options: Options): Promise<Answer> {
  const { lang, store: path } = options;
  const [{ serverOf }, { memoryStore, sqliteStore, StoreError }] = await Promise.all([
    import('@zhargy/server'),
    import('@zhargy/desk'),
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
  const app = serverOf({
    store,
    // Only mistakes of the server are told, and without what was asked.
    log: (line) => {
      if (line.failure !== undefined) process.stderr.write(`${JSON.stringify(line)}\n`);
    },
  });
  try {
    const address = await app.listen({ host: '127.0.0.1', port: options.port });
    process.stdout.write(`${address}\n${path === undefined ? say(serveWords.noStore, lang) : path}\n`);
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
