/**
 * A term of finite logic: a truth value (width 0) or an unsigned number of so many bits. Equal terms are one object;
 * what can be folded is folded when it is made.
 */
export interface Term {
  readonly id: number;
  readonly op: 'const' | 'var' | 'not' | 'and' | 'or' | 'ite' | 'eq' | 'lt';
  readonly args: readonly Term[];
  /** The value of a constant; 0 or 1 for a truth value. */
  readonly value: number;
  /** The name of a variable. */
  readonly name: string;
  readonly width: number;
}

/** Makes terms, each once. */
export interface Terms {
  readonly yes: Term;
  readonly no: Term;
  number(value: number, width: number): Term;
  variable(name: string, width: number): Term;
  not(of: Term): Term;
  and(...parts: readonly Term[]): Term;
  or(...parts: readonly Term[]): Term;
  ite(when: Term, then: Term, otherwise: Term): Term;
  eq(a: Term, b: Term): Term;
  lt(a: Term, b: Term): Term;
  le(a: Term, b: Term): Term;
}

/** A question that grew beyond what can be answered in reasonable time: it stays undecided. */
export class TooLarge extends Error {
  constructor() {
    super('the question is too large');
  }
}

/** More terms than this are not made. */
const most = 1_500_000;

export function termsOf(): Terms {
  const made = new Map<string, Term>();
  let count = 0;
  const make = (op: Term['op'], args: readonly Term[], width: number, value = 0, name = ''): Term => {
    const key = `${op} ${String(width)} ${String(value)} ${name} ${args.map((a) => a.id).join(' ')}`;
    const known = made.get(key);
    if (known) return known;
    if (count >= most) throw new TooLarge();
    const term: Term = { id: count, op, args, value, name, width };
    count += 1;
    made.set(key, term);
    return term;
  };
  const no = make('const', [], 0, 0);
  const yes = make('const', [], 0, 1);
  const truth = (is: boolean): Term => (is ? yes : no);

  const not = (of: Term): Term => {
    if (of === yes) return no;
    if (of === no) return yes;
    const [inner] = of.args;
    return of.op === 'not' && inner ? inner : make('not', [of], 0);
  };
  /** A conjunction or disjunction; `zero` decides it, `one` changes nothing. */
  const connected = (op: 'and' | 'or', parts: readonly Term[], zero: Term, one: Term): Term => {
    const all = new Set<Term>();
    for (const part of parts)
      for (const each of part.op === op ? part.args : [part]) {
        if (each === zero) return zero;
        if (each !== one) all.add(each);
      }
    for (const each of all) if (each.op === 'not' && each.args[0] && all.has(each.args[0])) return zero;
    const sorted = [...all].toSorted((a, b) => a.id - b.id);
    const [first] = sorted;
    return first === undefined ? one : sorted.length === 1 ? first : make(op, sorted, 0);
  };
  const and = (...parts: readonly Term[]): Term => connected('and', parts, no, yes);
  const or = (...parts: readonly Term[]): Term => connected('or', parts, yes, no);
  const ite = (when: Term, then: Term, otherwise: Term): Term => {
    if (when === yes || then === otherwise) return then;
    if (when === no) return otherwise;
    if (then.width === 0) return or(and(when, then), and(not(when), otherwise));
    const [inner] = when.args;
    if (when.op === 'not' && inner) return ite(inner, otherwise, then);
    return make('ite', [when, then, otherwise], then.width);
  };
  /** Pushes a comparison with a constant through the branches of the other side. */
  const through = (of: Term, test: (branch: Term) => Term): Term | undefined => {
    const [when, then, otherwise] = of.args;
    if (of.op !== 'ite' || !when || !then || !otherwise) return undefined;
    if (then.op !== 'const' && otherwise.op !== 'const') return undefined;
    return or(and(when, test(then)), and(not(when), test(otherwise)));
  };
  const eq = (a: Term, b: Term): Term => {
    if (a === b) return yes;
    if (a.width === 0) return or(and(a, b), and(not(a), not(b)));
    if (a.op === 'const' && b.op === 'const') return truth(a.value === b.value);
    if (a.op === 'const') return eq(b, a);
    if (b.op === 'const') return through(a, (branch) => eq(branch, b)) ?? make('eq', [a, b], 0);
    return a.id < b.id ? make('eq', [a, b], 0) : make('eq', [b, a], 0);
  };
  const lt = (a: Term, b: Term): Term => {
    if (a === b) return no;
    if (a.op === 'const' && b.op === 'const') return truth(a.value < b.value);
    if (b.op === 'const') {
      if (b.value === 0) return no;
      return through(a, (branch) => lt(branch, b)) ?? make('lt', [a, b], 0);
    }
    if (a.op === 'const') return through(b, (branch) => lt(a, branch)) ?? make('lt', [a, b], 0);
    return make('lt', [a, b], 0);
  };
  return {
    yes,
    no,
    number: (value, width) => make('const', [], width, value),
    variable: (name, width) => make('var', [], width, 0, name),
    not,
    and,
    or,
    ite,
    eq,
    lt,
    le: (a, b) => not(lt(b, a)),
  };
}

/** Truth of a term under values of its variables; numbers as numbers, truth as 0 or 1. */
export function valueUnder(term: Term, values: (name: string) => number): number {
  const done = new Map<Term, number>();
  const at = (t: Term): number => {
    const known = done.get(t);
    if (known !== undefined) return known;
    const value = worked(t);
    done.set(t, value);
    return value;
  };
  const part = (t: Term, i: number): number => {
    const inner = t.args[i];
    if (!inner) throw new RangeError(`${t.op} lacks a part`);
    return at(inner);
  };
  const worked = (t: Term): number => {
    switch (t.op) {
      case 'const':
        return t.value;
      case 'var':
        return values(t.name);
      case 'not':
        return 1 - part(t, 0);
      case 'and':
        return t.args.every((p) => at(p) === 1) ? 1 : 0;
      case 'or':
        return t.args.some((p) => at(p) === 1) ? 1 : 0;
      case 'ite':
        return part(t, 0) === 1 ? part(t, 1) : part(t, 2);
      case 'eq':
        return part(t, 0) === part(t, 1) ? 1 : 0;
      case 'lt':
        return part(t, 0) < part(t, 1) ? 1 : 0;
    }
  };
  return at(term);
}
