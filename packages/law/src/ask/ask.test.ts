import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day } from '@zhargy/logic';
import { inTurn } from '../testing/asked-in-turn.ts';
import { interviews, type InterviewAnswers, type InterviewReply, type InterviewResult } from './index.ts';

const today = day('2026-07-01');

function ask(id: string, answers: InterviewAnswers): InterviewResult {
  const result = interviews.find((i) => i.id === id)?.ask(answers, today, inTurn);
  if (!result || 'faults' in result) throw new Error(JSON.stringify(result));
  return result;
}
function reply(id: string, answers: InterviewAnswers, about = 'concludePlea'): InterviewReply {
  const found = ask(id, answers).replies.find((r) => r.id === about);
  if (!found) throw new Error(`no reply ${about}`);
  return found;
}
const norms = (list: readonly { readonly norm: string }[]): readonly string[] => list.map((f) => f.norm);

const theft: InterviewAnswers = {
  charges: 'ст. 188 ч. 2 п. 3, 19.01.2026',
  suspects: 'one',
  victims: 'consented',
  contested: 'no',
  stage: 'investigation',
};

/** Five answers, what comes of them, and the norm that decides. */
const table: readonly (readonly [title: string, more: InterviewAnswers, standing: string, norm: string | undefined])[] =
  [
    ['one suspect, the victim consented, nothing disputed', {}, 'open', undefined],
    ['a theft written in Kazakh', { charges: 'ҚК 188-бап 2-бөлік 3) тармақ, 19.01.2026' }, 'open', undefined],
    ['drugs without a victim', { charges: '297(1), 2026-01-19', victims: 'none' }, 'open', undefined],
    ['the victim refuses', { victims: 'refused' }, 'closed', 'kz.cpc.613-2-2.no-refusal'],
    ['something is disputed', { contested: 'yes' }, 'closed', 'kz.cpc.613-1-2.non-contest'],
    [
      'an especially grave crime in the aggregate',
      { charges: '188(2), 19.01.2026; 99(2), 19.01.2026' },
      'closed',
      'kz.cpc.612-1-1.gravity',
    ],
    [
      'the victim refuses, nothing more is known',
      { victims: 'refused', suspects: 'unknown', contested: 'unknown' },
      'closed',
      'kz.cpc.613-2-2.no-refusal',
    ],
    [
      'something is disputed, of victims nobody knows',
      { contested: 'yes', victims: 'unknown' },
      'closed',
      'kz.cpc.613-1-2.non-contest',
    ],
    ['a misdemeanour alone', { charges: '187(1), 19.01.2026' }, 'closed', 'kz.cpc.612-1-1.crimes-only'],
    ['in cassation', { stage: 'inForce' }, 'closed', 'kz.cpc.65-7-5.convict-no-plea'],
  ];
for (const [title, more, standing, norm] of table)
  test(`plea: ${title}`, () => {
    const { outlook } = reply('plea', { ...theft, ...more });
    assert.equal(outlook.standing, standing, JSON.stringify([norms(outlook.against), outlook.missing]));
    if (norm !== undefined) assert.ok(norms(outlook.against).includes(norm), norms(outlook.against).join());
  });

test('plea: what is left to do is told from what closes it', () => {
  const { outlook } = reply('plea', { ...theft, victims: 'notAsked' });
  assert.equal(outlook.standing, 'open');
  assert.ok(norms(outlook.steps).includes('kz.cpc.613-1-3.consent'));
  assert.ok(norms(outlook.steps).includes('kz.cpc.67-1-11.counsel'));
  assert.ok(norms(outlook.document).includes('kz.cpc.616-1-8.punishment'));
});

test('plea: each answer left out makes its fact decide, and the question is named', () => {
  for (const [left, question] of [
    ['contested', 'contested'],
    ['suspects', 'suspects'],
    ['charges', undefined],
  ] as const) {
    const { [left]: _out, ...rest } = theft;
    const answers: InterviewAnswers = left === 'charges' ? { ...rest, charges: '99-9(9), 19.01.2026' } : rest;
    const { outlook, deciding } = reply('plea', answers);
    assert.equal(outlook.standing, 'depends', left);
    if (question)
      assert.ok(
        deciding.some((d) => d.question === question),
        JSON.stringify(deciding),
      );
    else
      assert.ok(
        deciding.some((d) => d.question === 'charges'),
        JSON.stringify(deciding),
      );
  }
});

