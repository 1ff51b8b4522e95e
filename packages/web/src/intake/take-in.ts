import type { CaseFile } from '@zhargy/casefile';
import {
  compare,
  kindOfPaper,
  propose,
  readPaper,
  readPastedText,
  remarks,
  type PaperFault,
  type Proposal,
} from '@zhargy/intake';
import * as z from 'zod';
import type { Workspace } from '../workspace/port.ts';
import { become, deskNow, type IntakeDesk, type Paper } from './intake-desk.ts';
import { reviewOf } from './review.ts';

// Pages allow no code made at run time; the reader of case files would try it and be refused.
z.config({ jitless: true });

/** A paper as it was given: a file, or text somebody pasted. */
export type Given = { readonly name: string; readonly file: Blob } | { readonly name: string; readonly text: string };

/** Lets the page breathe: what was changed is drawn, and a press of a key is heard. */
const breath = (): Promise<void> => new Promise((done) => setTimeout(done, 0));

/** Reads papers one after another onto the desk, then lays out what they propose. Stops where the signal says so. */
export async function takeIn(
  given: readonly Given[],
  workspace: Workspace,
  caseText: string | undefined,
  signal: AbortSignal,
): Promise<void> {
  const already = deskNow().papers;
  become(({ built: _built, ...before }) => ({ ...before, faults: [] }));
  for (const one of given) {
    become((before) => ({ ...before, reading: { name: one.name, done: 0, of: 0 } }));
    await breath();
    const read = await readOne(one, signal);
    if (signal.aborted) break;
    if ('fault' in read) become((before) => ({ ...before, faults: [...before.faults, read] }));
    else
      become((before) => ({
        ...before,
        papers: [...before.papers.filter(({ id }) => id !== read.id), read],
      }));
  }
  // What was stopped leaves nothing behind.
  become(({ reading: _reading, ...before }) => (signal.aborted ? { ...before, papers: already, faults: [] } : before));
  if (!signal.aborted && deskNow().faults.length === 0) await layOut(workspace, caseText);
}

async function readOne(
  given: Given,
  signal: AbortSignal,
): Promise<Paper | { readonly name: string; readonly fault: PaperFault }> {
  const { name } = given;
  const bytes = 'text' in given ? new TextEncoder().encode(given.text) : new Uint8Array(await given.file.arrayBuffer());
  // The hash first: a reader may keep the bytes for itself.
  const sha256 = await hashOf(bytes);
  const onProgress = (done: number, of: number): void => {
    if (!signal.aborted) become((before) => ({ ...before, reading: { name, done, of } }));
  };
  const read =
    'text' in given ? readPastedText(given.text, name) : await readPaper(bytes, name, { onProgress, signal });
  if (read.is === 'fault') return { name, fault: read };
  const id = `paper-${sha256?.slice(0, 12) ?? name.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 40)}`;
  const { kind } = kindOfPaper(read);
  return { id, name, text: read, kind, remarks: remarks(read, { id }), ...(sha256 ? { sha256 } : {}) };
}

/** SHA-256 of a file; browsers give none to pages that came over an open line. */
async function hashOf(bytes: Uint8Array): Promise<string | undefined> {
  const subtle: SubtleCrypto | undefined = globalThis.crypto?.subtle;
  if (!subtle) return undefined;
  const hash = await subtle.digest('SHA-256', new Uint8Array(bytes));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Lays out what the papers on the desk propose, beside what the open case says already; decisions made before stay. */
export async function layOut(workspace: Workspace, caseText: string | undefined): Promise<void> {
  const { papers, goal, apart } = deskNow();
  const into = goal === 'open' && caseText !== undefined ? await fileOf(workspace, caseText) : undefined;
  const beside = into && withoutNames(into, apart);
  const readings = [];
  for (const { id, text } of papers) {
    await breath();
    readings.push({ id, text, proposals: propose(text, { id }) });
  }
  await breath();
  const compared = compare(readings, beside ? { into: beside } : {});
  become((before) => ({
    ...before,
    comparedWith: caseText,
    into,
    maybeSame: maybeSame(compared.proposals, into),
    review: reviewOf(compared, into, before.review),
  }));
}

/** The file a text holds; nothing for a text with faults. */
export async function fileOf(workspace: Workspace, text: string): Promise<CaseFile | undefined> {
  const read = await workspace.read(new TextEncoder().encode(text));
  return 'file' in read ? read.file : undefined;
}

/** The file with persons nobody is taken for: their ids stay taken, their names are nobody's. */
function withoutNames(file: CaseFile, ids: readonly string[]): CaseFile {
  const persons = file['persons'];
  if (ids.length === 0 || !Array.isArray(persons)) return file;
  const masked = persons.map((person: { readonly id: string }) =>
    ids.includes(person.id) ? { id: person.id } : person,
  ); // the schema accepted the file
  return { ...file, persons: masked };
}

/** Persons of the papers that were taken for persons of the case: somebody is asked whether they are. */
function maybeSame(proposals: readonly Proposal[], into: CaseFile | undefined): IntakeDesk['maybeSame'] {
  const persons = into?.['persons'];
  if (!Array.isArray(persons)) return [];
  const named = new Map(
    proposals.flatMap(({ entity }) => (entity ? [[`${entity.list} ${entity.id}`, entity] as const] : [])),
  );
  return persons.flatMap((person: { readonly id: string; readonly name?: string; readonly birthDate?: string }) => {
    const entity = named.get(`persons ${person.id}`);
    if (!entity) return [];
    const bornInPaper = proposals.flatMap(({ path, value }) =>
      path.join('.') === `persons.${person.id}.birthDate` ? [String(value)] : [],
    );
    const inCase = person.name ?? person.id;
    return [{ known: person.id, inPaper: entity.title, inCase, bornInPaper, bornInCase: person.birthDate }];
  }); // the schema accepted the file
}
