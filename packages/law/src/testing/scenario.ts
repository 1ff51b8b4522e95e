import { day, type Engine, type Finding } from '@zhargy/logic';
import { caseShape, prepare, type CaseFile, type Shape } from '@zhargy/casefile';

/** One row of a scenario table: the facts, the question, what must come out and on whose authority. */
export interface Scenario {
  readonly id: string;
  readonly title: string;
  /** Changes to the base case by place: "charges.c1.article": "188(3)"; null declares unknown; "-" takes the fact away. */
  readonly facts: Readonly<Record<string, unknown>>;
  readonly now: string;
  /** The act asked about as a candidate; absent: recorded acts and duties. */
  readonly act?: string;
  readonly norm: string;
  /** The recorded act asked about, where several acts have a finding under the norm. */
  readonly of?: string;
  /** Which subject, where there are several: "g=g1". */
  readonly about?: Readonly<Record<string, string>>;
  readonly expect: string;
  readonly value?: unknown;
  readonly readings?: Readonly<Record<string, string>>;
  readonly authority: string;
  /** What the answer becomes when one fact is not known: place → status. */
  readonly whenMissing?: Readonly<Record<string, string>>;
}

type Editable = Record<string, unknown>;

/** The base case with the scenario's facts put in; lists are addressed by the ids of their members. */
export function withFacts(base: CaseFile, facts: Readonly<Record<string, unknown>>): CaseFile {
  const copy = structuredClone(base) as Editable;
  for (const [place, value] of Object.entries(facts)) put(copy, place.split('.'), value);
  return copy;
}

function put(target: Editable, path: readonly string[], value: unknown): void {
  const [key = '', ...rest] = path;
  if (rest.length === 0) {
    if (value === '-') delete target[key];
    else target[key] = value;
    return;
  }
  const next = target[key];
  if (Array.isArray(next)) {
    const [id = '', ...inner] = rest;
    let index = next.findIndex((member: Editable) => member['id'] === id);
    if (inner.length === 0 && value === '-') {
      if (index >= 0) next.splice(index, 1);
      return;
    }
    if (index < 0) {
      next.push({ id });
      index = next.length - 1;
    }
    if (inner.length === 0 && typeof value === 'object' && value !== null) next[index] = { id, ...value };
    else put(next[index] as Editable, inner, value);
    return;
  }
  if (typeof next === 'object' && next !== null) {
    put(next as Editable, rest, value);
    return;
  }
  target[key] = isList(key) ? [] : {};
  put(target, path, value);
}

/** The names under which the schema has lists, at any depth. */
function listNames(shape: Shape, found: Set<string>): Set<string> {
  for (const [key, spec] of Object.entries(shape)) {
    if (spec.is === 'items') found.add(key);
    if (spec.is !== 'field') listNames(spec.shape, found);
  }
  return found;
}
const lists = listNames(caseShape, new Set());
const isList = (key: string): boolean => lists.has(key);

/** The finding a scenario asks for. */
export function findingFor(
  engine: Engine,
  base: CaseFile,
  scenario: Scenario,
  facts: Readonly<Record<string, unknown>> = scenario.facts,
): Finding | undefined {
  const file = prepare(withFacts(base, facts));
  const question = { now: day(scenario.now), ...(scenario.readings ? { readings: scenario.readings } : {}) };
  const findings =
    scenario.act === undefined
      ? engine.check(file, question)
      : engine.candidates(file, { ...question, acts: [scenario.act] }).flatMap((c) => c.findings);
  return findings.find(
    (f) =>
      f.norm === scenario.norm &&
      (scenario.of === undefined || f.act?.id === scenario.of) &&
      Object.entries(scenario.about ?? {}).every(([k, v]) => f.about[k] === v),
  );
}
