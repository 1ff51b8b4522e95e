import type { CaseFile } from '@zhargy/casefile';
import { addDays, isoOf, type Day } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';
import { outlookOfRecorded, outlooks } from '../outlook/outlook.ts';
import { adultsId, adultsTick, withAdults } from './adults.ts';
import { written, type WrittenCharge } from './charges-as-written.ts';
import { chargesQuestion, dateQuestion } from './common-questions.ts';
import {
  decidingFacts,
  dontKnow,
  isOpen,
  type Aim,
  type Interview,
  type InterviewAnswers,
  type InterviewQuestion,
  type Told,
  withOpen,
} from './interview.ts';
import { readAnswers } from './read-answers.ts';
import { suspectId, suspectTick, withSuspect } from './suspect.ts';

const agreement: InterviewQuestion = {
  id: 'agreement',
  kind: 'choice',
  says: {
    kk: 'Мәміле ұсынылып жатыр ма, әлде жасалып қойған ба?',
    ru: 'Сделку только предлагают или уже заключили?',
    en: 'Is a plea only proposed, or concluded already?',
  },
  help: {
    kk: 'Жасалғанға дейін келіспеуге болады, жасалғаннан кейін келісуден бас тарту салдар туғызбайды.',
    ru: 'До заключения можно не согласиться; после него отзыв согласия последствий не имеет.',
    en: 'Before it is concluded you may refuse; afterwards taking the consent back has no effect.',
  },
  choices: [
    { value: 'proposed', says: { kk: 'ұсынылып жатыр', ru: 'предлагают', en: 'proposed' } },
    { value: 'concluded', says: { kk: 'жасалған', ru: 'заключена', en: 'concluded' } },
    dontKnow,
  ],
  fills: ['acts.conclusion.'],
};

const explained: InterviewQuestion = {
  id: 'explained',
  kind: 'choice',
  says: {
    kk: 'Сізге құқықтарыңыз бен келісудің салдары түсіндіріліп, хаттамалар жасалды ма?',
    ru: 'Разъяснили ли вам права и последствия согласия с протоколами?',
    en: 'Were your rights and the consequences of consent explained to you, with records?',
  },
  help: {
    kk: 'Тергеуші құқықтарды, прокурор салдарды түсіндіреді: әрқайсысы жеке хаттамамен.',
    ru: 'Следователь разъясняет права, прокурор — последствия, каждый со своим протоколом.',
    en: 'The investigator explains the rights, the prosecutor the consequences, each with a record of its own.',
  },
  choices: [
    { value: 'both', says: { kk: 'екеуі де', ru: 'и то и другое', en: 'both' } },
    { value: 'rights', says: { kk: 'тек құқықтар', ru: 'только права', en: 'the rights only' } },
    { value: 'none', says: { kk: 'ештеңе', ru: 'ничего', en: 'neither' } },
    dontKnow,
  ],
  fills: ['acts.rights.', 'acts.consequences.'],
};

const word: InterviewQuestion = {
  id: 'word',
  kind: 'choice',
  says: {
    kk: 'Сіз келісім бердіңіз бе?',
    ru: 'Вы дали согласие?',
    en: 'Did you consent?',
  },
  help: {
    kk: 'Келісу жазбаша болуы және іске тігілуі керек.',
    ru: 'Согласие должно быть письменным и подшито к делу.',
    en: 'The consent has to be in writing and filed in the case.',
  },
  choices: [
    { value: 'consented', says: { kk: 'жазбаша келістім', ru: 'да, письменно', en: 'yes, in writing' } },
    { value: 'orally', says: { kk: 'ауызша келістім', ru: 'да, устно', en: 'yes, orally' } },
    { value: 'refused', says: { kk: 'қарсымын', ru: 'нет, против', en: 'no, I object' } },
    {
      value: 'notSaid',
      says: { kk: 'әлі ештеңе айтқан жоқпын', ru: 'ещё не высказывался', en: 'I have not said yet' },
    },
    dontKnow,
  ],
  fills: ['acts.consent.', 'acts.refusal.'],
};

const sinceThen: InterviewQuestion = {
  id: 'newCosts',
  kind: 'choice',
  says: {
    kk: 'Мәміледен кейін жаңа шығын (емделу, дәрі) пайда болды ма?',
    ru: 'После сделки появились новые расходы (лечение, лекарства)?',
    en: 'Have new costs (treatment, medicines) arisen since the agreement?',
  },
  help: {
    kk: 'Жаңа мән-жай болмаса, келісілген сома көбейтілмейді.',
    ru: 'Без новых обстоятельств согласованная сумма не увеличивается.',
    en: 'Without new circumstances the agreed sum is not raised.',
  },
  choices: [
    { value: 'yes', says: { kk: 'иә', ru: 'да', en: 'yes' } },
    { value: 'no', says: { kk: 'жоқ', ru: 'нет', en: 'no' } },
    dontKnow,
  ],
  fills: ['acts.raise.', 'acts.claim.'],
};

