import type { CaseFile } from '@zhargy/casefile';

/** A server that gave this page out itself makes PDFs as well; a file opened from a disk and a plain server of files do not. */
export const makesPdf = (): boolean =>
  location.protocol.startsWith('http') && document.querySelector('meta[property="csp-nonce"]') !== null;

/** Asks that server for one paper in Kazakh and Russian as PDF; nothing of it stays there. Undefined where it did not answer with files. */
export async function pdfFromServer(file: CaseFile, agreement: string, paper: string): Promise<Uint8Array | undefined> {
  const response = await fetch('/api/documents', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ file, agreement, paper, languages: ['kk', 'ru'], format: 'pdf' }),
    cache: 'no-store',
    redirect: 'error',
  });
  if (!response.ok || response.headers.get('content-type')?.startsWith('application/zip') !== true) return undefined;
  return new Uint8Array(await response.arrayBuffer());
}