test('plea: of age is taken for granted and can be unticked', () => {
  const taken = ask('plea', theft);
  assert.deepEqual(
    taken.ticks.map((t) => [t.id, t.taken]),
    [['adults', true]],
  );
  const { steps } = reply('plea', { ...theft, adults: 'no' }).outlook;
  assert.ok(norms(steps).includes('kz.cpc.537-1.legal-representative'), norms(steps).join());
  assert.ok(!JSON.stringify(taken.file).includes('birthDate'), 'nothing assumed is written into the file');
});

test('an interview names every answer it cannot read', () => {
  const result = interviews[0]?.ask({ charges: 'кража', stage: 'x', date: '2026-02-30', whatever: '1' }, today, inTurn);
  assert.ok(result && 'faults' in result);
  assert.deepEqual(result.faults.map((f) => f.question).toSorted(), ['charges', 'date', 'stage', 'whatever']);
});

const harmed: InterviewAnswers = {
  charges: '188(2), 19.01.2026',
  agreement: 'proposed',
  explained: 'both',
  word: 'consented',
  newCosts: 'no',
};

test('victim: before the plea a refusal bars it; after it consent stays and the sum is not raised', () => {
  assert.equal(reply('victim', { ...harmed, word: 'refused' }).outlook.standing, 'closed');
  assert.equal(reply('victim', harmed, 'takeBack').outlook.standing, 'open');
  const concluded = { ...harmed, agreement: 'concluded' };
  assert.equal(reply('victim', concluded, 'takeBack').outlook.standing, 'closed');
  assert.equal(reply('victim', concluded, 'raise').outlook.standing, 'closed');
  assert.equal(reply('victim', { ...concluded, newCosts: 'yes' }, 'raise').outlook.standing, 'open');
  assert.equal(reply('victim', concluded, 'claim').outlook.standing, 'open');
});

test('victim: oral consent is not enough, and without the explanations they are steps', () => {
  assert.equal(reply('victim', { ...harmed, word: 'orally' }).outlook.standing, 'open');
  const steps = norms(reply('victim', { ...harmed, word: 'orally', explained: 'none' }).outlook.steps);
  assert.ok(steps.includes('kz.cpc.613-1-3.consent'), steps.join());
  assert.ok(steps.includes('kz.sc.2016-4.10-2.consequences-explained'), steps.join());
});

test('victim: not knowing whether new costs arose decides about raising the sum', () => {
  const { outlook, deciding } = reply('victim', { ...harmed, agreement: 'concluded', newCosts: 'unknown' }, 'raise');
  assert.equal(outlook.standing, 'depends');
  assert.ok(
    deciding.some((d) => d.question === 'newCosts'),
    JSON.stringify(deciding),
  );
});

test('no article named closes nothing: which charges there are decides', () => {
  for (const { id, questions } of interviews) {
    const answers = Object.fromEntries(
      questions.flatMap((q) => (q.choices?.[0] ? [[q.id, q.choices[0].value] as const] : [])),
    );
    for (const given of [{}, answers, { ...answers, charges: ' ' }])
      for (const { outlook } of ask(id, given).replies)
        assert.ok(!norms(outlook.against).includes('kz.cpc.612-1-1.gravity'), id);
  }
});

test('plea: an unknown stage closes nothing: the status of the person decides, and the stage is asked for', () => {
  const { stage: _left, ...rest } = theft;
  for (const answers of [rest, { ...rest, stage: 'unknown' }, { ...rest, suspects: 'allWish', stage: 'unknown' }]) {
    const { outlook, deciding } = reply('plea', answers);
    assert.equal(outlook.standing, 'depends', norms(outlook.against).join());
    assert.ok(
      deciding.some((d) => d.question === 'stage'),
      JSON.stringify(deciding),
    );
  }
});

test('victim: that the other side is a suspect is a tick, and without it the status decides', () => {
  const taken = ask('victim', harmed);
  assert.deepEqual(
    taken.ticks.map((tick) => [tick.id, tick.taken]),
    [
      ['adults', true],
      ['suspect', true],
    ],
  );
  assert.ok(!JSON.stringify(taken.file).includes('"as":"suspect"'), 'nothing assumed is written into the file');
  const { outlook } = reply('victim', { ...harmed, suspect: 'no' });
  assert.ok(
    outlook.missing.some(({ at }) => at.startsWith('roles.as-suspect')),
    JSON.stringify(outlook.missing),
  );
});

test('each question left out is named as the one that decides, and no other', () => {
  for (const left of ['charges', 'suspects', 'victims', 'contested', 'stage'] as const) {
    const { [left]: _out, ...rest } = theft;
    const named = new Set(reply('plea', rest).deciding.map((d) => d.question));
    assert.deepEqual([...named], [left]);
  }
});
