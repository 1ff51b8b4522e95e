import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { differences } from './check/equal-facts.ts';
import { docxOf } from './export/docx.ts';
import { htmlOf } from './export/html.ts';
import { listAt } from './fact-ref.ts';
import { paperFields } from './form/paper-fields.ts';
import { plainSetting, setUp } from './form/setting.ts';
import { draftPacket, papers } from './packet.ts';
import { pdfOf } from './pdf/index.ts';

const folder = new URL('../../../examples/', import.meta.url);
const examples = readdirSync(folder)
  .filter((name) => name.endsWith('.yaml'))
  .flatMap((name): readonly (readonly [string, CaseFile])[] => {
    const read = readCaseFile(readFileSync(new URL(name, folder)));
    return 'file' in read ? [[name, read.file]] : [];
  });
const languages = ['kk', 'ru', 'en'] as const;

for (const [name, file] of examples)
  test(`${name}: every paper, for every agreement and with none, in every language and as HTML`, () => {
    const agreements = listAt(file, 'agreements').map((g) => g.id);
    for (const paper of papers)
      for (const agreement of agreements.length === 0 ? [undefined] : agreements) {
        const setting = { ...plainSetting(paper), ...(agreement === undefined ? {} : { agreement }) };
        const set = setUp(file, paper, setting);
        const drafted = languages.map((lang) =>
          draftPacket(set.file, { agreement: set.agreement, paper: paper.name, lang }),
        );
        const [kk = [], ru = [], en = []] = drafted.map((answer) => ('trees' in answer ? answer.trees : []));
        for (const answer of drafted) if ('refused' in answer) assert.equal(answer.refused, 'otherForm');
        for (const [i, tree] of kk.entries()) {
          const all = [tree, ru[i], en[i]].filter((t) => t !== undefined);
          assert.equal(all.length, 3);
          // Free texts of the examples are in one language: only what the templates say is compared.
          assert.deepEqual(
            differences(all).filter((d) => d.what !== 'words'),
            [],
          );
          for (const one of all) assert.doesNotMatch(htmlOf(one), /undefined|\[object|NaN/);
        }
        const groups = paperFields(set.file, set.agreement, paper);
        const asked = new Set(groups.flatMap((g) => [...g.fields.map((f) => f.place), ...g.rows.map((r) => r.place)]));
        const inRows = new Set(
          groups.flatMap((g) => g.rows.flatMap((r) => r.members.flatMap((m) => m.fields.map((f) => f.place)))),
        );
        const gaps = kk.flatMap((tree) => tree.gaps.filter((gap) => gap.why === 'missing').map((gap) => gap.path));
        assert.deepEqual(
          gaps.filter((path) => !asked.has(path) && !inRows.has(path)),
          [],
          paper.name,
        );
      }
  });

test('every paper of the complete example as Word and PDF in the languages of proceedings', async () => {
  const file = examples.find(([name]) => name === 'agreement-packet.yaml')?.[1];
  assert.ok(file);
  for (const paper of papers.filter((p) => p.name !== 'asset-agreement'))
    for (const lang of ['kk', 'ru'] as const) {
      const set = setUp(file, paper, plainSetting(paper));
      const drafted = draftPacket(set.file, { agreement: set.agreement, paper: paper.name, lang });
      assert.ok('trees' in drafted && drafted.trees.length > 0);
      for (const tree of drafted.trees) {
        assert.ok((await docxOf(tree)).length > 5000);
        assert.ok(pdfOf(tree).length > 5000);
      }
    }
});
