import { readCaseFile, type Fault, type FaultCode } from '@zhargy/casefile';
import * as z from 'zod';
import type { Body, Entry, Statement } from './entry.ts';
import { known, type Known } from './fold.ts';
import { placeText, standingAt } from './place.ts';
import { statementsOfAct } from './statements.ts';

/** Every fault of new entries: of what they say one by one, and of the case file they would lead to. */
export function faultsOfNew(before: readonly Entry[], added: readonly Entry[]): readonly Fault[] {
  const own = added.flatMap((entry, i) => ownFaults(entry.body, before.length + i, `entries.${i}.body`));
  if (own.length > 0) return own;
  const after = known([...before, ...added]);
  const seqs = new Set(added.map((entry) => entry.seq));
  // What an undoing or a withdrawal leaves hanging becomes unknown; what a new statement names has to be there.
  const nobody = after.dangling.filter(({ at }) =>
    after.provenance.get(at)?.some((said) => said.became === 'stands' && seqs.has(said.entry)),
  );
  return [...nobody.map(({ at, found }): Fault => ({ code: 'nobody', path: at, found })), ...faultsOfFile(after)];
}

/** Faults of a case file as the journal has it, by ids instead of positions. */
export function faultsOfFile({ file }: Known): readonly Fault[] {
  const read = readCaseFile(new TextEncoder().encode(JSON.stringify(file)));
  if ('file' in read) return [];
  return read.faults.map(({ line: _line, column: _column, path, ...fault }) => ({ ...fault, path: byIds(file, path) }));
}

function byIds(file: unknown, path: string): string {
  let here = file;
  const steps: string[] = [];
  for (const step of path.split('.')) {
    const inner: unknown =
      typeof here === 'object' && here !== null ? (here as Record<string, unknown>)[step] : undefined; // by its own key
    const id: unknown = typeof inner === 'object' && inner !== null && 'id' in inner ? inner.id : undefined;
    steps.push(Array.isArray(here) && typeof id === 'string' ? id : step);
    here = inner;
  }
  return steps.join('.');
}

function ownFaults(body: Body, last: number, path: string): readonly Fault[] {
  switch (body.kind) {
    case 'opened':
      return last === 0 ? [] : [{ code: 'notAllowed', path: `${path}.kind`, found: 'opened' }];
    case 'asserted':
      return body.facts.flatMap((fact, i) => statementFaults(fact, `${path}.facts.${i}`));
    case 'acted':
      return [
        ...unknownFields(body.act, path),
        ...statementsOfAct(body.act).flatMap((s) => statementFaults(s, `${path}.act`)),
      ];
    case 'undone':
    case 'withdrawn':
      // The first entry opens the case: without it there is none.
      return body.entry > 1 && body.entry <= last
        ? []
        : [{ code: 'notAllowed', path: `${path}.entry`, found: String(body.entry), expected: `2 … ${last}` }];
    case 'noted':
    case 'titled':
    case 'decided':
      return [];
  }
}

/** Names in an act that the schema does not have: what is not understood must not be lost unseen. */
function unknownFields(act: Readonly<Record<string, unknown>>, path: string): readonly Fault[] {
  const found: Fault[] = [];
  const walk = (data: Readonly<Record<string, unknown>>, way: readonly string[]): void => {
    for (const [key, value] of Object.entries(data)) {
      const at = [...way, key];
      if (at.length === 3 && key === 'id') continue;
      if (standingAt(at)) continue;
      const group = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
      if (group && standingAt([...at, Object.keys(group)[0] ?? '']))
        walk(group as Readonly<Record<string, unknown>>, at); // plain data
      else found.push({ code: 'unknownField', path: `${path}.${['act', ...at.slice(2)].join('.')}`, found: key });
    }
  };
  walk(act, ['acts', String(act['id'])]);
  return found;
}

const idCode = /^[\p{L}\p{N}][\p{L}\p{N}._-]{0,63}$/u;

function statementFaults(statement: Statement, path: string): readonly Fault[] {
  const place = standingAt(statement.at);
  const text = placeText(statement.at);
  if (!place) return [{ code: 'unknownField', path: `${path}.at`, found: text }];
  const badIds = statement.at.filter(
    (step, i) => i > 0 && standingAt(statement.at.slice(0, i + 1))?.is === 'entity' && !idCode.test(step),
  );
  if (badIds.length > 0) return badIds.map((found) => ({ code: 'id', path: `${path}.at`, found }));
  if ('is' in statement) {
    const allowed = { fact: ['notApplicable'], entity: ['there'], list: ['given', 'incomplete', 'complete'] }[place.is];
    return allowed.includes(statement.is)
      ? []
      : [{ code: 'notAllowed', path: `${path}.is`, found: statement.is, expected: allowed.join(' | ') }];
  }
  if (place.is !== 'fact') return [{ code: 'wrongType', path: `${path}.value`, found: text, expected: 'is' }];
  if (statement.value === null) return [];
  const result = z.safeParse(place.field.zod, statement.value);
  if (result.success) return [];
  const found = typeof statement.value === 'object' ? {} : { found: String(statement.value) };
  return result.error.issues.map((issue): Fault => {
    const named = messages.find((code) => code === issue.message);
    if (issue.code === 'invalid_value')
      return { code: 'notAllowed', path: `${path}.value`, ...found, expected: issue.values.map(String).join(' | ') };
    return { code: named ?? (issue.code === 'too_big' ? 'tooMany' : 'wrongType'), path: `${path}.value`, ...found };
  });
}

const messages: readonly FaultCode[] = ['date', 'moment', 'period', 'amount', 'id'];
