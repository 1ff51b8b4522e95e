import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { theDay } from '@zhargy/calendar';
import { readCaseFile, type CaseFile } from '@zhargy/casefile';
import { chanceOf, type Chance } from '@zhargy/casefile/testing';
import {
  interviews,
  nextQuestions,
  type Interview,
  type InterviewAnswers,
  type InterviewReply,
  type InterviewResult,
} from '@zhargy/law';
import { plainQuestionsFor, questionsOf, type PlainAsked } from '@zhargy/readings/questions';

const today = theDay('2026-07-01');
const written: Readonly<Record<string, readonly string[]>> = {
  charges: [
    '',
    '188(2), 19.01.2026',
    '188(2), 19.01.2026; 106(1), 20.01.2026',
    '99(2), 2026-01-19',
    '187(1), 19.01.2026',
    'ст. 188 ч. 2',
    '297(1), 2015-03-01',
  ],
  date: ['', '2026-07-01', '2019-05-05', '2016-02-01'],
};

const picked = <T>(chance: Chance, of: readonly T[]): T | undefined => of[Math.floor(chance() * of.length)];

/** Every question answered, some of them by "don't know". */
const answersOf = (chance: Chance, { questions }: Interview): InterviewAnswers =>
  Object.fromEntries(
    questions.map(({ id, choices }) => [
      id,
      picked(chance, choices?.map(({ value }) => value) ?? written[id] ?? []) ?? '',
    ]),
  );

const next = (interview: Interview, answers: InterviewAnswers): readonly string[] =>
  (nextQuestions(interview, answers, today, plainQuestionsFor) ?? []).map(({ id }) => id);

/** The questions with the answers that alone decide. */
const plainQuestionsOf = (interview: Interview, answers: InterviewAnswers, each: (one: PlainAsked) => void): unknown =>
  nextQuestions(interview, answers, today, (...of) => {
    const asked = plainQuestionsFor(...of);
    for (const one of asked) each(one);
    return asked;
  });

/** Puts the best question until none is worth putting. */
function driven(interview: Interview, full: InterviewAnswers): { answers: InterviewAnswers; put: readonly string[] } {
  const put: string[] = [];
  let answers: InterviewAnswers = { date: full['date'] ?? '' };
  for (;;) {
    const [id] = next(interview, answers);
    if (id === undefined) return { answers, put };
    assert.ok(!put.includes(id), `${id} again`);
    put.push(id);
    answers = { ...answers, [id]: full[id] ?? '' };
  }
}

function result(interview: Interview, answers: InterviewAnswers): InterviewResult {
  const told = interview.ask(answers, today, questionsOf);
  if ('faults' in told) throw new RangeError(JSON.stringify(told.faults));
  return told;
}

/** How a reply stands; where nothing closes it, every finding as well. */
function told({ id, outlook }: InterviewReply): readonly string[] {
  if (outlook.standing === 'closed') return [`${id} closed`];
  const { against, steps, document, undecided, judged, pending, met } = outlook;
  const findings = [...against, ...steps, ...document, ...undecided, ...judged, ...pending, ...met];
  return [
    `${id} ${outlook.standing}`,
    ...findings.map((f) => `${f.norm} ${f.status} ${JSON.stringify(f.about)}`).toSorted(),
  ];
}