const questions: readonly InterviewQuestion[] = [chargesQuestion, agreement, explained, word, sinceThen, dateQuestion];

/** What the victim is told, and the act each answer is about: one to come, then what the victim might do. */
const replies: readonly { readonly id: string; readonly act: string; readonly says: Text }[] = [
  {
    id: 'concludePlea',
    act: 'concludePlea',
    says: {
      kk: 'Қазіргі жауаптармен мәміле жасала ала ма?',
      ru: 'Можно ли заключить сделку при нынешних ответах?',
      en: 'May the plea be concluded as things stand?',
    },
  },
  {
    id: 'takeBack',
    act: 'withdrawConsent',
    says: {
      kk: 'Берген келісуімнен бас тарта аламын ба?',
      ru: 'Могу ли я отозвать согласие?',
      en: 'May I take my consent back?',
    },
  },
  {
    id: 'claim',
    act: 'bringCivilClaim',
    says: {
      kk: 'Азаматтық талап қоя аламын ба?',
      ru: 'Могу ли я предъявить гражданский иск?',
      en: 'May I bring a civil claim?',
    },
  },
  {
    id: 'raise',
    act: 'changeCivilClaim',
    says: {
      kk: 'Келісілген соманы көбейте аламын ба?',
      ru: 'Могу ли я увеличить согласованную сумму?',
      en: 'May I raise the sum agreed on?',
    },
  },
];

/** What a victim may still do about a plea, from five answers and no case file (CPC 71, 613-614, NR 4/2016 paras 10-12). */
export const victimInterview: Interview = {
  id: 'victim',
  says: {
    kk: 'Мәміле ұсынылды: жәбірленуші не істей алады?',
    ru: 'Предложена сделка: что может потерпевший?',
    en: 'A plea is proposed: what may the victim do?',
  },
  questions,
  ask(answers, today, questionsOf) {
    const read = readAnswers(questions, answers, today, tickIds);
    if ('faults' in read) return read;
    const question = { now: read.on, questionsOf };
    return {
      file: fileOf(read.charges, answers, read.on).kept,
      on: read.on,
      replies: aimsOf(read.charges, answers, read.on).flatMap(({ reply, file, target }) => {
        const of = replies.find(({ id }) => id === reply);
        const outlook =
          'recorded' in target
            ? outlookOfRecorded(file, of?.act ?? '', target.recorded, question)
            : outlooks(file, target.act, question)[0];
        if (!of || !outlook) return [];
        return [{ id: reply, says: of.says, outlook, deciding: decidingFacts(questions, answers, outlook.missing) }];
      }),
      ticks: [adultsTick(answers), suspectTick(answers)],
    };
  },
  aims(answers, today) {
    const read = readAnswers(questions, answers, today, tickIds);
    return 'faults' in read ? undefined : { on: read.on, aims: aimsOf(read.charges, answers, read.on) };
  },
};

const tickIds = [adultsId, suspectId];

/**
 * Whether the plea may be, or might have been, concluded: asked of the file without its conclusion. What the victim may
 * do is asked of the file in which it was done.
 */
function aimsOf(charges: readonly WrittenCharge[], answers: InterviewAnswers, on: Day): readonly Aim[] {
  const assumed = (file: CaseFile): CaseFile => {
    const ofAge = adultsTick(answers).taken ? withAdults(file, on) : file;
    return suspectTick(answers).taken ? withSuspect(ofAge) : ofAge;
  };
  const unconcluded = assumed(fileOf(charges, { ...answers, agreement: 'proposed' }, on).open);
  const tried = withTried(assumed(fileOf(charges, answers, on).open), answers, on);
  return replies.map(({ id: reply, act }) =>
    act === 'concludePlea'
      ? { reply, file: unconcluded, target: { act, about: { g: 'plea' } } }
      : { reply, file: tried, target: { recorded: reply } },
  );
}

const actsOf = (file: CaseFile): readonly Record<string, unknown>[] =>
  file['acts'] as readonly Record<string, unknown>[]; // the interview made the list

