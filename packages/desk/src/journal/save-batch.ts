import { stable } from '@zhargy/logic';
import type { Body, Proof, Statement } from './entry.ts';
import { placeKey, type Place } from './place.ts';
import { canonical } from './seal.ts';
import { put, writtenOut, type Branch } from './tree.ts';
import { memberPlaces, type States } from './wanted-case.ts';

interface Asserted {
  readonly statement: Statement;
  readonly proof: Proof | undefined;
}
interface Withdrawn {
  readonly entry: number;
  readonly proof: Proof | undefined;
  readonly places: Map<string, Place>;
}

/** No entry holds more: half of what the schema of entries allows. */
const mostFacts = 10_000;
const mostPlaces = 2_500;

/** Statements and withdrawals on their way to becoming entries: few of them, and in an order that holds. */
export class Batch {
  readonly #reason: string;
  readonly #asserted = new Map<string, Asserted>();
  readonly #withdrawn = new Map<string, Withdrawn>();

  constructor({ reason }: { readonly reason: string }) {
    this.#reason = reason;
  }

  assert(statement: Statement, proof: Proof | undefined): void {
    this.#asserted.set(stable([placeKey(statement.at), proof?.id ?? null]), { statement, proof });
  }

  withdraw(entry: number, place: Place, proof: Proof | undefined): void {
    const key = stable([entry, proof?.id ?? null]);
    const found = this.#withdrawn.get(key) ?? { entry, proof, places: new Map<string, Place>() };
    this.#withdrawn.set(key, found);
    found.places.set(placeKey(place), place);
  }

  /** Withdrawals first, then new acts, then facts; last that lists are whole, for it is about the members they then have. */
  bodies(have: States): readonly Body[] {
    const { acts, rest } = newActs([...this.#asserted.values()], have);
    const isWhole = ({ statement }: Asserted): boolean => 'is' in statement && statement.is === 'complete';
    return [
      ...[...this.#withdrawn.values()].flatMap(({ entry, proof, places }) =>
        chunks([...places.values()], mostPlaces).map((some): Body => ({
          kind: 'withdrawn',
          entry,
          places: [...some],
          reason: this.#reason,
          ...(proof ? { proof } : {}),
        })),
      ),
      ...acts,
      ...assertions(rest.filter((one) => !isWhole(one))),
      ...assertions(rest.filter(isWhole)),
    ];
  }
}

/** One entry for each document, and one for what rests on the word of the author. */
function assertions(list: readonly Asserted[]): readonly Body[] {
  const groups = Map.groupBy(list, ({ proof }) => canonical(proof ?? null));
  return [...groups.values()].flatMap((group) =>
    chunks(group, mostFacts).map((some): Body => {
      const proof = some[0]?.proof;
      return { kind: 'asserted', facts: some.map(({ statement }) => statement), ...(proof ? { proof } : {}) };
    }),
  );
}

/** Acts that the journal does not have yet, each as one entry with the document that records it. */
function newActs(
  list: readonly Asserted[],
  have: States,
): { readonly acts: readonly Body[]; readonly rest: readonly Asserted[] } {
  const byAct = Map.groupBy(list, ({ statement: { at } }) => {
    const [act] = at[0] === 'acts' ? memberPlaces(at) : [];
    return act && !have.members.has(placeKey(act)) ? act[1] : undefined;
  });
  const acts: Body[] = [];
  const rest = [...(byAct.get(undefined) ?? [])];
  for (const [id, all] of byAct) {
    if (id === undefined) continue;
    // The document of most of its facts records the act; what others prove is asserted beside it.
    const sources = [...Map.groupBy(all, ({ proof }) => proof?.id).values()].toSorted((a, b) => b.length - a.length);
    const proof = sources[0]?.[0]?.proof;
    const tree: Branch = {};
    put(tree, ['acts', id], undefined);
    for (const one of all) {
      const { statement } = one;
      const plain = 'value' in statement || statement.is === 'given' || statement.is === 'there';
      if (!plain || one.proof?.id !== proof?.id) rest.push(one);
      else put(tree, statement.at, 'value' in statement ? statement.value : undefined);
    }
    const [act] = writtenOut(tree)['acts'] as readonly { readonly id: string }[]; // put there above
    if (act) acts.push({ kind: 'acted', act, ...(proof ? { proof } : {}) });
  }
  return { acts, rest };
}

const chunks = <T>(list: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size));
