import {
  actsGoverned,
  bindSubjects,
  caseVar,
  endOf,
  frameFor,
  lowering,
  thisActVar,
  type ActKind,
  type AnyNorm,
  type Because,
  type BoundSubject,
  type Engine,
  type Lowered,
  type Lowering,
  type Missing,
  type PreparedCase,
  type Question,
  type Rec,
  type Scope,
  type Subjects,
} from '@zhargy/logic';

/** Why somebody may be missing among those a norm is about: no finding tells, because there is none about him. */
export interface Opening {
  readonly at: string;
  /** The list is not there or not whole; it does not hold the one meant; it is taken to be whole; he is left out, or taken in, on a presumption. */
  readonly why: Missing['why'] | 'presumed';
  readonly presumption?: string;
  readonly norms: readonly string[];
}

/** The act asked about: not yet done, for some of its subjects or all; or as recorded. */
export interface ActMeant {
  readonly act: ActKind;
  readonly about?: Readonly<Record<string, string>>;
  /** The record of it; absent for an act not yet done. */
  readonly recorded?: PreparedCase['acts'][number];
}

interface Walked {
  readonly to: Lowering;
  readonly roles: readonly BoundSubject[];
  readonly possible: Lowered | undefined;
  readonly groups: readonly { readonly subjects: readonly BoundSubject[]; readonly norms: readonly string[] }[];
}
type Note = (opening: Omit<Opening, 'norms'>) => void;

const engines = new WeakMap<Engine, { readonly to: Lowering; readonly acts: Map<ActKind, Walked> }>();

/** The subjects of an act and of the norms that govern it, made ready once an engine. */
function walkedFor(engine: Engine, act: ActKind): Walked {
  const own = engines.get(engine) ?? { to: lowering(), acts: new Map<ActKind, Walked>() };
  engines.set(engine, own);
  const known = own.acts.get(act);
  if (known) return known;
  const { to } = own;
  const { list, names } = bindSubjects(act.roles, to);
  const possible = act.possible?.(act.roles.facts as never); // the act was typed with exactly these roles
  const groups = new Map<readonly BoundSubject[], string[]>();
  for (const norm of engine.norms) {
    if (norm.kind === 'guidance' || norm.kind === 'definition' || !actsGoverned(norm).includes(act)) continue;
    const { list: subjects } = bindSubjects(subjectsOf(norm), to);
    const same = groups.get(subjects);
    if (same) same.push(norm.id);
    else groups.set(subjects, [norm.id]);
  }
  const made: Walked = {
    to,
    roles: list,
    possible: possible && to.lower(to.canon.within(names, possible.node)),
    groups: [...groups].map(([subjects, norms]) => ({ subjects, norms })),
  };
  own.acts.set(act, made);
  return made;
}

const subjectsOf = (norm: AnyNorm & { readonly for: unknown }): Subjects<unknown> => norm.for as Subjects<unknown>; // any subjects will do: they are only bound

/** Every reason why a norm about the act may be silent of somebody it would speak of in a fuller file. */
export function openingsOf(
  engine: Engine,
  file: PreparedCase,
  question: Question,
  { act, about, recorded }: ActMeant,
): readonly Opening[] {
  const { to, roles, possible, groups } = walkedFor(engine, act);
  const s = scopeOf(to, file, question, recorded);
  const found = new Map<string, { opening: Omit<Opening, 'norms'>; norms: Set<string> }>();
  const noteFor =
    (norms: readonly string[]): Note =>
    (opening) => {
      const key = `${opening.at} ${opening.why} ${opening.presumption ?? ''}`;
      const known = found.get(key) ?? { opening, norms: new Set<string>() };
      found.set(key, known);
      for (const norm of norms) known.norms.add(norm);
    };
  const all = noteFor(groups.flatMap(({ norms }) => norms));
  const named = recorded ? idsNamed(recorded) : undefined;
  walk(roles, 0, s, { fixed: about ?? {}, named, note: all, certain: true }, {}, (bound) => {
    if (!recorded) {
      const may = possible?.explain(s);
      if (may) unsettled(may, all);
      if (may?.value === false) return;
      if (act.once) unlessDone(act, file, all);
    }
    for (const { subjects, norms } of groups)
      walk(
        subjects,
        0,
        s,
        { fixed: bound, named: undefined, note: noteFor(norms), certain: false },
        {},
        () => undefined,
      );
  });
  return [...found.values()].map(({ opening, norms }) => ({ ...opening, norms: [...norms] }));
}

const idsNamed = ({ about }: PreparedCase['acts'][number]): ReadonlySet<string> => new Set(about);

