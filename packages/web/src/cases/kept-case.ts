import { known } from '@zhargy/desk';
import type { OpenCase } from '../case/open-case.tsx';
import { saveText } from '../case/save-text.ts';
import { decisionsOf, fileName, textOfFile } from './case-as-text.ts';
import { KeeperError } from './keeper.ts';
import { keeperAt, type KeptCase } from './keepers.ts';

type Which = Pick<KeptCase, 'where' | 'case'>;

/** Brings a kept case to the desk as its journal has it. `false`: it is gone or its journal is broken. */
export async function openKept(openCase: Pick<OpenCase, 'open'>, { where, case: id }: Which): Promise<boolean> {
  const opened = await (await keeperAt(where)).entries(id);
  if (!opened.ok) return false;
  const { file, title, decisions } = known(opened.entries);
  openCase.open({
    text: textOfFile(file),
    name: title,
    decisions: decisionsOf(decisions),
    origin: { is: 'saved', store: where, id, seq: opened.entries.length },
  });
  return true;
}

/** Hands the journal over as a file. @throws KeeperError */
export async function exportJournal({ where, case: id, title }: Which & { readonly title: string }): Promise<void> {
  const text = await (await keeperAt(where)).exportCase(id);
  if (text === undefined) throw new KeeperError('refused');
  saveText(text, fileName(title, 'jsonl'));
}

/** Hands the case file over as text. `false`: the journal is broken. */
export async function exportFile({ where, case: id, title }: Which & { readonly title: string }): Promise<boolean> {
  const opened = await (await keeperAt(where)).entries(id);
  if (!opened.ok) return false;
  saveText(textOfFile(known(opened.entries).file), fileName(title, 'yaml'));
  return true;
}
