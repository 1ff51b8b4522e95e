import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { answerTo } from './main.ts';

const example = fileURLToPath(new URL('../../../examples/three-accused.yaml', import.meta.url));

test('what is wrong with a command is said in the language asked for', () => {
  const table: readonly (readonly [args: readonly string[], kk: RegExp, ru: RegExp, en: RegExp])[] = [
    [['check'], /іс файлы көрсетілмеген/, /не указан файл дела/, /case file .* is not given/],
    [['acts'], /іс файлы көрсетілмеген/, /не указан файл дела/, /case file .* is not given/],
    [['deadlines'], /істер тізімі/, /список дел/, /list of cases/],
    [['ask'], /сұхбат көрсетілмеген/, /не указан опрос/, /interview is not named/],
    [['check', 'a', 'b'], /«b»: артық сөз/, /«b»: лишнее слово/, /«b»: one word too many/],
    [['check', 'no-such-file'], /ашу мүмкін емес/, /не открывается/, /cannot be opened/],
    [['nonsense'], /мұндай команда жоқ/, /такой команды нет/, /no such command/],
    [['check', 'x', '--bogus'], /--bogus: мұндай параметр жоқ/, /--bogus: такого параметра нет/, /no such option/],
    [['check', 'x', '--now'], /параметрдің мәні/, /нет значения/, /lacks a value/],
    [['check', 'x', '--now', '2026-02-30'], /мұндай күн жоқ/, /такой даты нет/, /no such date/],
    [['check', example, '--act', 'dance'], /мұндай іс-әрекет жоқ/, /такого действия нет/, /no such act/],
    [['calc', 'kz.none'], /мұндай формула жоқ/, /такой формулы нет/, /no such formula/],
    [['calc', 'kz.cc.11.category', 'colour=red'], /мұндай дерек жоқ/, /такой величины нет/, /no such input/],
    [['calc', 'kz.cc.11.category', 'maxImprisonment=soon'], /былай жазылады/, /пишется так/, /write/],
    [['ask', 'weather'], /қай сұхбат/, /какой опрос/, /which interview/],
    [['coverage', '--instrument', 'kz.none'], /мұндай дереккөз жоқ/, /такого источника нет/, /no such source/],
    [['norm', 'kz.cpc.612'], /мұндай норма жоқ/, /такой нормы нет/, /no such norm/],
  ];
  for (const [args, kk, ru, en] of table)
    for (const [lang, said] of [
      ['kk', kk],
      ['ru', ru],
      ['en', en],
    ] as const) {
      const { out, code } = answerTo([...args, '--lang', lang]);
      assert.equal(code, 3, out);
      assert.match(out.replaceAll(/\n +/g, ' '), said, `${args.join(' ')} ${lang}`);
      for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
    }
});

test('help names every command in three languages, and one command if asked', () => {
  const helps = ['kk', 'ru', 'en'].map((lang) => answerTo(['--help', '--lang', lang]));
  for (const { out, code } of helps) {
    assert.equal(code, 0);
    for (const name of ['check', 'acts', 'ways', 'deadlines', 'ask', 'calc', 'norm', 'coverage', 'schema', 'examples'])
      assert.match(out, new RegExp(`^ {2}${name}\\b`, 'm'));
    for (const line of out.split('\n')) assert.ok(line.length <= 80, line);
  }
  assert.match(helps[0]?.out ?? '', /Командалар/);
  assert.match(helps[1]?.out ?? '', /Команды/);
  assert.match(helps[2]?.out ?? '', /Commands/);
  const one = answerTo(['help', 'norm', '--lang', 'ru']);
  assert.match(one.out, /zhargy norm НОРМА/);
  assert.doesNotMatch(one.out, /coverage/);
});
