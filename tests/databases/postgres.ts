import { execFile, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { PGlite } from '@electric-sql/pglite';
import pg from 'pg';
import type { Database } from './database.ts';

const execute = promisify(execFile);

/** Where the binaries of a PostgreSQL server are: the newest of Debian's, if there is one. */
function binaries(): string | undefined {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return undefined;
  return readdirSync(root)
    .toSorted((a, b) => Number(b) - Number(a))
    .map((version) => join(root, version, 'bin'))
    .find((folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

/**
 * A PostgreSQL of our own on a socket in a folder of our own: Debian's server where it is installed, otherwise
 * PostgreSQL compiled to WebAssembly, in this process. Never nothing.
 */
export async function postgres(): Promise<Database> {
  const folder = binaries();
  return folder === undefined ? inProcess() : server(folder);
}

async function inProcess(): Promise<Database> {
  const database = await PGlite.create();
  const { rows } = await database.query<{ server_version: string }>('SHOW server_version');
  return {
    dialect: 'postgres',
    server: `PostgreSQL ${rows[0]?.server_version ?? ''} (WebAssembly)`,
    small: true,
    run: async (statement) => {
      await database.exec(statement);
    },
    ask: async (query) => (await database.query<Record<string, string | null>>(query)).rows,
    close: () => database.close(),
  };
}

/** The server refuses to run as root: then it runs as the user that Debian made for it. */
async function owner(): Promise<{ readonly uid?: number; readonly gid?: number }> {
  if (process.getuid?.() !== 0) return {};
  const [uid, gid] = await Promise.all(['-u', '-g'].map((what) => execute('id', [what, 'postgres'])));
  return { uid: Number(uid?.stdout), gid: Number(gid?.stdout) };
}

async function server(folder: string): Promise<Database> {
  const home = mkdtempSync(join(tmpdir(), 'zhargy-pg-'));
  const data = join(home, 'data');
  chmodSync(home, 0o777);
  const identity = await owner();
  await execute(
    join(folder, 'initdb'),
    ['-D', data, '-U', 'zhargy', '--auth=trust', '--no-sync', '-E', 'UTF8', '--locale=C'],
    identity,
  );
  const settings = ['listen_addresses=', `unix_socket_directories=${home}`, 'fsync=off', 'jit=off'];
  const child = spawn(join(folder, 'postgres'), ['-D', data, ...settings.flatMap((s) => ['-c', s])], {
    stdio: 'ignore',
    ...identity,
  });
  const ended = new Promise<void>((done) => child.once('exit', () => done()));
  const client = await connected(home);
  const { rows } = await client.query<{ server_version: string }>('SHOW server_version');
  return {
    dialect: 'postgres',
    server: `PostgreSQL ${rows[0]?.server_version ?? ''}`,
    run: async (statement) => {
      await client.query(statement);
    },
    ask: async (query) => (await client.query<Record<string, string | null>>(query)).rows,
    close: async () => {
      await client.end();
      child.kill('SIGINT');
      await ended;
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function connected(host: string): Promise<pg.Client> {
  for (let tries = 0; ; tries += 1) {
    const client = new pg.Client({ host, user: 'zhargy', database: 'postgres' });
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      if (tries > 100) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}
