import type { Json, Missing } from '@zhargy/logic';

/** Kinds of values as people answer them. */
export type AnswerKind = 'truth' | 'choice' | 'day' | 'moment' | 'count' | 'amount' | 'period' | 'text' | 'list';

/** What a case file says of one of its facts: how it is answered, and by whom. */
export interface FactKind {
  readonly answer: AnswerKind;
  /** The words to choose from, of a fact with a fixed set of them. */
  readonly choices?: readonly string[];
  /** Who can answer, the most likely first. */
  readonly who: readonly string[];
}

/** What has to be known of the schema of case files; the words of the questions are no matter of this reading. */
export interface FactKinds {
  /** The fact that names of lists and fields lead to, such as "charges", "category"; nothing where there is none. */
  fact(names: readonly string[]): FactKind | undefined;
  /** Fields by which a member of the list, so named, tells whom it is about, the most telling first. */
  persons(names: readonly string[]): readonly string[];
  /** The list of those people themselves. */
  readonly people: string;
  /** Lists of what the text of each act holds: they are asked for act by act, when all else is known. */
  readonly perAct: ReadonlySet<string>;
}

/**
 * `list`: who or what there is, and whether that is all. `fact`: the value of one fact. `order`: which of two came
 * first, where the dates do not tell. `assessment`: a judgment that belongs to somebody, asked of nobody else.
 * `document`: what the text of one act holds. `presumption`: to be confirmed, because it was taken for granted.
 */
export type QuestionKind = 'list' | 'fact' | 'order' | 'assessment' | 'document' | 'presumption';

/** Something worth asking, and what its answer does. */
export interface FactQuestion {
  /** What tells one question from another. */
  readonly key: string;
  readonly kind: QuestionKind;
  /** The place in the case file, by ids: "charges.c1.category". */
  readonly at: string;
  /** The same step by step: ids may hold dots. */
  readonly path: readonly string[];
  /** Names of lists and fields without ids, by which a dictionary knows the fact: "charges", "category". */
  readonly names: readonly string[];
  /** How it is answered; absent for lists. */
  readonly fact?: FactKind;
  /** The person it is about. */
  readonly person?: string;
  /** The recorded act whose text is meant. */
  readonly act?: string;
  /** Why it is not known; nothing for what is taken for granted, and for a judgment. */
  readonly why?: Missing['why'];
  readonly note?: string;
  /** The norms that wait for the answer, or rest on what it confirms. */
  readonly norms: readonly string[];
  /** How many findings wait for it. */
  readonly waits: number;
  /** How many of them wait for nothing else: any answer settles them, or leads them on. */
  readonly settles: number;
  /** Answers each of which alone settles the whole: a norm then excludes the act, whatever else is still open. */
  readonly blocks: readonly { readonly answer: Json; readonly norms: readonly string[] }[];
  /** What an answer costs whoever gives it, by the declared scale. */
  readonly cost: number;
  /** What is taken for granted, by id. */
  readonly presumption?: string;
  /** Whose judgment it is, by the id of the assessment. */
  readonly assessment?: { readonly id: string; readonly by: string };
}

/** What an answer costs: by the kind of value, and by who can give it. */
export interface Costs {
  readonly answer: Readonly<Record<AnswerKind, number>>;
  readonly who: Readonly<Record<string, number>>;
  /** Where nothing is said of whoever can answer. */
  readonly otherwise: number;
}

/**
 * The declared scale: yes or no before a choice, a choice before a day, a day before a number, a number before words.
 * Whoever keeps the file answers at once; a register has to be looked up; people have to be asked.
 */
export const usualCosts: Costs = {
  answer: { truth: 0, choice: 1, day: 2, moment: 3, count: 4, amount: 4, period: 4, text: 6, list: 6 },
  who: { investigator: 0, prosecutor: 0, registry: 0.25, court: 0.5, defence: 0.5, victim: 0.5 },
  otherwise: 0.5,
};

/** What one answer costs: the kind of its value, and the nearest of those who can give it. */
export function costOf(fact: FactKind | undefined, costs: Costs): number {
  if (!fact) return 0;
  const asked = fact.who.map((who) => costs.who[who] ?? costs.otherwise);
  return costs.answer[fact.answer] + (asked.length === 0 ? costs.otherwise : Math.min(...asked));
}

/** Questions about one person, or about nobody in particular, the best first. */
export interface OfPerson {
  readonly person: string | undefined;
  readonly questions: readonly FactQuestion[];
}

/** The same questions person by person, in the order in which each is first asked about. */
export function byPerson(questions: readonly FactQuestion[]): readonly OfPerson[] {
  return [...Map.groupBy(questions, ({ person }) => person)].map(([person, of]) => ({ person, questions: of }));
}

const ranks: Readonly<Record<QuestionKind, number>> = {
  list: 0,
  fact: 1,
  order: 1,
  assessment: 2,
  document: 3,
  presumption: 4,
};

/**
 * The order of questions: who and what there is at all; then what settles the whole alone, what settles most findings,
 * what most of them wait for, the cheap before the dear; judgments, documents, and last what is only confirmed.
 */
export const askedBefore = (a: FactQuestion, b: FactQuestion): number =>
  ranks[a.kind] - ranks[b.kind] ||
  Number(b.blocks.length > 0) - Number(a.blocks.length > 0) ||
  b.settles - a.settles ||
  b.waits - a.waits ||
  a.cost - b.cost ||
  (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
