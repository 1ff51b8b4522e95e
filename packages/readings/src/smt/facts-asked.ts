import type { Day } from '@zhargy/calendar';
import type { ColumnOf } from '../plan/column.ts';
import type { Encoder } from './encode.ts';
import type { Term } from './term.ts';
import { bits, dayBias, type Cell } from './value.ts';
import type { Place } from './world.ts';

/** A fact as the question reads it: as the case says, or as the question has it stated or dated. */
export function factAsked(place: Place, { args, type }: ColumnOf<'fact'>, encoder: Encoder): Cell {
  const { algebra, world } = encoder.space;
  const said = encoder.asked.stated?.get(`${place.key}:${args.field}`);
  if (said !== undefined) return { value: algebra.literal(said, type, 0), mask: algebra.known };
  return dated(world.fact(place, args.field, type ?? 'text'), encoder);
}

/** The variable of the law date, where a question leaves it open among a few days. */
export const lawDayName = 'law day';
/** The law date as any of these days. */
export function amongDays(days: readonly Day[], { space: { terms, algebra, world } }: Encoder): Cell {
  const term = terms.variable(lawDayName, bits.day);
  world.suppose(terms.or(...days.map((day) => terms.eq(term, terms.number(day + dayBias, bits.day)))));
  return { value: { is: 'day', term, only: new Set(days) }, mask: algebra.known };
}

/** A fact of this case whose day stands for another. */
function dated(cell: Cell, { space: { terms }, asked }: Encoder): Cell {
  const { dated: both } = asked;
  const { value, mask } = cell;
  if (!both || (value.is !== 'day' && value.is !== 'moment')) return cell;
  const number = (day: number): Term => terms.number(day + dayBias, bits.day);
  const moved = (term: Term): Term => terms.ite(terms.eq(term, number(both.as)), number(both.means), term);
  const among = (days: ReadonlySet<number> | undefined): ReadonlySet<number> | undefined =>
    days && new Set([...days].map((day) => (day === both.as ? both.means : day)));
  return {
    value:
      value.is === 'moment'
        ? { ...value, day: moved(value.day), days: among(value.days) }
        : { ...value, term: moved(value.term), only: among(value.only) },
    mask,
  };
}
