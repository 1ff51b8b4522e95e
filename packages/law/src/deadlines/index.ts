export { deadlinesOf } from './deadlines.ts';
export type { Deadline, DeadlineEvent, DeadlineState } from './deadline.ts';
export type { AccountStep, TermAccount } from './term-account.ts';
export { countByName, namedTerms, type CountedByName, type NamedTerm } from './named-term.ts';
export { generalTermRules, termMarks } from './general-rules.ts';
