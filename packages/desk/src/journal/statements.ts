import { actShape, caseShape, type CaseFile, type Shape } from '@zhargy/casefile';
import type { Json } from '@zhargy/logic';
import type { Entry, Proof, Statement } from './entry.ts';
import { placeIn, placeKey, type Place } from './place.ts';

type Data = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Everything a valid case file in its full form says, statement by statement, in the order of the file. */
export function statementsOf(file: CaseFile): readonly Statement[] {
  const said = new Map<string, Statement>();
  const add = (statement: Statement): unknown => said.set(placeKey(statement.at), statement);
  walk(caseShape, file, [], add);
  const marks = [
    ['incomplete', file.incomplete],
    ['complete', file.complete],
    ['notApplicable', file.notApplicable],
  ] as const;
  for (const [is, texts] of marks)
    for (const text of texts ?? []) {
      const at = placeIn(text, file) ?? text.split('.');
      // A list that is not there is unknown, whatever is said of its being whole.
      if (is === 'notApplicable' || said.has(placeKey(at))) add({ at, is });
    }
  return [...said.values()];
}

/** The facts of one act as statements; `id` is its place. */
export function statementsOfAct({ id, ...facts }: Data & { readonly id: string }): readonly Statement[] {
  const found: Statement[] = [];
  walk(actShape, facts, ['acts', id], (statement) => found.push(statement));
  return found.length > 0 ? found : [{ at: ['acts', id], is: 'there' }];
}

function walk(shape: Shape, data: Data, way: Place, add: (statement: Statement) => unknown): number {
  let said = 0;
  for (const [key, spec] of Object.entries(shape)) {
    const value = data[key];
    const at = [...way, key];
    if (value === undefined) continue;
    if (spec.is === 'field') {
      add({ at, value: value as string }); // the schema accepted it: a scalar or a list of words
      said += 1;
    } else if (spec.is === 'group') {
      if (isObject(value)) said += walk(spec.shape, value, at, add);
    } else if (Array.isArray(value)) {
      add({ at, is: 'given' });
      said += 1;
      for (const member of value as readonly unknown[]) {
        if (!isObject(member) || typeof member['id'] !== 'string') continue;
        const of = [...at, member['id']];
        if (walk(spec.shape, member, of, add) === 0) add({ at: of, is: 'there' });
      }
    }
  }
  return said;
}

/** One statement of the journal, with its entry and what became of it. */
export interface Said {
  readonly entry: number;
  readonly by: string;
  readonly statement: Statement;
  readonly proof: Proof | undefined;
  /** `replaced`: the same source says something else later. */
  readonly became: 'stands' | 'withdrawn' | 'undone' | 'replaced';
}

/** The value or the mark a statement carries. */
export const contentOf = (statement: Statement): Json =>
  'value' in statement ? statement.value : { is: statement.is };

/** What an entry states of the case: facts of an assertion or of an act; nothing for any other. */
function statedBy({ body }: Entry): readonly Statement[] {
  if (body.kind === 'asserted') return body.facts;
  return body.kind === 'acted' ? statementsOfAct(body.act) : [];
}

/** Every statement in view by the key of its place, in the order of the journal. */
export function saidIn(entries: readonly Entry[], undone: ReadonlySet<number>): ReadonlyMap<string, readonly Said[]> {
  const withdrawn = new Map<number, Set<string> | 'all'>();
  for (const { seq, body } of entries) {
    if (body.kind !== 'withdrawn' || undone.has(seq)) continue;
    const before = withdrawn.get(body.entry);
    if (before === 'all' || body.places === undefined) withdrawn.set(body.entry, 'all');
    else withdrawn.set(body.entry, new Set([...(before ?? []), ...body.places.map(placeKey)]));
  }
  const found = new Map<string, Said[]>();
  const latest = new Map<string, Said>();
  for (const entry of entries) {
    const gone = withdrawn.get(entry.seq);
    for (const statement of statedBy(entry)) {
      const key = placeKey(statement.at);
      const proof = 'proof' in entry.body ? entry.body.proof : undefined;
      const became = undone.has(entry.seq)
        ? 'undone'
        : gone === 'all' || (gone && covers(gone, statement.at))
          ? 'withdrawn'
          : 'stands';
      const said: Said = { entry: entry.seq, by: entry.by, statement, proof, became };
      const list = found.get(key) ?? [];
      found.set(key, list);
      list.push(said);
      if (became !== 'stands') continue;
      const source = `${key} ${proof ? `document ${proof.id}` : `author ${entry.by}`}`;
      const earlier = latest.get(source);
      if (earlier) list[list.indexOf(earlier)] = { ...earlier, became: 'replaced' };
      latest.set(source, said);
    }
  }
  return found;
}

/** Whether a place, or one it lies in, was withdrawn. */
const covers = (withdrawn: ReadonlySet<string>, at: Place): boolean =>
  at.some((_, i) => withdrawn.has(placeKey(at.slice(0, i + 1))));
