import type { Shape } from '../field.ts';
import type { CaseFile } from '../prepare.ts';
import { caseShape } from '../schema.ts';
import { pick, type Chance } from './chance.ts';
import { isData, membersIn, type Data } from './pool.ts';

/** The lists whose members get a twin: another accused or victim, another charge, another deed, another agreement. */
const twinned = ['persons', 'persons', 'charges', 'offences', 'agreements', 'relatedCases'] as const;

/**
 * The file with a twin of one member: a copy under an id of its own. Every record that names the member is, as often as
 * not, copied for the twin as well, and so on, so that a second accused comes with charges, counsel and an agreement.
 */
export function withTwin(file: CaseFile, chance: Chance): CaseFile {
  const list = pick(chance, twinned) ?? 'persons';
  const { id } = pick(chance, membersIn(file[list])) ?? {};
  if (typeof id !== 'string') return file;
  const taken = new Set<string>();
  for (const [name, spec] of Object.entries(caseShape))
    if (spec.is === 'items') for (const member of membersIn(file[name])) taken.add(String(member['id']));
  const named = (old: string): string => {
    let n = 2;
    while (taken.has(`${old}-${n}`)) n += 1;
    taken.add(`${old}-${n}`);
    return `${old}-${n}`;
  };
  const twins = new Map([[id, named(id)]]);
  const made: Data = { ...file };
  // Lists stand in the file in the order in which they name one another, but for acts and sentences.
  for (const [name, spec] of Object.entries(caseShape)) {
    if (spec.is !== 'items' || !Array.isArray(made[name])) continue;
    const copies = membersIn(made[name]).flatMap((member) => {
      const old = String(member['id']);
      if (old === id) return [{ ...renamed(spec.shape, member, twins), id: twins.get(id) }];
      if (!names(spec.shape, member, twins) || chance() < 0.4) return [];
      const own = named(old);
      twins.set(old, own);
      return [{ ...renamed(spec.shape, member, twins), id: own }];
    });
    made[name] = [...(made[name] as readonly unknown[]), ...copies];
  }
  return made;
}

/** Whether a record, its inner lists included, names somebody who has a twin. */
function names(shape: Shape, data: Data, twins: ReadonlyMap<string, string>): boolean {
  return Object.entries(shape).some(([key, spec]) => {
    const value = data[key];
    if (spec.is === 'group') return isData(value) && names(spec.shape, value, twins);
    if (spec.is === 'items') return membersIn(value).some((member) => names(spec.shape, member, twins));
    if (spec.to === undefined) return false;
    return Array.isArray(value) ? value.some((one) => twins.has(String(one))) : twins.has(String(value));
  });
}

/** The record with its references turned to the twins. */
function renamed(shape: Shape, data: Data, twins: ReadonlyMap<string, string>): Data {
  const made: Data = { ...data };
  for (const [key, spec] of Object.entries(shape)) {
    const value = data[key];
    if (value === undefined || value === null) continue;
    if (spec.is === 'group' && isData(value)) made[key] = renamed(spec.shape, value, twins);
    else if (spec.is === 'items') made[key] = membersIn(value).map((member) => renamed(spec.shape, member, twins));
    else if (spec.is === 'field' && spec.to !== undefined)
      made[key] = Array.isArray(value)
        ? value.map((one: unknown) => twins.get(String(one)) ?? one)
        : (twins.get(String(value)) ?? value);
  }
  return made;
}
