import { provisionKey, type Citation, type Instrument } from '@zhargy/logic';

/** The smallest thing coverage counts: a sentence of an outlined text, or a listed provision nothing is listed inside. */
export interface Place {
  readonly instrument: Instrument;
  /** As the instrument lists it: "616.1.3", "10.2". */
  readonly provision: string;
  /** 1-based; absent in texts without an outline. */
  readonly sentence?: number;
}

/** All places of an instrument, in the order of the text. */
export function placesOf(instrument: Instrument): readonly Place[] {
  const outlined = Object.entries(instrument.sentences);
  if (outlined.length > 0)
    return outlined
      .toSorted(([a], [b]) => inOrderOfText(a, b))
      .flatMap(([provision, count]) =>
        Array.from({ length: count }, (_, i) => ({ instrument, provision, sentence: i + 1 })),
      );
  return [...instrument.provisions]
    .filter((provision) => leaf(instrument, provision))
    .toSorted(inOrderOfText)
    .map((provision) => ({ instrument, provision }));
}

const holders = new WeakMap<Instrument, ReadonlySet<string>>();

/** Whether nothing smaller is listed inside the provision. */
function leaf(instrument: Instrument, provision: string): boolean {
  let known = holders.get(instrument);
  if (!known) {
    known = new Set(
      [...instrument.provisions].flatMap((p) => {
        const path = p.split('.');
        return path.slice(1).map((_, i) => path.slice(0, i + 1).join('.'));
      }),
    );
    holders.set(instrument, known);
  }
  return !known.has(provision);
}

/** One name for a place, the same for the same place. */
export const nameOf = (place: Place): string =>
  `${place.instrument.id} ${place.provision}${place.sentence === undefined ? '' : ` s${place.sentence}`}`;

/**
 * The places a citation covers: the sentences it names, the one sentence of a subparagraph that has but one, the item
 * or part itself. A citation of something larger only names it and covers nothing, because it does not say which of its
 * sentences or items is meant.
 */
export function covered(cite: Citation): readonly Place[] {
  const { instrument, sentences } = cite;
  const provision = provisionKey(cite);
  const count = instrument.sentences[provision];
  if (count !== undefined)
    return (sentences.length > 0 ? sentences : count === 1 ? [1] : [])
      .filter((n) => n <= count)
      .map((sentence) => ({ instrument, provision, sentence }));
  return instrument.provisions.has(provision) && leaf(instrument, provision) ? [{ instrument, provision }] : [];
}

/** The places inside what a citation cites, where it speaks of the whole of it. */
export function within(cite: Citation): readonly Place[] {
  if (cite.sentences.length > 0) return covered(cite);
  const provision = provisionKey(cite);
  return placesOf(cite.instrument).filter((p) => p.provision === provision || p.provision.startsWith(`${provision}.`));
}

/** "36" before "36-1" before "37.2": place by place, as numbers. */
export function inOrderOfText(a: string, b: string): number {
  const x = a.split('.');
  const y = b.split('.');
  for (let i = 0; i < Math.max(x.length, y.length); i += 1) {
    const difference = byNumber(x[i] ?? '', y[i] ?? '');
    if (difference !== 0) return difference;
  }
  return 0;
}

function byNumber(a: string, b: string): number {
  const x = a.split('-').map(Number);
  const y = b.split('-').map(Number);
  for (let i = 0; i < Math.max(x.length, y.length); i += 1) {
    const difference = (x[i] ?? -1) - (y[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
