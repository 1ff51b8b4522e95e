import assert from 'node:assert/strict';
import { test } from 'node:test';
import { agreementItems } from '@zhargy/law';
import { draftPacket } from '../packet.ts';
import { agreementTexts, complete, elementsOf, lacking } from '../testing/agreement-texts.ts';
import { changed, completeCase } from '../testing/case-files.ts';
import { readingText } from '../plain-text.ts';
import { readAgreementText, textElements, type TextState } from './agreement-text.ts';
import { withoutElement } from './content-report.ts';

const states = (text: string): Readonly<Record<string, TextState>> =>
  Object.fromEntries(readAgreementText(text).map(({ element, state }) => [element, state]));
/** Treatment stands only in texts whose parties agreed on it. */
const asked = textElements.filter((element) => element !== 'compulsoryTreatment');

for (const text of agreementTexts) {
  test(`${text.name}: the complete text lacks nothing`, () => {
    const found = states(complete(text));
    assert.deepEqual(
      asked.filter((element) => found[element] !== 'present').map((element) => [element, found[element]]),
      [],
    );
  });

  for (const element of elementsOf(text))
    test(`${text.name}: without ${element} exactly this is not found`, () => {
      const [was, now] = [states(complete(text)), states(lacking(text, element))];
      const changes = textElements.filter((e) => was[e] !== now[e]);
      assert.ok(now[element] === 'notFound' || now[element] === 'absent', `${element}: ${now[element]}`);
      // What describes the deed also tells which sentences are about it.
      const along = element === 'crimeDescription' ? ['crimeTime', 'crimePlace', 'factsToProve'] : [];
      assert.deepEqual(
        changes.filter((e) => e !== element && !along.includes(e)),
        [],
      );
    });
}

for (const lang of ['kk', 'ru'] as const) {
  const drafted = draftPacket(completeCase(), { agreement: 'sdelka', paper: 'agreement', lang });
  assert.ok('trees' in drafted);
  const [whole] = drafted.trees;
  assert.ok(whole);

  test(`our own draft in ${lang} reads as complete`, () => {
    const found = states(readingText(whole));
    assert.deepEqual(
      asked.filter((element) => found[element] !== 'present').map((element) => [element, found[element]]),
      [],
    );
  });

  for (const item of agreementItems)
    for (const { id } of item.elements)
      test(`our own draft in ${lang} without ${id}`, () => {
        const cut = withoutElement(whole, id, item.per === 'crime' ? 'theft-188' : 'sdelka');
        const state = states(readingText(cut))[id];
        assert.ok(state === 'notFound' || state === 'absent', String(state));
      });

  test(`a draft in ${lang} with a blank: the blank is told as such`, () => {
    const file = changed(completeCase(), {
      'persons.dauren.birthDate': undefined,
      'agreements.sdelka.mitigating': undefined,
    });
    const blank = draftPacket(file, { agreement: 'sdelka', paper: 'agreement', lang });
    assert.ok('trees' in blank && blank.trees[0]);
    const found = states(readingText(blank.trees[0]));
    assert.equal(found['birthDate'], 'absent');
    assert.equal(found['mitigatingCircumstances'], 'absent');
  });
}

const [story] = agreementTexts;
assert.ok(story);
const whole = complete(story);
const spoilt: readonly (readonly [name: string, element: string, text: string])[] = [
  [
    'binds the court',
    'courtBoundToPunishment',
    whole.replace('Вид и размер наказания определяет суд.', 'Суд обязан назначить согласованное наказание.'),
  ],
  [
    'makes the admission of guilt a condition',
    'admissionDemanded',
    `${whole}\nПризнание вины является обязательным условием соглашения.`,
  ],
  ['has two days of birth', 'birthDate', `${whole}\nДата рождения Лапина И.О., родился 15 августа 1995 года.`],
  ['says one number in figures and another in words', 'punishmentSize', whole.replace('1 (один) год', '1 (два) года')],
];
for (const [name, element, text] of spoilt)
  test(`a text that ${name}`, () => {
    assert.notEqual(text, whole);
    const found = readAgreementText(text).find((e) => e.element === element);
    assert.equal(found?.state, 'contradictory');
    assert.ok(found.quotes.length > 0);
  });

test('clauses that deny what they name are not taken for it', () => {
  const kk =
    'Кінәні ресми мойындау келісімнің шарты болып табылмайды. Осы келісім сот үшін белгілі бір жаза тағайындау міндетін туғызбайды.';
  const ru = 'Формальное признание вины условием соглашения не является. Суд не обязан назначить это наказание.';
  for (const text of [kk, ru])
    for (const element of ['courtBoundToPunishment', 'admissionDemanded'])
      assert.equal(states(text)[element], 'present');
});

test('every quote stands in the text where it says', () => {
  for (const text of agreementTexts)
    for (const { quotes } of readAgreementText(complete(text)))
      for (const q of quotes) {
        const all = complete(text);
        assert.ok(all.slice(q.from).startsWith(q.text.replace(/…$/, '')));
        assert.equal(all.slice(0, q.from).split('\n').length, q.line);
      }
});

test('a text of another kind shows next to nothing', () => {
  const found = readAgreementText('Список покупок: хлеб, молоко, чай.\nСатып алынатын заттар: нан, сүт, шай.');
  const present = found.filter((e) => e.state === 'present').map((e) => e.element);
  assert.deepEqual(present, ['courtBoundToPunishment', 'admissionDemanded']);
});
