import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { draftPacket, papers } from '../packet.ts';
import { changed, completeCase, someCase, withAssets } from '../testing/case-files.ts';
import { atomsOf, inlinesOf, plainText, type DocumentTree } from '../tree.ts';
import { differences } from './equal-facts.ts';

const languages = ['kk', 'ru', 'en'] as const;
type Case = ReturnType<typeof completeCase>;

/** One paper in the three languages; for each victim where it is made for victims. */
function inAll(given: Case, paper: string): readonly (readonly DocumentTree[])[] {
  const file = paper === 'asset-agreement' ? withAssets(given) : given;
  const [kk = [], ru = [], en = []] = languages.map((lang) => {
    const drafted = draftPacket(file, { agreement: 'sdelka', paper, lang });
    assert.ok('trees' in drafted);
    return drafted.trees;
  });
  return kk.map((tree, i) => [tree, ru[i], en[i]].filter((t) => t !== undefined));
}

for (const { name } of papers) {
  test(`${name}: the three languages say the same of the complete case`, () => {
    const all = inAll(completeCase(), name);
    assert.ok(all.length > 0);
    for (const trees of all) assert.deepEqual(differences(trees), []);
  });

  test(`${name}: and of many other cases, with facts missing`, () => {
    fc.assert(
      fc.property(someCase, (file) => {
        for (const trees of inAll(file, name)) {
          assert.deepEqual(differences(trees), []);
          for (const tree of trees) assert.doesNotMatch(plainText(inlinesOf(tree.blocks)), /undefined|\[object|NaN/);
        }
      }),
      { numRuns: 25 },
    );
  });

  test(`${name}: each language is written in its own letters`, () => {
    for (const [kk, ru, en] of inAll(completeCase(), name)) {
      assert.ok(kk && ru && en);
      assert.match(own(kk), /[әғқңөұүһі]/);
      assert.doesNotMatch(own(ru), /[әғқңөұүһі]|\p{Script=Latin}/iu);
      assert.doesNotMatch(own(en), /\p{Script=Cyrillic}/u);
      assert.ok(en.blocks[0]?.is === 'mark');
    }
  });
}

for (const { name, forms } of papers.filter((paper) => paper.forms?.includes('asset') === true))
  test(`${name}: the three languages say the same of an agreement on assets`, () => {
    assert.ok(forms?.includes('asset'));
    fc.assert(
      fc.property(someCase, (file) => {
        const [kk = [], ru = [], en = []] = languages.map((lang) => {
          const drafted = draftPacket(withAssets(file), { agreement: 'sdelka', paper: name, lang });
          return 'trees' in drafted ? drafted.trees : [];
        });
        for (const [i, tree] of kk.entries())
          assert.deepEqual(differences([tree, ru[i], en[i]].filter((t) => t !== undefined)), []);
      }),
      { numRuns: 15 },
    );
  });

/** The words of the template alone. */
const own = (tree: DocumentTree): string =>
  [...atomsOf(inlinesOf(tree.blocks))].map((atom) => (atom.is === 'text' ? atom.text : ' ')).join('');

test('a missing fact is a gap in the text and in the list, in every language', () => {
  for (const trees of inAll(changed(completeCase(), { 'persons.dauren.birthDate': undefined }), 'agreement'))
    for (const tree of trees) {
      const seen = [...atomsOf(inlinesOf(tree.blocks))].filter((atom) => atom.is === 'gap');
      assert.deepEqual(
        seen.map((gap) => gap.path),
        ['persons.dauren.birthDate'],
      );
      assert.deepEqual(
        tree.gaps.map((gap) => [gap.path, gap.why]),
        [['persons.dauren.birthDate', 'missing']],
      );
      assert.ok(seen.every((gap) => gap.text.startsWith('________ [')));
    }
});

test('a text nobody rendered is shown as it stands, marked and listed', () => {
  const file = changed(completeCase(), { renderings: [] });
  const [[kk, ru] = []] = inAll(file, 'agreement');
  assert.ok(kk && ru);
  assert.deepEqual(ru.gaps, []);
  assert.ok(kk.gaps.some((gap) => gap.path === 'persons.dauren.residence' && gap.why === 'untranslated'));
  const atom = [...atomsOf(inlinesOf(kk.blocks))].find((a) => a.is === 'fact' && a.path === 'persons.dauren.residence');
  assert.ok(atom?.is === 'fact' && atom.lang === 'ru');
});

const planted: readonly (readonly [name: string, spoil: (text: string) => string])[] = [
  ['another sum', (json) => json.replace('"value":"485000.00"', '"value":"486000.00"')],
  ['another date', (json) => json.replace('"value":"2026-05-21"', '"value":"2026-05-20"')],
  ['another name', (json) => json.replace('"value":"Сейтжанов', '"value":"Сейтжанова')],
  ['another article', (json) => json.replace('"value":"188(2)(3)"', '"value":"188(2)"')],
  ['words of another article', (json) => json.replace('часть 3 статьи 612', 'часть 2 статьи 612')],
  ['a number of its own', (json) => json.replace('заключается добровольно', 'заключается 2 раза добровольно')],
  ['figures of a free text', (json) => json.replace('улица Вымышленная, дом 12', 'улица Вымышленная, дом 13')],
  ['a fact fewer', (json) => json.replace('"is":"fact"', '"is":"text"')],
];
for (const [name, spoil] of planted)
  test(`the checker finds ${name}`, () => {
    const [[kk, ru] = []] = inAll(completeCase(), 'agreement');
    assert.ok(kk && ru);
    const spoilt = spoil(JSON.stringify(ru));
    assert.notEqual(spoilt, JSON.stringify(ru));
    assert.notDeepEqual(differences([kk, JSON.parse(spoilt) as DocumentTree]), []); // the tree, spoilt
  });
