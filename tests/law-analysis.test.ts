import assert from 'node:assert/strict';
import { test } from 'node:test';
import { factNames } from '@zhargy/casefile';
import { law, laterFacts } from '@zhargy/law';
import { analyse } from '@zhargy/logic';

test('the analyser has nothing to say against the law', () => {
  const complaints = analyse({
    acts: law.acts,
    norms: law.norms,
    formulas: law.formulas,
    facts: factNames(),
    later: laterFacts,
  });
  assert.deepEqual(
    complaints.map((c) => `${c.code} ${c.at}: ${c.what}`),
    [],
  );
});

test('facts declared for a later chapter exist in the schema', () => {
  const names = new Set(factNames());
  assert.deepEqual(
    [...laterFacts].filter((name) => !names.has(name)),
    [],
  );
});

test('every option of a dispute has an authority, and the default is one of them', () => {
  for (const d of law.disputes) {
    assert.ok(d.byDefault in d.options, d.id);
    for (const [name, option] of Object.entries(d.options)) assert.ok(option.authority.length > 0, `${d.id} ${name}`);
  }
});
