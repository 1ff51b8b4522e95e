import type { FactChange } from './fact-change.ts';

/**
 * What a case takes over from a paper written beside it: the facts filled in, and of what was set up only the people, crimes and
 * acts these facts are about, with those they name. Somebody who stayed without a fact is left out.
 */
export function changesToKeep(added: readonly FactChange[], filled: readonly FactChange[]): readonly FactChange[] {
  const members = added.filter(({ path }) => path.length === 2);
  const kept = new Set<string>();
  const keep = (change: FactChange): void => {
    const key = change.path.join('.');
    if (kept.has(key)) return;
    kept.add(key);
    // Whom and what a kept member names has to be there too.
    for (const member of members) if (names(change.value, member.path[1] ?? '')) keep(member);
    // An agreement is somebody's and about something; its counsel and its prosecutor may stay unnamed.
    for (const part of added)
      if (part.path.slice(0, 2).join('.') === key && ['party', 'charges'].includes(part.path[2] ?? '')) keep(part);
    // Somebody is kept with the role that says who he is.
    for (const role of members) if (role.path[0] === 'roles' && personOf(role.value) === change.path[1]) keep(role);
  };
  const touched = (path: readonly string[]): boolean =>
    filled.some((change) => change.value !== undefined && path.every((step, i) => change.path[i] === step));
  for (const change of added) if (touched(change.path)) keep(change);
  // A field of an agreement that names somebody kept: counsel, the prosecutor, the charges.
  for (const change of added)
    if (
      change.path.length > 2 &&
      members.some((m) => kept.has(m.path.join('.')) && names(change.value, m.path[1] ?? ''))
    )
      keep(change);
  return [...added.filter(({ path }) => kept.has(path.join('.'))), ...filled];
}

const names = (value: unknown, id: string): boolean =>
  value === id ||
  (Array.isArray(value) && value.includes(id)) ||
  (typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).some((inside) => inside === id || (Array.isArray(inside) && inside.includes(id))));

const personOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'person' in value ? value.person : undefined;
