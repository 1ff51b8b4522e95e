import type { Finding, Missing, PreparedCase } from '@zhargy/logic';
import { costOf, type Costs, type FactKinds, type FactQuestion, type QuestionKind } from './ask.ts';
import type { Opening } from './bindings.ts';
import { placeIn, type Place } from './place.ts';

/** One reason to ask: what for, and who waits. */
interface Want {
  readonly at: string;
  readonly kind: QuestionKind | 'value';
  readonly norm: string;
  /** The finding that waits; nothing for an opening. */
  readonly finding?: Finding;
  readonly alone?: boolean;
  readonly why?: Missing['why'];
  readonly note?: string;
  readonly act?: string;
  readonly presumption?: string;
  readonly assessment?: { readonly id: string; readonly by: string };
}

/** What findings wait for and rest on, and what may be missing beside them, as questions in no order yet. */
export function gathered(
  file: PreparedCase,
  findings: readonly Finding[],
  openings: readonly Opening[],
  facts: FactKinds,
  costs: Costs,
): readonly FactQuestion[] {
  const wants = [...findings.flatMap((finding) => wantsOf(finding, facts)), ...openings.flatMap(wantsOpening)];
  const found = new Map<
    string,
    { question: FactQuestion; by: Set<Finding>; settles: Set<Finding>; norms: Set<string> }
  >();
  // Many findings want the same: what it is is found out once.
  const once = new Map<string, FactQuestion | undefined>();
  const madeFor = (want: Want): FactQuestion | undefined => {
    const key = `${want.kind} ${want.at} ${want.act ?? ''} ${want.why ?? ''}`;
    if (once.has(key)) return once.get(key);
    const place = placeIn(file, want.at);
    const made = place && questionFor(want, place, facts, costs);
    once.set(key, made);
    return made;
  };
  for (const want of wants) {
    const made = madeFor(want);
    if (!made) continue;
    const known = found.get(made.key) ?? {
      question: made,
      by: new Set<Finding>(),
      settles: new Set<Finding>(),
      norms: new Set<string>(),
    };
    // What somebody waits for is asked, though somebody else has taken it for granted.
    if (known.question.kind === 'presumption' && made.kind !== 'presumption') known.question = made;
    found.set(made.key, known);
    known.norms.add(want.norm);
    if (want.finding && want.kind !== 'presumption') {
      known.by.add(want.finding);
      if (want.alone) known.settles.add(want.finding);
    }
  }
  return [...found.values()].map(({ question, by, settles, norms }) => ({
    ...question,
    norms: [...norms],
    waits: by.size,
    settles: settles.size,
  }));
}

function wantsOf(finding: Finding, facts: FactKinds): readonly Want[] {
  const wants: Want[] = [];
  const { norm, act, missing, assessments } = finding;
  const asked = missing.filter(isAsked);
  for (const { at, why, note } of asked) {
    const ofAct = facts.perAct.has(at) && act !== undefined && act.id !== 'candidate';
    wants.push({
      at,
      kind: facts.perAct.has(at) ? 'document' : isOrder(why) ? 'order' : 'value',
      norm,
      finding,
      alone: missing.length === 1 && assessments.length === 0,
      why,
      ...(note === undefined ? {} : { note }),
      ...(ofAct ? { act: act.id } : {}),
    });
  }
  for (const { id, by, at } of assessments)
    wants.push({
      at,
      kind: 'assessment',
      norm,
      finding,
      alone: missing.length === 0 && assessments.length === 1,
      assessment: { id, by },
    });
  for (const { id, at } of finding.presumed)
    for (const place of at) wants.push({ at: place, kind: 'presumption', norm, finding, presumption: id });
  // An act without a date: which of its law holds is not known.
  if (finding.doubts.some(({ kind }) => kind === 'noDate') && act && act.id !== 'candidate')
    wants.push({ at: `acts.${act.id}.on`, kind: 'value', norm, finding, why: 'notAsked' });
  return wants;
}

const wantsOpening = ({ at, why, presumption, norms }: Opening): readonly Want[] =>
  norms.flatMap((norm): readonly Want[] =>
    why === 'presumed'
      ? [{ at, kind: 'presumption', norm, ...(presumption === undefined ? {} : { presumption }) }]
      : isAsked({ at, why })
        ? [{ at, kind: 'value', norm, why }]
        : [],
  );

/** A gap in the case, not in the texts of the law; nothing of an act nobody has done, nothing already asked. */
const isAsked = ({ at, why, doubt }: Missing): boolean =>
  why !== 'declaredUnknown' &&
  why !== 'notApplicable' &&
  why !== 'data' &&
  (why !== 'law' || doubt?.kind === 'noDate') &&
  at !== 'candidate' &&
  !at.startsWith('candidate.');

const isOrder = (why: Missing['why']): boolean => why === 'tie' || why === 'orderOfMoments' || why === 'incomparable';

function questionFor(want: Want, place: Place, facts: FactKinds, costs: Costs): FactQuestion | undefined {
  const { at, kind, why, note, act, presumption, assessment } = want;
  const fact = place.is === 'field' ? facts.fact(place.names) : undefined;
  if (place.is === 'entry' || (place.is === 'field' && !fact)) return undefined;
  if (place.is === 'field' && isAnswered(place) && kind !== 'order') return undefined;
  const person = personOf(place, facts);
  return {
    key: act === undefined ? (kind === 'order' ? `${at} <` : at) : `${at} ${act}`,
    kind: kind === 'value' ? (place.is === 'list' ? 'list' : 'fact') : kind,
    at,
    path: place.path,
    names: place.names,
    ...(fact ? { fact } : {}),
    ...(person === undefined ? {} : { person }),
    ...(act === undefined ? {} : { act }),
    ...(why === undefined ? {} : { why }),
    ...(note === undefined ? {} : { note }),
    norms: [],
    waits: 0,
    settles: 0,
    blocks: [],
    cost: costOf(fact, costs),
    ...(presumption === undefined ? {} : { presumption }),
    ...(assessment === undefined ? {} : { assessment }),
  };
}

/** A fact that has a value, or of which the file says that there is none, is not asked for. */
function isAnswered({ within, field }: Place): boolean {
  const rec = within.at(-1)?.rec;
  return (
    field !== undefined && rec !== undefined && (rec.values[field] !== undefined || rec.states[field] !== undefined)
  );
}

/** The person an entry is about, from the entry itself outwards. */
function personOf({ within }: Place, facts: FactKinds): string | undefined {
  for (const { rec, names } of within.toReversed()) {
    if (names.length === 1 && names[0] === facts.people) return rec.id;
    for (const field of facts.persons(names)) {
      const value = rec.values[field];
      if (typeof value === 'string') return value;
    }
  }
  return undefined;
}
