import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { engineWorkspace } from '../../workspace/engine-workspace.ts';
import { editText } from '../edit-text.ts';
import { askedElements, contentChanges } from './asked-contents.ts';
import { waitedFor } from './waiting-facts.ts';

const example = readFileSync(new URL('../../../../../examples/change-of-law.yaml', import.meta.url), 'utf8');
const fileOf = (text: string): CaseFile => {
  const read = readCaseFile(new TextEncoder().encode(text));
  if (!('file' in read)) assert.fail(JSON.stringify(read.faults));
  return read.file;
};
const asked = async (file: CaseFile, document: string) => {
  const findings = await engineWorkspace.check(file, { now: '2026-06-15' }, {});
  const waiting = waitedFor(findings).find((one) => one.at === 'contents' && one.document === document);
  return askedElements(waiting?.by ?? [], document, file);
};

test('what the text of an agreement holds is ticked in place, and then nobody asks for it', async () => {
  for (const document of ['z2016', 'z2023']) {
    const file = fileOf(example);
    const elements = (await asked(file, document)) ?? [];
    assert.ok(elements.length > 10);
    assert.ok(elements.some(({ element, about }) => element === 'crimeTime' && about.startsWith('e')));
    const seen = elements.map((of) => ({ of, state: 'present' as const }));
    const after = fileOf(editText(example, contentChanges(file, document, seen)));
    assert.equal(await asked(after, document), undefined);
  }
});

test('a document whose norms are no items of the lists is left to its form', async () => {
  assert.equal(await asked(fileOf(example), 'a2'), undefined);
});
