import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isoOf } from '@zhargy/calendar';
import { propose } from '../propose.ts';
import { readPastedText } from '../read/read-paper.ts';
import { articlesIn, written } from './articles.ts';
import { daysIn } from './days.ts';
import { sumsIn } from './sums.ts';

const facts = (text: string, fact: string): readonly (readonly [unknown, string])[] => {
  const read = readPastedText(text);
  assert.ok(read.is === 'paper');
  return propose(read)
    .filter((p) => p.fact === fact)
    .map((p) => [p.value, p.confidence]);
};
const head =
  'Постановление о квалификации деяния подозреваемого\nг. Астана 1 июня 2026 года\nДеяние подозреваемого Волкова Ивана Петровича квалифицировать по ч. 1 ст. 188 УК РК.\n';

describe('what a paper does not say', () => {
  it('is no charge: an earlier conviction, another code, what the law says, what is denied', () => {
    for (const said of [
      'Ранее Волков И.П. осуждён по ст. 190 ч. 2 УК РК.',
      'Привлекался по ст. 440 КоАП РК, вред возмещён по ст. 917 ГК РК.',
      'Статья 291 УК предусматривает ответственность за разбой.',
      'Деяние не квалифицируется как грабёж, а не по ст. 191 УК РК.',
      'Об ответственности по ст. 420 УК РК предупреждён.',
    ])
      assert.deepEqual(facts(head + said, 'charge.article'), [['188(1)', 'certain']], said);
  });

  it('is no custody where it was refused, asked for or not applied', () => {
    for (const said of [
      'Суд отказал в санкционировании содержания под стражей Волкова И.П. 15 мая 2026 года.',
      'Волков И.П. 15 мая 2026 года не задерживался.',
      '15 мая 2026 года внесено ходатайство о санкционировании содержания Волкова И.П. под стражей.',
    ])
      assert.deepEqual(facts(head + said, 'custody.from'), [], said);
  });

  it('is no act where it was not done', () =>
    assert.deepEqual(
      facts(`${head}Потерпевшая Ким А.Б. 3 мая 2026 года отказалась дать письменное согласие.`, 'act.on'),
      [['2026-06-01', 'likely']],
    ));

  it('gives two guesses where it contradicts itself', () =>
    assert.deepEqual(
      facts(`${head}Волков Иван Петрович, 01.02.1990 г.р.\nВолков Иван Петрович, 02.02.1990 г.р.`, 'person.birthDate'),
      [
        ['1990-02-01', 'guess'],
        ['1990-02-02', 'guess'],
      ],
    ));

  it('takes the client for no counsel', () =>
    assert.deepEqual(facts(`${head}Адвокат Волкова И.П. – Смирнова К.Д.`, 'role.as'), [['suspect', 'certain']]));
});

describe('forms', () => {
  it('of articles', () => {
    for (const [text, refs] of [
      ['п. 2 ч. 3 ст. 188 УК', '188(3)(2)'],
      ['ҚК-нің 188-бабы 3-бөлігінің 2) тармағы', '188(3)(2)'],
      ['статьей 188, частью второй, пунктом 3) Уголовного кодекса Республики Казахстан', '188(2)(3)'],
      ['ст. 917 ГК РК и ст. 189 ч. 2 УК РК', '189(2)'],
      ['ст.ст. 188 ч. 2, 190 ч. 3 УК РК', '188(2) 190(3)'],
      ['ст. 131 УПК РК', ''],
    ] as const)
      assert.equal(
        articlesIn(text)
          .flatMap((a) => a.refs.map(written))
          .join(' '),
        refs,
        text,
      );
  });

  it('of days', () => {
    for (const [text, days] of [
      ['двадцать восьмого марта две тысячи двадцать шестого года', '2026-03-28'],
      ['екі мың жиырма алтыншы жылғы жиырма сегізінші наурыз', '2026-03-28'],
      ['с 28 февраля по 5 марта 2026 года', '2026-02-28/2026-03-05'],
      ['2026 жылғы 1 наурыздан 5 наурызға дейін', '2026-03-01/2026-03-05'],
      ['31.02.2026, 5 марта', ''],
    ] as const)
      assert.equal(
        daysIn(text)
          .map((d) => isoOf(d.day) + (d.until === undefined ? '' : `/${isoOf(d.until)}`))
          .join(' '),
        days,
        text,
      );
  });

  it('of sums; figures and words that differ are disputed', () => {
    assert.deepEqual(
      sumsIn('1.250.000 тг, четыреста восемьдесят пять тысяч тенге, 1,5 млн тенге').map((s) => s.amount),
      ['1250000', '485000', '1500000'],
    );
    assert.equal(sumsIn('95 000 (девяносто тысяч) тенге')[0]?.disputed, true);
  });
});
