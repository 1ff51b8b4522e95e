import prolog from 'tau-prolog';
import lists from 'tau-prolog/modules/lists.js';
import type { Engine, Facts } from './engine.ts';

const rule = `
:- use_module(library(lists)).
has(Fact, Facts) :- member(Fact, Facts), !.
allowed(F) :-
  has(form(plea), F),
  has(category(C), F), has(C, [minor, medium, grave]),
  has(contested(false), F),
  has(consentWritten(true), F),
  has(objection(false), F),
  ofAgeOrRepresented(F),
  has(daysSince(D), F), D =< 30,
  has(explained(true), F).
ofAgeOrRepresented(F) :- has(age(A), F), A >= 18, !.
ofAgeOrRepresented(F) :- has(representative(true), F).
`;

lists(prolog);
/** More steps than the rule takes. */
const session = prolog.create(100_000);
const fails =
  (reject: (error: Error) => void) =>
  (error: unknown): void =>
    reject(new Error(session.format_answer(error)));
await new Promise<void>((success, reject) => {
  session.consult(rule, { success: () => success(), error: fails(reject) });
});

const goalOf = (facts: Facts): string =>
  `allowed([${Object.entries(facts)
    .map(([name, value]) => `${name}(${value})`)
    .join(', ')}]).`;

/** A goal is put and its first answer awaited; an engine of this kind knows what follows and what does not, and no third. */
export const engine: Engine = {
  answer: (facts) =>
    new Promise((done, reject) => {
      session.query(goalOf(facts), {
        success: () =>
          session.answer({
            success: () => done('true'),
            fail: () => done('false'),
            limit: () => done('out of steps'),
            error: fails(reject),
          }),
        error: fails(reject),
      });
    }),
};
