import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftPacket, papers } from './packet.ts';
import { atomsOf, inlinesOf } from './tree.ts';
import { changed, completeCase, withAssets } from './testing/case-files.ts';

const namesOf = (file: ReturnType<typeof completeCase>): readonly string[] => {
  const drafted = draftPacket(file, { agreement: 'sdelka', lang: 'ru' });
  assert.ok('trees' in drafted);
  return drafted.trees.map((tree) => tree.name);
};
const withAct = (act: object) => {
  const file = completeCase();
  return { ...file, acts: [...(file['acts'] as readonly object[]), act] }; // acts of the example
};

test('the packet holds what the case needs', () => {
  assert.deepEqual(namesOf(completeCase()), [
    'petition',
    'counsel-order',
    'rights-record',
    'forwarding-letter',
    'invitation',
    'consequences-record',
    'consent',
    'agreement',
    'covering-letter',
    'notice-to-victim',
  ]);
});

test('an oral petition has a record instead', () => {
  const names = namesOf(changed(completeCase(), { 'acts.a-petition.form': 'oral' }));
  assert.ok(names.includes('petition-record') && !names.includes('petition'));
});

test('an objection stands in the place of the consent', () => {
  const names = namesOf(
    withAct({ id: 'no', kind: 'objectToAgreement', by: 'aliya', about: ['sdelka'], on: '2026-05-20' }),
  );
  assert.ok(names.includes('objection') && !names.includes('consent'));
});

test('after a refusal there is no agreement to send', () => {
  const names = namesOf(
    withAct({ id: 'no', kind: 'refuseAgreement', by: 'prokuror', about: ['sdelka'], on: '2026-05-20' }),
  );
  assert.ok(names.includes('refusal') && !names.includes('agreement') && !names.includes('covering-letter'));
});

test('papers for victims are made for each of them, and named after them', () => {
  const file = changed(completeCase(), {
    roles: [
      { id: 'v1', person: 'aliya', as: 'victim', offences: ['theft'], takesPart: true },
      { id: 'v2', person: 'advokat', as: 'victim', offences: ['theft'], takesPart: true },
      { id: 'v3', person: 'prokuror', as: 'victim', offences: ['theft'], takesPart: false },
    ],
  });
  const drafted = draftPacket(file, { agreement: 'sdelka', paper: 'rights-record', lang: 'kk' });
  assert.ok('trees' in drafted);
  assert.deepEqual(
    drafted.trees.map((tree) => tree.file),
    ['sdelka.rights-record.aliya.kk', 'sdelka.rights-record.advokat.kk'],
  );
});

test('what cannot be drafted is refused, and why', () => {
  const file = completeCase();
  assert.deepEqual(draftPacket(file, { agreement: 'none', lang: 'ru' }), { refused: 'noAgreement' });
  assert.deepEqual(draftPacket(file, { agreement: 'sdelka', paper: 'poem', lang: 'ru' }), { refused: 'noPaper' });
  const other = changed(file, { 'agreements.sdelka.form': 'cooperation' });
  assert.deepEqual(draftPacket(other, { agreement: 'sdelka', lang: 'ru' }), { refused: 'otherForm' });
  assert.deepEqual(draftPacket(file, { agreement: 'sdelka', paper: 'asset-agreement', lang: 'ru' }), {
    refused: 'otherForm',
  });
});

test('no two papers share a name, and none is called as a word of the command line', () => {
  const names = papers.map((paper) => paper.name);
  assert.equal(new Set(names).size, names.length);
  assert.ok(!names.includes('all') && !names.includes('answer') && !names.includes('contents'));
});

test('a woman, an accused and a defendant are named as such', () => {
  const says = (facts: Record<string, unknown>): string => {
    const drafted = draftPacket(changed(completeCase(), facts), {
      agreement: 'sdelka',
      paper: 'agreement',
      lang: 'ru',
    });
    assert.ok('trees' in drafted);
    return JSON.stringify(drafted.trees);
  };
  assert.match(says({ 'persons.dauren.sex': 'female' }), /Подозреваемая не оспаривает/);
  const accused = [{ id: 'r1', person: 'dauren', as: 'accused' }];
  assert.match(says({ roles: accused }), /Обвиняемый не оспаривает/);
});

test('the packet of an agreement on assets: the same way, under its own articles and without the consent of the victim', () => {
  const drafted = draftPacket(withAssets(completeCase()), { agreement: 'sdelka', lang: 'ru' });
  assert.ok('trees' in drafted);
  assert.deepEqual(
    drafted.trees.map((tree) => tree.name),
    [
      'petition',
      'counsel-order',
      'forwarding-letter',
      'invitation',
      'asset-agreement',
      'covering-letter',
      'notice-to-victim',
    ],
  );
  for (const tree of drafted.trees) {
    const cited = [...JSON.stringify(tree).matchAll(/"path":"(cpc [^"]*)"/g)].map(([, ref]) => ref ?? '');
    assert.deepEqual(
      cited.filter((ref) => /^cpc 61[3-7](?![\d-])/.test(ref)),
      [],
      tree.name,
    );
    assert.doesNotMatch(JSON.stringify(tree), /сделк/);
  }
});

test('own words are marked as such in every paper that holds them', () => {
  const marked = (paper: string, file = completeCase()): readonly string[] => {
    const drafted = draftPacket(file, { agreement: 'sdelka', paper, lang: 'ru' });
    assert.ok('trees' in drafted);
    return drafted.trees.flatMap((tree) =>
      [...atomsOf(inlinesOf(tree.blocks))].flatMap((atom) => (atom.is === 'fact' && atom.own ? [atom.path] : [])),
    );
  };
  assert.deepEqual(marked('consent'), ['acts.a-consent.stated']);
  const special = changed(completeCase(), { 'agreements.sdelka.otherTerms': 'ежемесячный отчёт' });
  assert.deepEqual(marked('agreement', special), ['agreements.sdelka.otherTerms']);
  assert.deepEqual(marked('agreement'), []);
});
