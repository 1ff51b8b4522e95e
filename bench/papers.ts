import { readFileSync } from 'node:fs';
import { readCaseFile } from '@zhargy/casefile';
import { docxOf, draftPacket, withFacts } from '@zhargy/documents';
import { pdfOf } from '@zhargy/documents/pdf';
import { machine, timed } from './measure.ts';

/** How long a paper of an agreement takes once the writers are loaded: its draft, its Word file, its PDF. */
async function papers(): Promise<string> {
  const read = readCaseFile(readFileSync(new URL('../examples/agreement-packet.yaml', import.meta.url)));
  if (!('file' in read)) throw new Error('the example case cannot be read');
  const { file } = read;
  const lines: string[] = [];
  for (const lang of ['kk', 'ru'] as const)
    for (const paper of ['agreement', 'petition', 'rights-record']) {
      let n = 0;
      // Another name every time: a writer that remembers the paper before has to write anew.
      const draft = () => {
        n += 1;
        const facts = [{ path: ['persons', 'dauren', 'name'], value: `Сейтжанов Даурен ${n}` }];
        const drafted = draftPacket(withFacts(file, facts), { agreement: 'sdelka', paper, lang });
        const [tree] = 'trees' in drafted ? drafted.trees : [];
        if (!tree) throw new Error(`${paper} cannot be drafted`);
        return tree;
      };
      const told = async (work: () => unknown): Promise<string> => {
        const { median, best } = await timed(work, 31, 8);
        return `${median.toFixed(1)} ms (best ${best.toFixed(1)})`;
      };
      const drafting = await told(draft);
      const word = await told(() => docxOf(draft()));
      const pdf = await told(() => pdfOf(draft()));
      lines.push(`${paper}, ${lang}: draft ${drafting}; with its Word file ${word}; with its PDF ${pdf}`);
    }
  return lines.join('\n');
}

process.stdout.write(`${machine()}\n${await papers()}\n`);
