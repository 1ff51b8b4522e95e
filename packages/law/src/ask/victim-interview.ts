import type { CaseFile } from '@zhargy/casefile';
import { addDays, isoOf, type Day } from '@zhargy/calendar';
import type { Text } from '@zhargy/logic';
import { outlookOfRecorded, outlooks } from '../outlook/outlook.ts';
import { adultsId, adultsTick, withAdults } from './adults.ts';
import { written, type WrittenCharge } from './charges-as-written.ts';
import { chargesQuestion, dateQuestion } from './common-questions.ts';
import { decidingFacts, dontKnow, type Interview, type InterviewAnswers, type InterviewQuestion } from './interview.ts';
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
  fills: ['acts', 'agreements'],
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
  fills: ['acts'],
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
  fills: ['acts'],
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
  fills: ['acts.raise.'],
};

const questions: readonly InterviewQuestion[] = [chargesQuestion, agreement, explained, word, sinceThen, dateQuestion];

/** What the victim is told, and the act each answer is about. */
const replies: readonly { readonly id: string; readonly act: string; readonly says: Text }[] = [
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
  ask(answers, today) {
    const read = readAnswers(questions, answers, today, [adultsId, suspectId]);
    if ('faults' in read) return read;
    const file = fileOf(read.charges, answers, read.on);
    const [adults, suspect] = [adultsTick(answers), suspectTick(answers)];
    const ofAge = adults.taken ? withAdults(file, read.on) : file;
    const assumed = suspect.taken ? withSuspect(ofAge) : ofAge;
    const conclude = {
      id: 'concludePlea',
      says: {
        kk: 'Мәміле менің келісуімсіз жасала ала ма?',
        ru: 'Можно ли заключить сделку при нынешних ответах?',
        en: 'May the plea be concluded as things stand?',
      },
      outlook: outlooks(asBefore(assumed), 'concludePlea', { now: read.on })[0],
    };
    const tried = withTried(assumed, answers, read.on);
    const rest = replies.map(({ id, act, says }) => ({
      id,
      says,
      outlook: outlookOfRecorded(tried, act, id, { now: read.on }),
    }));
    return {
      file,
      on: read.on,
      replies: [conclude, ...rest].flatMap(({ id, says, outlook }) =>
        outlook ? [{ id, says, outlook, deciding: decidingFacts(questions, outlook.missing) }] : [],
      ),
      ticks: [adults, suspect],
    };
  },
};

/** The file without the conclusion, to ask whether the plea may be, or might have been, concluded. */
const asBefore = (file: CaseFile): CaseFile => ({
  ...file,
  acts: actsOf(file).filter((act) => act['kind'] !== 'concludeAgreement'),
});

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

function fileOf(read: readonly WrittenCharge[], answers: InterviewAnswers, on: Day): CaseFile {
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
  const acts: Record<string, unknown>[] = [];
  const record = { kind: 'investigativeRecord' };
  const explain = (id: string, by: string, subject: string): void => {
    acts.push({ id, kind: 'explainRights', by, to: 'victim', subject, on: told, about: ['plea'], recordedIn: record });
  };
  if (answers['explained'] === 'both' || answers['explained'] === 'rights')
    explain('rights', 'investigator', 'victimRights');
  if (answers['explained'] === 'both') explain('consequences', 'prosecutor', 'agreementConsequences');
  if (answers['word'] === 'consented' || answers['word'] === 'orally')
    acts.push({
      id: 'consent',
      kind: 'consent',
      by: 'victim',
      form: answers['word'] === 'orally' ? 'oral' : 'written',
      on: earlier,
      about: ['plea'],
      recordedIn: { attachedToFile: true },
    });
  if (answers['word'] === 'refused')
    acts.push({ id: 'refusal', kind: 'objectToAgreement', by: 'victim', on: earlier, about: ['plea'] });
  if (answers['agreement'] === 'concluded')
    acts.push({ id: 'conclusion', kind: 'concludeAgreement', by: 'prosecutor', on: before(on, 1), about: ['plea'] });
  const open = ['agreement', 'explained', 'word'].some((id) => (answers[id] ?? 'unknown') === 'unknown');
  // No article named is "don't know": there may be any.
  const unnamed = charges.length === 0 ? ['charges', 'offences', 'agreements.plea.charges'] : [];
  const unknownLists = [...unnamed, ...(open ? ['acts'] : [])];
  return {
    persons: [
      { id: 'suspect', kind: 'human' },
      { id: 'victim', kind: 'human' },
      { id: 'prosecutor' },
      { id: 'investigator' },
    ],
    roles: [
      // The victim is asked nothing of the status of the other side: that it is a suspect is only taken for granted.
      { id: 'as-suspect', person: 'suspect', as: null },
      { id: 'as-victim', person: 'victim', as: 'victim', offences: offences.map((o) => o.id), takesPart: true },
      { id: 'as-prosecutor', person: 'prosecutor', as: 'prosecutor' },
      { id: 'as-investigator', person: 'investigator', as: 'investigator' },
    ],
    offences,
    charges,
    agreements: [
      { id: 'plea', form: 'plea', party: 'suspect', charges: charges.map((c) => c.id), prosecutor: 'prosecutor' },
    ],
    acts,
    ...(unknownLists.length > 0 ? { incomplete: unknownLists } : {}),
  };
}