describe('the short interviews', () => {
  for (const interview of interviews) {
    it(`${interview.id}: putting only what findings turn on ends in the answer of the whole interview`, () => {
      const chance = chanceOf(11);
      const ends = new Set<string>();
      for (let i = 0; i < 40; i += 1) {
        const full = answersOf(chance, interview);
        const { answers, put } = driven(interview, full);
        const [few, all] = [result(interview, answers), result(interview, full)];
        assert.deepEqual(few.replies.flatMap(told), all.replies.flatMap(told), JSON.stringify([full, put]));
        // What closes it is among what closes it in the whole.
        for (const [n, { outlook }] of few.replies.entries())
          for (const { norm } of outlook.against)
            assert.ok(
              all.replies[n]?.outlook.against.some((one) => one.norm === norm),
              norm,
            );
        assert.ok(put.length < interview.questions.length);
        ends.add(String(put.length));
      }
      assert.ok(ends.size > 1, 'some answers end it sooner than others');
    });

    it(`${interview.id}: “don’t know” to everything ends it, and decides nothing`, () => {
      const none = Object.fromEntries(
        interview.questions.map(({ id, choices }) => [id, choices ? 'unknown' : ''] as const),
      );
      const { put } = driven(interview, none);
      assert.ok(put.length > 0 && put.length < interview.questions.length);
      const [first] = result(interview, none).replies;
      assert.equal(first?.outlook.standing, 'depends');
    });

    it(`${interview.id}: an answer only adds to what was told before, and the file it makes can be read`, () => {
      const chance = chanceOf(5);
      for (let i = 0; i < 200; i += 1) {
        const full = answersOf(chance, interview);
        const some = Object.fromEntries(
          Object.entries(full).filter(([id]) => id === 'date' || (chance() < 0.5 && full[id] !== 'unknown')),
        );
        const [less, more] = [interview.aims(some, today), interview.aims(full, today)];
        assert.ok(less && more);
        for (const [n, { file }] of less.aims.entries()) {
          const fuller: CaseFile = more.aims[n]?.file ?? {};
          assert.deepEqual(lost(file, fuller), [], JSON.stringify([some, full]));
        }
        const kept = readCaseFile(new TextEncoder().encode(JSON.stringify(result(interview, some).file)));
        assert.ok('file' in kept, JSON.stringify(kept));
      }
    });
  }

  it('ask what decides at once first, and then nothing more', () => {
    const [plea] = interviews;
    assert.ok(plea);
    const told = { charges: '188(2), 19.01.2026', stage: 'investigation', date: '' };
    for (const decisive of [{ victims: 'refused' }, { contested: 'yes' }, { suspects: 'notAll' }])
      assert.deepEqual(next(plea, { ...told, ...decisive }), []);
    assert.notDeepEqual(next(plea, { ...told, victims: 'unknown' }), []);
    const asked: string[] = [];
    plainQuestionsOf(plea, told, (one) => asked.push(`${one.id} ${one.blocks.join()}`));
    assert.deepEqual(asked, ['suspects notAll', 'victims refused', 'contested yes']);
    assert.equal(nextQuestions(plea, { charges: 'кража' }, today, plainQuestionsFor), undefined);
  });

  it('do not ask a victim about new costs while nothing is concluded', () => {
    const victim = interviews.find(({ id }) => id === 'victim');
    assert.ok(victim);
    const told = { charges: '188(2), 19.01.2026', explained: 'both', word: 'consented', date: '' };
    assert.deepEqual(next(victim, { ...told, agreement: 'proposed' }), []);
    assert.deepEqual(next(victim, { ...told, agreement: 'concluded' }), ['newCosts']);
  });
});

type Data = Readonly<Record<string, unknown>>;
const isData = (value: unknown): value is Data => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * What a file says and a fuller one does not: a value, a member, a list that was whole and has more. An act that says not
 * what it is about may be none, and the acts of those who are not known yet are not known either.
 */
function lost(less: CaseFile, more: CaseFile): readonly string[] {
  const open = new Set(less.incomplete ?? []);
  const within = (a: Data, b: Data, place: string): readonly string[] =>
    Object.entries(a).flatMap(([key, value]): readonly string[] => {
      if (place === '' && key === 'incomplete') return [];
      const at = place === '' ? key : `${place}.${key}`;
      const other = b[key];
      if (isData(value) && isData(other)) return within(value, other, at);
      if (!Array.isArray(value) || !Array.isArray(other)) return value === other ? [] : [at];
      const [own, others]: readonly (readonly unknown[])[] = [value, other];
      const grown = at !== 'acts' && (others?.length ?? 0) > (own?.length ?? 0) && !open.has(at) ? [`${at} grows`] : [];
      return [
        ...grown,
        ...(own ?? []).flatMap((one, i) => {
          if (at === 'acts' && isData(one) && one['about'] === undefined) return [];
          if (!isData(one)) return others?.includes(one) ? [] : [`${at}[${i}]`];
          const found = others?.filter(isData).find((each) => each['id'] === one['id']);
          return found ? within(one, found, `${at}.${String(one['id'])}`) : [`${at}.${String(one['id'])}`];
        }),
      ];
    });
  return within(less, more, '');
}
