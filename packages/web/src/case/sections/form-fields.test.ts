import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { caseShape, factNames, sanctionShape } from '@zhargy/casefile';
import { factsOfActKind } from './act-fields.ts';
import { draftOf, withAnswer } from './draft.ts';
import { formFieldsOf, sectionNames, type FormField } from './form-fields.ts';
import { partsOfForm } from './form-parts.ts';
import { chaptersOfFile, firstFacts } from './section-names.ts';

const facts = (fields: readonly FormField[]): readonly string[] =>
  fields.flatMap((field) => (field.is === 'fact' ? [field.fact] : facts(field.fields)));

describe('fields of the forms', () => {
  it('has a field with a label and a question for every fact of the schema', () => {
    const found = sectionNames.flatMap((name) => facts(formFieldsOf(name)));
    assert.deepEqual(new Set(found), new Set(factNames()));
    for (const name of sectionNames)
      for (const field of formFieldsOf(name)) {
        assert.ok(field.entry, `${name}.${field.path.join('.')}`);
        for (const lang of ['kk', 'ru', 'en'] as const)
          assert.ok(field.entry.label[lang] && field.entry.question[lang]);
      }
  });

  it('tells the kind of a field from the schema', () => {
    const kind = (section: 'charges' | 'acts' | 'persons' | 'sanctions', name: string): unknown =>
      formFieldsOf(section).flatMap((field) =>
        field.is === 'fact' && field.path.join('.') === name ? [field.kind] : [],
      )[0];
    assert.deepEqual(kind('charges', 'person'), { is: 'ref', to: 'person' });
    assert.deepEqual(kind('charges', 'victims'), { is: 'refs', to: 'person' });
    assert.deepEqual(kind('charges', 'article'), { is: 'article' });
    assert.deepEqual(kind('charges', 'maxImprisonment'), { is: 'period' });
    assert.deepEqual(kind('persons', 'birthDate'), { is: 'day' });
    assert.deepEqual(kind('acts', 'on'), { is: 'moment' });
    assert.deepEqual(kind('acts', 'grounds'), { is: 'codes' });
    assert.deepEqual(kind('sanctions', 'kinds'), { is: 'choices', values: sanctionShape.kinds.values });
  });

  it('names every section once in the contents, and only facts that exist among the first', () => {
    const named = chaptersOfFile.flatMap(({ sections }) => sections);
    assert.deepEqual(new Set(named), new Set(sectionNames));
    assert.equal(named.length, sectionNames.length);
    for (const [section, names] of Object.entries(firstFacts)) {
      const spec = caseShape[section as keyof typeof caseShape]; // the keys are names of sections
      for (const name of names) assert.ok(Object.hasOwn(spec.shape, name), `${section}.${name}`);
    }
  });
});

describe('the form of an act', () => {
  const fields = formFieldsOf('acts');
  const blank = draftOf(fields, {}, { has: () => false }, 'ru');
  const names = (some: readonly FormField[]): readonly string[] => facts(some).map((fact) => fact.slice('act.'.length));

  it('asks for the kind first', () => {
    const parts = partsOfForm('acts', fields, blank, blank, new Map());
    assert.deepEqual(names(parts.first), ['kind']);
    assert.equal(parts.kindWanted, true);
  });

  it('shows the facts the norms read of the kind; all others stand under "more"', () => {
    const consent = withAnswer(blank, ['kind'], { is: 'written', text: 'consent' });
    const parts = partsOfForm('acts', fields, blank, consent, new Map());
    for (const name of ['kind', 'by', 'on', 'about', 'form', 'onBehalfOf', 'recordedIn.attachedToFile'])
      assert.ok(names(parts.first).includes(name), name);
    assert.ok(!names(parts.first).includes('servedTerm'));
    assert.deepEqual(new Set([...names(parts.first), ...names(parts.more)]), new Set(names(fields)));
    assert.equal(new Set(names(parts.first)).intersection(new Set(names(parts.more))).size, 0);
  });

  it('keeps a fact that was given in sight, whatever the kind becomes', () => {
    const before = draftOf(fields, { kind: 'consent', servedTerm: '1y' }, { has: () => false }, 'ru');
    assert.ok(names(partsOfForm('acts', fields, before, before, new Map()).first).includes('servedTerm'));
  });

  it('knows what the decisions of a court may be', () => {
    assert.ok(factsOfActKind('decideConciliation')?.facts.has('outcome'));
    assert.ok(Object.hasOwn(factsOfActKind('decideConciliation')?.outcomes ?? {}, 'convict'));
    assert.equal(factsOfActKind('noSuchAct'), undefined);
  });
});