function scopeOf(
  to: Lowering,
  file: PreparedCase,
  q: Question,
  recorded: PreparedCase['acts'][number] | undefined,
): Scope {
  const slots: (Rec | undefined)[] = [];
  slots[to.slot(caseVar)] = file.root;
  const now = endOf(q.now);
  const moment = recorded ? recorded.on : now;
  const lawDay = q.lawOf ?? (recorded ? recorded.on?.day : q.now);
  slots[to.slot(thisActVar)] = recorded?.record ?? planned;
  return {
    slots,
    moment,
    now,
    lawDay,
    readings: q.readings ?? {},
    frame: to.remembers ? frameFor(lawDay, moment) : undefined,
    ...(q.visible ? { visible: q.visible } : {}),
  };
}

/** An act that nobody has done yet. */
const planned: Rec = { id: 'candidate', at: 'candidate', values: {}, states: {}, lists: {} };

interface Walking {
  readonly fixed: Readonly<Record<string, string>>;
  /** Those a recorded act names: its subjects are among them. */
  readonly named: ReadonlySet<string> | undefined;
  readonly note: Note;
  /** An act is of those alone whom it is certainly about; a norm speaks of whoever may be meant, and says what it waits for. */
  readonly certain: boolean;
}

/** Binds subjects as the engine does, and notes wherever somebody is left out for want of knowing, or taken in on a presumption. */
function walk(
  subjects: readonly BoundSubject[],
  index: number,
  s: Scope,
  walking: Walking,
  about: Readonly<Record<string, string>>,
  each: (about: Readonly<Record<string, string>>) => void,
): void {
  const subject = subjects[index];
  if (!subject) return each(about);
  const { fixed, named, note, certain } = walking;
  const key = subject.key?.evaluate(s);
  const owner = s.slots[subject.owner];
  const list = owner?.lists[subject.field];
  const only = fixed[subject.name] ?? (typeof key === 'string' ? key : undefined);
  const one = only === undefined ? undefined : list?.byId.get(only);
  const all = only === undefined ? (list?.members ?? []) : one ? [one] : [];
  const members = named ? all.filter(({ id }) => named.has(id)) : all;
  if (only === undefined ? !named || members.length === 0 : !one) listNoted(owner, subject.field, note, only);
  const kept = s.slots[subject.slot];
  for (const member of members) {
    if (subject.key && key !== undefined && key !== member.id) {
      presumptionsOf(subject.key.explain(s), note);
      continue;
    }
    s.slots[subject.slot] = member;
    const belongs = subject.guard.evaluate(s);
    const nameless = subject.key !== undefined && key === undefined;
    if (belongs === false || (certain && (nameless || belongs === undefined))) {
      if (nameless && belongs !== false) unsettled(subject.key.explain(s), note);
      unsettled(subject.guard.explain(s), note);
      continue;
    }
    // Nothing is found of why somebody belongs: he may do so on a presumption alone.
    if (belongs === true) {
      if (subject.key) presumptionsOf(subject.key.explain(s), note);
      presumptionsOf(subject.guard.explain(s), note);
    }
    walk(subjects, index + 1, s, walking, { ...about, [subject.name]: member.id }, each);
  }
  s.slots[subject.slot] = kept;
}

/** What is open about a list that was walked; `only` is the one it should hold, and does not. */
function listNoted(owner: Rec | undefined, field: string, note: Note, only?: string): void {
  const list = owner?.lists[field];
  if (!list || list.at.startsWith('candidate')) return;
  const { at, completeness } = list;
  if (completeness === 'absent') note({ at, why: 'listAbsent' });
  else if (only !== undefined) note({ at, why: 'nobody' });
  else if (completeness === 'open') note({ at, why: 'listOpen' });
  else if (completeness === 'closed') note({ at, why: 'presumed', presumption: 'list.complete' });
}

/** What a condition of the act waits for, and what it takes for granted. */
function unsettled(because: Because, note: Note): void {
  presumptionsOf(because, note);
  if (because.value === undefined) for (const { at, why } of because.missing) note({ at, why });
}

/** Records that may be of this very act, done already: it is offered only where it is not. */
function unlessDone(act: ActKind, file: PreparedCase, note: Note): void {
  listNoted(file.root, 'acts', note);
  for (const { record } of file.acts) {
    const { kind, about } = record.values;
    if (kind === undefined) note({ at: `${record.at}.kind`, why: 'notAsked' });
    else if (kind === act.recordedAs && about === undefined) note({ at: `${record.at}.about`, why: 'notAsked' });
  }
}

function presumptionsOf(because: Because, note: Note): void {
  for (const { what, at } of because.presumed)
    for (const place of at) note({ at: place, why: 'presumed', presumption: what.id });
}