/** The file with the acts that are asked about, as if the victim did them on the day of the question. */
function withTried(file: CaseFile, answers: InterviewAnswers, on: Day): CaseFile {
  const day = isoOf(on);
  const basis =
    answers['newCosts'] === 'yes'
      ? { basisArose: day }
      : answers['newCosts'] === 'no'
        ? { basisArose: before(on, 30) }
        : {};
  const agreements = (file['agreements'] as readonly Record<string, unknown>[]).map((g) => ({
    ...g,
    claimAgreed: '1',
  })); // as above
  return {
    ...file,
    agreements,
    acts: [
      ...actsOf(file),
      { id: 'takeBack', kind: 'withdrawConsent', by: 'victim', about: ['plea'], on: day },
      { id: 'claim', kind: 'fileCivilClaim', by: 'victim', amount: '1', on: day, ...basis },
      { id: 'raise', kind: 'changeCivilClaim', by: 'victim', amount: '2', on: day, ...basis },
    ],
  };
}

const before = (on: Day, days: number): string => isoOf(addDays(on, -days));

function fileOf(read: readonly WrittenCharge[], answers: InterviewAnswers, on: Day): Told {
  const earlier = before(on, 2);
  const told = before(on, 3);
  const offences = read.map((charge, i) => ({
    id: `deed-${i + 1}`,
    ...(charge.deed === undefined ? {} : { to: written(charge.deed) }),
  }));
  const charges = read.map((charge, i) => ({
    id: `charge-${i + 1}`,
    person: 'suspect',
    offence: `deed-${i + 1}`,
    article: charge.article,
    victims: ['victim'],
  }));
  const about = ['plea'];
  const recordedIn = { kind: 'investigativeRecord' };
  const explanation = { kind: 'explainRights', to: 'victim', on: told };
  const rights = { ...explanation, id: 'rights', by: 'investigator', subject: 'victimRights' };
  const consequences = { ...explanation, id: 'consequences', by: 'prosecutor', subject: 'agreementConsequences' };
  const consent = { id: 'consent', kind: 'consent', by: 'victim', on: earlier };
  const refusal = { id: 'refusal', kind: 'objectToAgreement', by: 'victim', on: earlier };
  const conclusion = { id: 'conclusion', kind: 'concludeAgreement', by: 'prosecutor', on: before(on, 1) };
  const { explained: explain, word: said, agreement: plea } = answers;
  const acts: Record<string, unknown>[] = [];
  if (explain === 'both' || explain === 'rights') acts.push({ ...rights, about, recordedIn });
  if (explain === 'both') acts.push({ ...consequences, about, recordedIn });
  if (said === 'consented' || said === 'orally')
    acts.push({
      ...consent,
      about,
      form: said === 'orally' ? 'oral' : 'written',
      recordedIn: { attachedToFile: true },
    });
  if (said === 'refused') acts.push({ ...refusal, about });
  if (plea === 'concluded') acts.push({ ...conclusion, about });
  const perhaps = [
    ...(isOpen(explain) ? [rights, consequences] : []),
    ...(isOpen(said) ? [consent, refusal] : []),
    ...(isOpen(plea) ? [conclusion] : []),
  ];
  // No article named is "don't know": there may be any.
  const unnamed = charges.length === 0 ? ['charges', 'offences'] : [];
  const harm = offences.length === 0 ? {} : { offences: offences.map((o) => o.id) };
  const file: CaseFile = {
    persons: [
      { id: 'suspect', kind: 'human' },
      { id: 'victim', kind: 'human' },
      { id: 'prosecutor' },
      { id: 'investigator' },
    ],
    roles: [
      // The victim is asked nothing of the status of the other side: that it is a suspect is only taken for granted.
      { id: 'as-suspect', person: 'suspect', as: null },
      { id: 'as-victim', person: 'victim', as: 'victim', ...harm, takesPart: true },
      { id: 'as-prosecutor', person: 'prosecutor', as: 'prosecutor' },
      { id: 'as-investigator', person: 'investigator', as: 'investigator' },
    ],
    offences,
    charges,
    agreements: [
      {
        id: 'plea',
        form: 'plea',
        party: 'suspect',
        ...(charges.length === 0 ? {} : { charges: charges.map((c) => c.id) }),
        prosecutor: 'prosecutor',
      },
    ],
    acts,
  };
  return {
    kept: withOpen(file, [...unnamed, ...(perhaps.length > 0 ? ['acts'] : [])]),
    open: withOpen({ ...file, acts: [...acts, ...perhaps] }, unnamed),
  };
}
