import { citedBy, type Citation, type Instrument, type Rests, type Text } from '@zhargy/logic';
import { chapters } from './chapters.ts';
import { covered, nameOf, placesOf, within, type Place } from './places.ts';
import { law } from './rule-set.ts';
import { scenariosOf } from './scenario-index.ts';

/** What a place of the sources has become: something that answers questions, words only, another's matter, or nothing. */
export type Become = 'norms' | 'guidance' | 'elsewhere' | 'nothing';

/** One sentence, item or part, and all that rests on it. */
export interface PlaceCoverage {
  readonly provision: string;
  readonly sentence?: number;
  readonly became: Become;
  /** Norms that cite it, in their own words or through a notion, ground, judgment, reading or formula inside them. */
  readonly norms: readonly string[];
  /** Notions, grounds, judgments, presumptions and readings through which they do. */
  readonly through: readonly string[];
  readonly acts: readonly string[];
  readonly formulas: readonly string[];
  readonly guidance: readonly string[];
  readonly elsewhere: readonly Text[];
  /** Norms that only name the larger provision it stands in. */
  readonly named: readonly string[];
  /** Rows of scenario tables that test a norm citing it. */
  readonly scenarios: readonly string[];
  /** Points on which such a norm rests that the sources answer in more than one way. */
  readonly disputed: readonly string[];
  readonly unverified: readonly string[];
  /** Stretches of time for which such a norm has no text that was read. */
  readonly unread: readonly Text[];
}

export interface InstrumentCoverage {
  readonly instrument: string;
  readonly title: Text;
  readonly short: Text;
  /** Whether its places are sentences. */
  readonly bySentence: boolean;
  readonly places: readonly PlaceCoverage[];
  readonly totals: Readonly<Record<Become, number>>;
}

class Entry {
  readonly norms = new Set<string>();
  readonly through = new Set<string>();
  readonly acts = new Set<string>();
  readonly formulas = new Set<string>();
  readonly guidance = new Set<string>();
  readonly elsewhere = new Set<Text>();
  /** The same, said of the larger provision: it yields to whatever cites the place itself. */
  readonly elsewhereAsWhole = new Set<Text>();
  readonly named = new Set<string>();
  readonly resting = new Set<Rests>();
}

let known: readonly InstrumentCoverage[] | undefined;

/** What of each instrument is encoded, computed from the norms themselves (once: the law does not change at run time). */
export function coverage(): readonly InstrumentCoverage[] {
  known ??= computed();
  return known;
}

function computed(): readonly InstrumentCoverage[] {
  const instruments = new Set<Instrument>();
  const entries = new Map<string, Entry>();
  const entry = (place: Place): Entry => {
    const name = nameOf(place);
    const before = entries.get(name) ?? new Entry();
    entries.set(name, before);
    return before;
  };
  const note = (cite: Citation, mark: (e: Entry) => void): void => {
    instruments.add(cite.instrument);
    for (const place of covered(cite)) mark(entry(place));
  };
  const byFormula = new Map(law.formulas.map((f) => [f.id, f]));

  for (const norm of law.norms) {
    const rest = (cite: Citation, rests: Rests, through?: string): void => {
      note(cite, (e) => {
        if (norm.kind === 'guidance') e.guidance.add(norm.id);
        else {
          e.norms.add(norm.id);
          e.resting.add(rests);
          if (through !== undefined) e.through.add(through);
        }
      });
      if (covered(cite).length === 0) for (const place of within(cite)) entry(place).named.add(norm.id);
    };
    for (const { cite, by, rests } of citedBy(norm)) {
      rest(cite, rests, by === norm.id ? undefined : by);
      if (by !== norm.id) continue;
      for (const id of rests.formulas) for (const inside of byFormula.get(id)?.cite ?? []) rest(inside, rests, id);
    }
  }
  for (const f of law.formulas) for (const cite of f.cite) note(cite, (e) => e.formulas.add(f.id));
  for (const act of law.acts) for (const cite of act.cite) note(cite, (e) => e.acts.add(act.id));
  for (const { cite, why } of chapters.flatMap((chapter) => chapter.elsewhere ?? []))
    for (const one of cite) {
      instruments.add(one.instrument);
      const itself = covered(one);
      if (itself.length > 0) for (const place of itself) entry(place).elsewhere.add(why);
      else for (const place of within(one)) entry(place).elsewhereAsWhole.add(why);
    }
  return [...instruments].map((instrument) => rowOf(instrument, entry));
}

function rowOf(instrument: Instrument, entry: (place: Place) => Entry): InstrumentCoverage {
  const places = placesOf(instrument).map((place) => shown(place, entry(place)));
  const totals: Record<Become, number> = { norms: 0, guidance: 0, elsewhere: 0, nothing: 0 };
  for (const place of places) totals[place.became] += 1;
  return {
    instrument: instrument.id,
    title: instrument.title,
    short: instrument.short,
    bySentence: Object.keys(instrument.sentences).length > 0,
    places,
    totals,
  };
}

function shown({ provision, sentence }: Place, e: Entry): PlaceCoverage {
  const resting = [...e.resting];
  const cited = e.norms.size + e.formulas.size + e.acts.size;
  const elsewhere = cited + e.guidance.size > 0 ? e.elsewhere : e.elsewhere.union(e.elsewhereAsWhole);
  const became: Become =
    cited > 0 ? 'norms' : e.guidance.size > 0 ? 'guidance' : elsewhere.size > 0 ? 'elsewhere' : 'nothing';
  return {
    provision,
    ...(sentence === undefined ? {} : { sentence }),
    became,
    norms: sorted(e.norms),
    through: sorted(e.through),
    acts: sorted(e.acts),
    formulas: sorted(e.formulas),
    guidance: sorted(e.guidance),
    elsewhere: [...elsewhere],
    named: sorted([...e.named].filter((id) => !e.norms.has(id))),
    scenarios: [...new Set([...e.norms].toSorted().flatMap(scenariosOf))],
    disputed: sorted(resting.flatMap((r) => [...r.disputes].map((d) => d.id))),
    unverified: sorted(resting.flatMap((r) => [...r.unverified].map((u) => u.id))),
    unread: [...new Set(resting.flatMap((r) => [...r.unread]))],
  };
}

const sorted = (ids: Iterable<string>): readonly string[] => [...new Set(ids)].toSorted();

/** What stands in no norm, guidance or list: places of one instrument, as "10.2 s1". */
export function gapsIn(instrument: Instrument): readonly string[] {
  return coverage()
    .filter((row) => row.instrument === instrument.id)
    .flatMap((row) => row.places)
    .filter((place) => place.became === 'nothing')
    .map((place) => `${place.provision}${place.sentence === undefined ? '' : ` s${place.sentence}`}`);
}
