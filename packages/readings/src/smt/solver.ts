import { init, type Z3_ast, type Z3_sort } from 'z3-solver';
import type { Term } from './term.ts';

/** What the solver answers: a model where it found one; "unknown" is never taken for either. */
export type Answer =
  | { readonly is: 'sat'; readonly values: ReadonlyMap<string, number> }
  | { readonly is: 'unsat' }
  | { readonly is: 'unknown'; readonly reason: string };

/** A solver of finite logic. Each question stands alone; what is known for all is kept. */
export interface Solver {
  /** Conditions that hold in every question that has to do with their variables. */
  know(conditions: readonly Term[]): void;
  /** Whether all these can hold together, with what is known of their variables. */
  check(...parts: readonly Term[]): Promise<Answer>;
  /** How many questions were asked. */
  readonly asked: number;
  /** Gives its memory back; nothing can be asked of it any more. */
  close(): void;
}

let started: ReturnType<typeof init> | undefined;
const holds = 1;
const fails = -1;

/** Starts a solver of its own; `limit` is the longest one question may take, in milliseconds. */
export async function solverOf(limit = 20_000): Promise<Solver> {
  started ??= init();
  const { Z3 } = await started;
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  const truth = Z3.mk_bool_sort(context);
  const numbers = new Map<number, Z3_sort>();
  const sortOf = ({ width }: Term): Z3_sort => {
    if (width === 0) return truth;
    const known = numbers.get(width) ?? Z3.mk_bv_sort(context, width);
    numbers.set(width, known);
    return known;
  };
  const made = new Map<Term, Z3_ast>();
  const variables = new Map<Term, ReadonlySet<Term>>();
  const conditionsOn = new Map<Term, Term[]>();
  let asked = 0;

  const build = (term: Term): Z3_ast => {
    const parts = term.args.map((part) => {
      const known = made.get(part);
      if (known === undefined) throw new RangeError('a part comes after its whole');
      return known;
    });
    const [a, b, c] = parts;
    switch (term.op) {
      case 'const':
        if (term.width > 0) return Z3.mk_unsigned_int(context, term.value, sortOf(term));
        return term.value === 1 ? Z3.mk_true(context) : Z3.mk_false(context);
      case 'var':
        return Z3.mk_const(context, Z3.mk_int_symbol(context, term.id), sortOf(term));
      case 'and':
        return Z3.mk_and(context, parts);
      case 'or':
        return Z3.mk_or(context, parts);
      default:
        return branched(term, a, b, c);
    }
  };
  const branched = (term: Term, a: Z3_ast | undefined, b: Z3_ast | undefined, c: Z3_ast | undefined): Z3_ast => {
    if (a === undefined) throw new RangeError(`${term.op} lacks a part`);
    if (term.op === 'not') return Z3.mk_not(context, a);
    if (b === undefined) throw new RangeError(`${term.op} lacks a part`);
    if (term.op === 'eq') return Z3.mk_eq(context, a, b);
    if (term.op === 'lt') return Z3.mk_bvult(context, a, b);
    if (c === undefined) throw new RangeError(`${term.op} lacks a part`);
    return Z3.mk_ite(context, a, b, c);
  };
  const astOf = (term: Term): Z3_ast => {
    for (const part of inOrder(term, (t) => made.has(t))) made.set(part, build(part));
    const found = made.get(term);
    if (found === undefined) throw new RangeError('not built');
    return found;
  };
  const variablesOf = (term: Term): ReadonlySet<Term> => {
    const known = variables.get(term);
    if (known) return known;
    const found = new Set(inOrder(term, () => false).filter((part) => part.op === 'var'));
    variables.set(term, found);
    return found;
  };
  /** The parts and every condition that reaches their variables, directly or through another. */
  const reached = (parts: readonly Term[]): { readonly all: readonly Term[]; readonly named: ReadonlySet<Term> } => {
    const all = new Set(parts);
    const named = new Set<Term>();
    for (const term of all)
      for (const variable of variablesOf(term)) {
        if (named.has(variable)) continue;
        named.add(variable);
        for (const condition of conditionsOn.get(variable) ?? []) all.add(condition);
      }
    return { all: [...all], named };
  };
  return {
    get asked() {
      return asked;
    },
    close() {
      made.clear();
      Z3.del_context(context);
    },
    know(conditions) {
      for (const condition of conditions)
        for (const variable of variablesOf(condition)) {
          const known = conditionsOn.get(variable);
          if (known) known.push(condition);
          else conditionsOn.set(variable, [condition]);
        }
    },
    async check(...parts) {
      asked += 1;
      const { all, named } = reached(parts);
      const solver = Z3.mk_solver_for_logic(context, Z3.mk_string_symbol(context, 'QF_FD'));
      Z3.solver_inc_ref(context, solver);
      const params = Z3.mk_params(context);
      Z3.params_inc_ref(context, params);
      Z3.params_set_uint(context, params, Z3.mk_string_symbol(context, 'timeout'), limit);
      Z3.solver_set_params(context, solver, params);
      try {
        for (const term of all) Z3.solver_assert(context, solver, astOf(term));
        const answer: number = await Z3.solver_check(context, solver);
        if (answer === fails) return { is: 'unsat' };
        if (answer !== holds) return { is: 'unknown', reason: Z3.solver_get_reason_unknown(context, solver) };
        const model = Z3.solver_get_model(context, solver);
        Z3.model_inc_ref(context, model);
        const values = new Map<string, number>();
        for (const variable of named) {
          const value = Z3.model_eval(context, model, astOf(variable), false);
          if (value === null) continue;
          if (variable.width > 0) {
            const number = Z3.is_numeral_ast(context, value) ? Z3.get_numeral_uint(context, value) : null;
            if (number !== null) values.set(variable.name, number);
          } else {
            const is: number = Z3.get_bool_value(context, value);
            if (is !== 0) values.set(variable.name, is === holds ? 1 : 0);
          }
        }
        Z3.model_dec_ref(context, model);
        return { is: 'sat', values };
      } finally {
        Z3.params_dec_ref(context, params);
        Z3.solver_dec_ref(context, solver);
      }
    },
  };
}

/** A term and all it is made of, each once and after its parts; without those that are done. */
function inOrder(term: Term, done: (term: Term) => boolean): readonly Term[] {
  const found = new Set<Term>();
  const stack: Term[] = [term];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const missing = found.has(top) || done(top) ? [] : top.args.filter((part) => !found.has(part) && !done(part));
    if (missing.length > 0) stack.push(...missing);
    else {
      stack.pop();
      if (!done(top)) found.add(top);
    }
  }
  return [...found];
}
