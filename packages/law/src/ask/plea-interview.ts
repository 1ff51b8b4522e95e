import type { CaseFile } from '@zhargy/casefile';
import { isoOf, type Day } from '@zhargy/calendar';
import { outlooks } from '../outlook/outlook.ts';
import { adultsTick, withAdults } from './adults.ts';
import { written, type WrittenCharge } from './charges-as-written.ts';
import { chargesQuestion, dateQuestion, stageQuestion } from './common-questions.ts';
import {
  decidingFacts,
  dontKnow,
  isOpen,
  withOpen,
  type Aim,
  type Interview,
  type InterviewAnswers,
  type InterviewQuestion,
  type Told,
} from './interview.ts';
import { readAnswers } from './read-answers.ts';
import { stageOf } from './stage.ts';

const suspects: InterviewQuestion = {
  id: 'suspects',
  kind: 'choice',
  says: {
    kk: 'Бұл әрекет бойынша күдікті нешеу және бәрі мәміле қалай ма?',
    ru: 'Сколько подозреваемых по этому деянию и все ли хотят сделку?',
    en: 'How many are suspected of the deed, and do all of them want the plea?',
  },
  help: {
    kk: 'Сыбайластардың бірімен ғана мәміле жасалмайды.',
    ru: 'С одним из соучастников сделка не заключается.',
    en: 'With one accomplice alone no plea is concluded.',
  },
  choices: [
    { value: 'one', says: { kk: 'біреу', ru: 'один', en: 'one' } },
    { value: 'allWish', says: { kk: 'бірнеше, бәрі қалайды', ru: 'несколько, хотят все', en: 'several, all want it' } },
    { value: 'notAll', says: { kk: 'бірнеше, бәрі емес', ru: 'несколько, не все', en: 'several, not all' } },
    dontKnow,
  ],
  fills: ['charges', 'charges.*.complicity', 'agreements', 'roles', 'persons'],
};

const victims: InterviewQuestion = {
  id: 'victims',
  kind: 'choice',
  says: {
    kk: 'Жәбірленуші бар ма және әрқайсысы жазбаша келісті ме?',
    ru: 'Есть ли потерпевшие и согласен ли каждый письменно?',
    en: 'Are there victims, and has each consented in writing?',
  },
  help: {
    kk: 'Жәбірленушісі жоқ істе келісу керек емес; біреуі қарсы болса — мәміле жоқ.',
    ru: 'Без потерпевшего согласие не нужно; если хотя бы один против — сделки нет.',
    en: 'Without a victim no consent is needed; one who refuses is enough to bar the plea.',
  },
  choices: [
    { value: 'none', says: { kk: 'жәбірленуші жоқ', ru: 'потерпевшего нет', en: 'there is no victim' } },
    {
      value: 'consented',
      says: { kk: 'бәрі жазбаша келіскен', ru: 'все согласны письменно', en: 'all consented in writing' },
    },
    {
      value: 'notAsked',
      says: {
        kk: 'бар, келісуі әлі алынбаған',
        ru: 'есть, согласие ещё не получено',
        en: 'there are, consent not given yet',
      },
    },
    { value: 'refused', says: { kk: 'кемінде біреуі қарсы', ru: 'хотя бы один против', en: 'at least one refuses' } },
    dontKnow,
  ],
  fills: ['roles', 'roles.as-victim.', 'charges.*.victims', 'persons', 'persons.victim.'],
};

const contested: InterviewQuestion = {
  id: 'contested',
  kind: 'choice',
  says: {
    kk: 'Адам күдікті, дәлелдемелерді немесе зиянды даулай ма?',
    ru: 'Оспаривает ли лицо подозрение, доказательства или вред?',
    en: 'Does the person dispute the suspicion, the evidence or the harm?',
  },
  help: {
    kk: 'Жиынтықтағы бір айыпты даулау жеткілікті: мәміле болмайды.',
    ru: 'Достаточно оспорить одно обвинение из совокупности.',
    en: 'Disputing one charge of the aggregate is enough to bar the plea.',
  },
  choices: [
    { value: 'no', says: { kk: 'ештеңе дауланбайды', ru: 'не оспаривает ничего', en: 'nothing is disputed' } },
    { value: 'yes', says: { kk: 'бірдеңе дауланады', ru: 'что-то оспаривает', en: 'something is disputed' } },
    dontKnow,
  ],
  fills: ['acts', 'acts.'],
};

const questions: readonly InterviewQuestion[] = [
  chargesQuestion,
  suspects,
  victims,
  contested,
  stageQuestion,
  dateQuestion,
];

/** Whether a plea is possible, from five answers and no case file (CPC 612-615, NR 4/2016). */
export const pleaInterview: Interview = {
  id: 'plea',
  says: {
    kk: 'Кінәні мойындау туралы мәміле мүмкін бе?',
    ru: 'Возможна ли сделка о признании вины?',
    en: 'Is a plea agreement possible?',
  },
  questions,
  ask(answers, today, questionsOf) {
    const read = readAnswers(questions, answers, today);
    if ('faults' in read) return read;
    const { kept: file, open } = fileOf(read.charges, answers, read.on);
    const ticks = [adultsTick(answers)];
    const { file: assumed } = aimOf(open, answers, read.on);
    const outlook = outlooks(assumed, 'concludePlea', { now: read.on, questionsOf }).find(
      (o) => o.about['g'] === 'plea',
    );
    if (!outlook) throw new RangeError('the interview makes one plea');
    const deciding = decidingFacts(questions, answers, outlook.missing);
    return { file, on: read.on, replies: [{ id: 'concludePlea', says: pleaInterview.says, outlook, deciding }], ticks };
  },
  aims(answers, today) {
    const read = readAnswers(questions, answers, today);
    if ('faults' in read) return undefined;
    return { on: read.on, aims: [aimOf(fileOf(read.charges, answers, read.on).open, answers, read.on)] };
  },
};

