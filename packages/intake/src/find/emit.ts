import { caseShape, entryOf } from '@zhargy/casefile';
import { stable, type Json, type Text } from '@zhargy/logic';
import type { PaperText } from '../paper.ts';
import type { Confidence, FactChange, Proposal } from '../proposal.ts';
import { greater, type DraftValue, type EntityDraft, type FactDraft, type ListName } from './draft.ts';
import { quoteOf } from './remarks.ts';
import { whys, type WhyCode } from './why.ts';
import type { Span } from './doc.ts';

/** How the ids of a list begin, as in case files written by hand. */
export const idBegins: Readonly<Record<ListName, string>> = {
  persons: 'p',
  roles: 'r',
  offences: 'o',
  charges: 'c',
  agreements: 'g',
  custody: 'u',
  acts: 'a',
};

interface Merged {
  readonly fact: FactDraft;
  readonly value: Json;
  readonly spans: Span[];
  sure: Confidence;
  why: WhyCode;
}

/** Facts found in a paper as proposals: ids given, equal facts made one with all their quotes, contradictions lowered to guesses. */
export function emit(
  paper: PaperText,
  facts: readonly FactDraft[],
  id: string,
  taken: ReadonlySet<string>,
): readonly Proposal[] {
  const ids = idsFor(facts, taken);
  const merged = new Map<string, Merged>();
  for (const fact of facts) {
    const value = valueOf(fact.value, ids);
    if (value === undefined) continue;
    const key = `${pathOf(fact, ids).join('\u0000')}\u0000${stable(value)}`;
    const known = merged.get(key);
    if (!known) merged.set(key, { fact, value, spans: [...fact.spans], sure: fact.sure, why: fact.why });
    else {
      known.spans.push(
        ...fact.spans.filter((s) => !known.spans.some((k) => k.paragraph === s.paragraph && k.from === s.from)),
      );
      if (greater(known.sure, fact.sure) !== known.sure) {
        known.sure = fact.sure;
        known.why = fact.why;
        known.spans.unshift(...known.spans.splice(-fact.spans.length));
      }
    }
  }
  const paths = new Map<string, number>();
  for (const one of merged.values()) {
    const path = pathOf(one.fact, ids).join('\u0000');
    paths.set(path, (paths.get(path) ?? 0) + 1);
  }
  const counted = new Map<string, number>();
  return [...merged.values()].map((one): Proposal => {
    const path = pathOf(one.fact, ids);
    const alone = (paths.get(path.join('\u0000')) ?? 0) < 2;
    const number = (counted.get(path.join('.')) ?? 0) + 1;
    counted.set(path.join('.'), number);
    const fact = factName(path);
    const [first, ...rest] = one.spans.map((span) => quoteOf(paper, span, id));
    if (!first) throw new RangeError('a fact without a quote');
    const entity = one.fact.of;
    return {
      id: number === 1 ? path.join('.') : `${path.join('.')}#${number}`,
      path,
      value: one.value,
      along: (one.fact.along ?? []).flatMap(({ field, value }): readonly FactChange[] => {
        const link = valueOf(value, ids);
        return link === undefined || !entity
          ? []
          : [{ path: [entity.list, ids.get(entity) ?? '', ...field], value: link }];
      }),
      fact,
      label: labelOf(fact),
      quotes: [first, ...rest],
      confidence: alone ? one.sure : 'guess',
      why: alone || one.why === 'nameUnclear' ? whys[one.why] : whys.twoValues,
      ...(entity ? { entity: { list: entity.list, id: ids.get(entity) ?? '', title: entity.title } } : {}),
    };
  });
}

/** Ids in the order entities are met, list by list; those taken are passed over. */
function idsFor(facts: readonly FactDraft[], taken: ReadonlySet<string>): ReadonlyMap<EntityDraft, string> {
  const ids = new Map<EntityDraft, string>();
  const used = new Set(taken);
  const give = (entity: EntityDraft): void => {
    if (ids.has(entity)) return;
    const begin = idBegins[entity.list];
    let n = 1;
    while (used.has(`${begin}${n}`)) n += 1;
    used.add(`${begin}${n}`);
    ids.set(entity, `${begin}${n}`);
  };
  for (const fact of facts) if (fact.of) give(fact.of);
  return ids;
}

const pathOf = (fact: FactDraft, ids: ReadonlyMap<EntityDraft, string>): readonly string[] =>
  fact.of ? [fact.of.list, ids.get(fact.of) ?? '', ...fact.field] : fact.field;

/** A value with the ids of what it points to; undefined where nothing of it has facts of its own. */
function valueOf(value: DraftValue, ids: ReadonlyMap<EntityDraft, string>): Json | undefined {
  if ('json' in value) return value.json;
  if ('ref' in value) return ids.get(value.ref);
  const known = value.refs.flatMap((entity) => ids.get(entity) ?? []);
  return known.length === 0 ? undefined : known;
}

/** The name of the fact at a path, as the dictionary has it: "charge.article", "agreement.punishment.kind". */
export function factName(path: readonly string[]): string {
  const [list = '', , ...field] = path;
  const spec = Object.hasOwn(caseShape, list) ? caseShape[list as keyof typeof caseShape] : undefined; // tested just now
  if (spec?.is !== 'items') return `case.${path.join('.')}`;
  const [head = '', , ...inner] = field;
  const shape = spec.shape as Readonly<Record<string, { readonly is: string; readonly name?: string }>>; // a shape by the names of its fields
  const items = shape[head];
  return items?.is === 'items' ? `${items.name ?? head}.${inner.join('.')}` : `${spec.name}.${field.join('.')}`;
}

/** The name of a fact in words. */
export function labelOf(fact: string): Text {
  return entryOf(fact)?.label ?? { kk: fact, ru: fact, en: fact };
}
