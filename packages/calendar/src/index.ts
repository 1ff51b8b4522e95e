/**
 * The mechanics of time: days, moments, periods, exact ratios, calendars of working days, terms and sets of intervals. It knows
 * no rule of any law: how a term is counted is said by the caller. Nothing here reads a clock, a locale or the network, and
 * data from users is answered with values; only slips of a program throw, as each function says.
 * @module
 */
export { dayAsWritten, momentAsWritten } from './as-written/day-as-written.ts';
export { periodAsWritten } from './as-written/period-as-written.ts';
export * from './day.ts';
export * from './interval-set.ts';
export { kazakhstan } from './kazakhstan/calendar.ts';
export * from './moment.ts';
export * from './moved-days.ts';
export * from './period.ts';
export * from './ratio.ts';
export { countTerm } from './term-working.ts';
export type { CountedTerm, TermStep, TermWorking } from './term-working.ts';
export { termEnd, withinTerm } from './term.ts';
export type {
  KnownTermEnd,
  TermEnd,
  TermInput,
  TermLength,
  TermUnit,
  TermUnknown,
  UnknownTermEnd,
  UnverifiedDay,
} from './term.ts';
export * from './work-calendar.ts';