const aimOf = (file: CaseFile, answers: InterviewAnswers, on: Day): Aim => ({
  reply: 'concludePlea',
  file: adultsTick(answers).taken ? withAdults(file, on) : file,
  target: { act: 'concludePlea', about: { g: 'plea' } },
});

function fileOf(read: readonly WrittenCharge[], answers: InterviewAnswers, on: Day): Told {
  const day = isoOf(on);
  const several = answers['suspects'] === 'allWish' || answers['suspects'] === 'notAll';
  const victim = answers['victims'] ?? 'unknown';
  const harmed = victim === 'consented' || victim === 'notAsked' || victim === 'refused';
  const stage = stageOf(answers['stage'], day);
  // At an unknown stage the person has some status, and nobody here knows which.
  const status = stage.role !== undefined ? { as: stage.role } : answers['stage'] === 'unknown' ? { as: null } : {};
  const offences = read.map((charge, i) => ({
    id: `deed-${i + 1}`,
    ...(charge.deed === undefined ? {} : { to: written(charge.deed) }),
  }));
  const harm = offences.length === 0 ? {} : { offences: offences.map((o) => o.id) };
  const chargesOf = (person: string): readonly Record<string, unknown>[] =>
    read.map((charge, i) => ({
      id: `${person}-${i + 1}`,
      person,
      offence: `deed-${i + 1}`,
      article: charge.article,
      ...(answers['suspects'] === 'one' ? { complicity: 'sole' } : several ? { complicity: 'coPerpetrator' } : {}),
      ...(victim === 'none' ? { victims: [] } : harmed ? { victims: ['victim'] } : {}),
    }));
  const plea = (id: string, party: string): Record<string, unknown> => ({
    id,
    form: 'plea',
    party,
    ...(read.length === 0 ? {} : { charges: chargesOf(party).map((charge) => charge['id']) }),
    prosecutor: 'prosecutor',
  });
  const charges = [...chargesOf('suspect'), ...(several ? chargesOf('other') : [])];
  const acts: Record<string, unknown>[] = [...stage.acts];
  const contest = (charge: unknown) => ({
    id: `contest-${String(charge)}`,
    kind: 'contestCharge',
    by: 'suspect',
    on: day,
  });
  const agree = (charge: unknown) => ({
    id: `agree-${String(charge)}`,
    kind: 'agreeWithCharge',
    by: 'suspect',
    on: day,
  });
  const ids = chargesOf('suspect').map((charge) => charge['id']);
  const contestOpen = isOpen(answers['contested']);
  if (!contestOpen)
    for (const id of ids) acts.push({ ...(answers['contested'] === 'yes' ? contest(id) : agree(id)), about: [id] });
  if (victim === 'consented')
    acts.push({
      id: 'consent',
      kind: 'consent',
      by: 'victim',
      form: 'written',
      on: day,
      about: ['plea'],
      recordedIn: { attachedToFile: true },
    });
  if (victim === 'refused')
    acts.push({ id: 'refusal', kind: 'objectToAgreement', by: 'victim', on: day, about: ['plea'] });
  const others = isOpen(answers['suspects']);
  // What is not known leaves open every list its answer could add to. No article named: there may be any.
  const unknownLists = [
    ...(read.length === 0 || others ? ['charges'] : []),
    ...(read.length === 0 ? ['offences'] : []),
    ...(others ? ['agreements'] : []),
    ...(others || isOpen(victim) ? ['roles', 'persons'] : []),
  ];
  const told: CaseFile = {
    persons: [
      { id: 'suspect', kind: 'human' },
      ...(several ? [{ id: 'other', kind: 'human' }] : []),
      ...(harmed ? [{ id: 'victim', kind: 'human' }] : []),
      { id: 'prosecutor' },
    ],
    roles: [
      { id: 'as-suspect', person: 'suspect', ...status },
      ...(several ? [{ id: 'as-other', person: 'other', ...status }] : []),
      ...(harmed ? [{ id: 'as-victim', person: 'victim', as: 'victim', ...harm, takesPart: true }] : []),
      { id: 'as-prosecutor', person: 'prosecutor', as: 'prosecutor' },
    ],
    offences,
    charges,
    agreements: [plea('plea', 'suspect'), ...(answers['suspects'] === 'allWish' ? [plea('plea-other', 'other')] : [])],
    acts,
  };
  return {
    kept: withOpen(told, [...unknownLists, ...(contestOpen ? ['acts'] : [])]),
    open: withOpen({ ...told, acts: contestOpen ? [...acts, ...ids.map(contest), ...ids.map(agree)] : acts }, [
      ...unknownLists,
      ...(contestOpen && read.length === 0 ? ['acts'] : []),
    ]),
  };
}
