import { bare, given, unknownFor, type Because, type Leaf } from '../because.ts';
import type { LowerTable } from '../lower.ts';
import { thisActVar } from '../roots.ts';
import type { Rec, Scope } from '../scope.ts';

/** Leaves of expressions: what is written, what the file says, and the dates of the question. */
export const factKinds: LowerTable<'literal' | 'fact' | 'identity' | 'moment' | 'lawDay'> = {
  literal: ({ value }) => {
    const because = bare(value);
    return { evaluate: () => value, explain: () => because };
  },

  fact: ({ of, field, type }, to) => {
    const slot = to.slot(of);
    const note = to.note(`fact ${field} ${type.name}`);
    const leaf = (record: Rec, value: unknown): Leaf => ({ at: placeIn(record, field), value: type.json(value) });
    const evaluate = (s: Scope): unknown => {
      const record = s.slots[slot];
      if (!record) return undefined;
      if (s.visible && !s.visible.has(placeIn(record, field))) return undefined;
      return record.values[field];
    };
    const explain = (s: Scope): Because => {
      const record = s.slots[slot];
      if (!record) return unknownFor({ at: `${of.name}.${field}`, why: 'nobody' });
      const value = s.visible ? evaluate(s) : record.values[field];
      if (value === undefined)
        return unknownFor({ at: placeIn(record, field), why: record.states[field] ?? 'notAsked' });
      // Where a question remembers, the same facts are told again and again; records do not change.
      return given(value, s.frame ? to.noted(record, note, () => leaf(record, value)) : leaf(record, value));
    };
    return { evaluate, explain };
  },

  identity: ({ of }, to) => {
    const slot = to.slot(of);
    return {
      evaluate: (s) => s.slots[slot]?.id,
      explain: (s) => {
        const record = s.slots[slot];
        return record ? bare(record.id) : unknownFor({ at: of.name, why: 'nobody' });
      },
    };
  },

  moment: ({ which }, to) => {
    const act = to.slot(thisActVar);
    const evaluate = (s: Scope): unknown => (which === 'act' ? s.moment : s.now);
    return {
      evaluate,
      explain: (s) => {
        const value = evaluate(s);
        if (value !== undefined) return bare(value);
        return unknownFor({ at: which === 'act' ? dateOf(s.slots[act]) : 'now', why: 'notAsked' });
      },
    };
  },

  lawDay: (_args, to) => {
    const act = to.slot(thisActVar);
    return {
      evaluate: (s) => s.lawDay,
      explain: (s) => {
        if (s.lawDay !== undefined) return bare(s.lawDay);
        // The law of an act goes by its date: what is wanting is that date.
        const at = s.moment === undefined && s.slots[act] ? dateOf(s.slots[act]) : 'lawDate';
        return unknownFor({ at, why: 'law', doubt: { kind: 'noDate' } });
      },
    };
  },
};

/** Where the date of the act under judgment stands. */
const dateOf = (act: Rec | undefined): string => (act ? `${act.at}.on` : 'act.on');

/** The place of a fact; facts of the case itself have no entity before them. */
const placeIn = (record: Rec, field: string): string => (record.at === '' ? field : `${record.at}.${field}`);
