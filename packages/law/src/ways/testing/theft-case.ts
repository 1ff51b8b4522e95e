import { theDay } from '@zhargy/calendar';
import type { CaseFile } from '@zhargy/casefile';
import { inTurn } from '../../testing/asked-in-turn.ts';
import type { Way, WayId } from '../way.ts';
import { waysFor } from '../ways.ts';

export const summer = '2026-07-01';
/** The ways of everybody in a file, on a day. */
export const ask = (file: CaseFile, now = summer, readings: Readonly<Record<string, string>> = {}) =>
  waysFor(file, { now: theDay(now), readings, questionsOf: inTurn });

/** One way of one person. */
export function wayOf(file: CaseFile, person: string, id: WayId, now = summer): Way {
  const way = ask(file, now)
    .find((of) => of.person === person)
    ?.ways.find((one) => one.id === id);
  if (!way) throw new RangeError(`${person} has no way ${id}`);
  return way;
}
/** How each way of a person stands. */
export const standings = (file: CaseFile, person: string, now = summer): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (ask(file, now).find((of) => of.person === person)?.ways ?? []).map((way) => [way.id, way.standing]),
  );
export const normsAgainst = (way: Way): readonly string[] => way.against.map((one) => one.norm);
export const list = (file: CaseFile, name: string): readonly Record<string, unknown>[] =>
  file[name] as readonly Record<string, unknown>[]; // the files of this test have these lists

/** One suspect of a theft, one victim; all that the rules ask about the crime is answered. */
export const theft: CaseFile = {
  proceeding: { form: 'investigation' },
  persons: [
    { id: 'suspect', kind: 'human', sex: 'male', birthDate: '1990-01-01', pregnant: false, smallChild: 'none' },
    { id: 'victim', kind: 'human', birthDate: '1980-01-01' },
    { id: 'prosecutor' },
  ],
  roles: [
    { id: 'r1', person: 'suspect', as: 'suspect' },
    { id: 'r2', person: 'victim', as: 'victim', offences: ['o1'], takesPart: true },
    { id: 'r3', person: 'prosecutor', as: 'prosecutor' },
  ],
  offences: [{ id: 'o1', from: '2026-02-10', to: '2026-02-10', causedDeath: false, graveHarmToHealth: false }],
  charges: [
    {
      id: 'c1',
      person: 'suspect',
      offence: 'o1',
      article: '188(3)',
      fault: 'intentional',
      complicity: 'sole',
      victims: ['victim'],
      sexualAgainstMinor: false,
      violenceAgainstMinor: false,
      specialKinds: [],
    },
  ],
  acts: [],
};
/** The same with another charge. */
export const charged = (changes: Readonly<Record<string, unknown>>): CaseFile => ({
  ...theft,
  charges: list(theft, 'charges').map((charge) => ({ ...charge, ...changes })),
});
/** The same with more acts. */
export const withActs = (file: CaseFile, ...acts: readonly Record<string, unknown>[]): CaseFile => ({
  ...file,
  acts: [...list(file, 'acts'), ...acts],
});
