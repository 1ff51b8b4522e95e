import type { Broken, Opened, Refused, Sealed, Summary, Verified, Written } from '@zhargy/desk';
import { KeeperError, type CaseKeeper } from './keeper.ts';

/** The server that gave this page says in it that it keeps cases. */
const offered = (): boolean =>
  document.querySelector('meta[name="zhargy-cases"][content="server"]') !== null &&
  location.protocol.startsWith('http');

type Answer = { readonly ok: true; readonly response: Response } | Refused;
type Problem = Partial<{
  readonly code: string;
  readonly last: number;
  readonly broken: Omit<Broken, 'ok'>;
  readonly faults: Extract<Refused, { readonly why: 'faults' }>['faults'];
}>;

/** Keeps cases with the server of the page, by its API; nothing where there is none. */
export function serverKeeper(): CaseKeeper | undefined {
  if (!offered()) return undefined;
  const writtenBy = async (answer: Answer): Promise<Written | Refused> => {
    if (!answer.ok) return answer;
    const { written, ...summary } = await read<Summary & { readonly written: readonly Sealed[] }>(answer.response);
    return { ok: true, case: summary.case, entries: written, summary };
  };
  return {
    where: 'server',
    cases: async () => {
      const answer = await ask('');
      return answer.ok ? (await read<{ readonly cases: readonly Summary[] }>(answer.response)).cases : [];
    },
    entries: async (id): Promise<Opened> => {
      const answer = await ask(`/${encodeURIComponent(id)}/entries`);
      if (!answer.ok) return answer;
      return { ok: true, ...(await read<{ readonly entries: readonly Sealed[] }>(answer.response)) };
    },
    openCase: async (title, entries) => writtenBy(await send('', JSON.stringify({ title, entries }))),
    append: async (id, expected, entries) =>
      writtenBy(await send(`/${encodeURIComponent(id)}/entries`, JSON.stringify({ expected, entries }))),
    verify: async (id) => {
      const answer = await ask(`/${encodeURIComponent(id)}/verify`);
      return answer.ok ? read<Verified>(answer.response) : undefined;
    },
    exportCase: async (id) => {
      const answer = await ask(`/${encodeURIComponent(id)}/export`);
      return answer.ok ? answer.response.text() : undefined;
    },
    importCase: async (bytes) => writtenBy(await send('/import', bytes, 'application/jsonl')),
  };
}

/** The body as documented: the tests of the server hold every answer against its schema. */
const read = async <T>(response: Response): Promise<T> => (await response.json()) as T;

const send = (path: string, body: string | Uint8Array, type = 'application/json'): Promise<Answer> =>
  ask(path, {
    method: 'POST',
    body: typeof body === 'string' ? body : new Blob([new Uint8Array(body)]),
    headers: { 'content-type': type },
  });

async function ask(path: string, more: RequestInit = {}): Promise<Answer> {
  let response: Response;
  try {
    response = await fetch(`/api/cases${path}`, { ...more, cache: 'no-store', redirect: 'error' });
  } catch {
    throw new KeeperError('unreachable');
  }
  if (response.ok) return { ok: true, response };
  if (!response.headers.get('content-type')?.startsWith('application/problem+json'))
    throw new KeeperError('unreachable');
  return refusedBy(await read<Problem>(response));
}

function refusedBy({ code, last, broken, faults }: Problem): Refused {
  switch (code) {
    case 'notFound':
      return { ok: false, why: 'noCase' };
    case 'behind':
      return { ok: false, why: 'behind', last: last ?? 0 };
    case 'journalBroken':
      return {
        ok: false,
        why: 'broken',
        broken: { ok: false, fault: 'notAnEntry', entry: null, line: null, ...broken },
      };
    case 'faults':
    case 'badRequest':
      return { ok: false, why: 'faults', faults: faults ?? [] };
    default:
      throw new KeeperError('unreachable');
  }
}
