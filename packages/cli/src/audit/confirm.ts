import { prepare, type CaseFile } from '@zhargy/casefile';
import type { Day } from '@zhargy/calendar';
import { law } from '@zhargy/law';
import type { Finding, PreparedCase } from '@zhargy/logic';
import type { Difference, Witness } from '@zhargy/readings/audit';
import type { AuditJob } from './job.ts';

/** Asks the engine that explains whether cases show the differences they are named for. */
export class Confirmation {
  readonly #job: AuditJob;
  readonly #files: ReadonlyMap<string, CaseFile>;
  readonly #prepared = new Map<string, PreparedCase>();
  /** One case shows many differences: its findings are worked out once. */
  readonly #findings = new Map<string, readonly Finding[]>();

  constructor(job: AuditJob, files: ReadonlyMap<string, CaseFile>) {
    this.#job = job;
    this.#files = files;
  }

  /** Whether a norm comes to these statuses under the law of the two days. */
  of(difference: Difference, witness: Witness): boolean {
    const [first, second] = this.#job.compare ?? [];
    if (first === undefined || second === undefined) return false;
    return (
      this.#status(difference, witness, first) === difference.from &&
      this.#status(difference, witness, second) === difference.to
    );
  }

  #status({ norm, act, candidate }: Difference, witness: Witness, day: Day): string {
    const found = this.#found(witness.case, day, candidate ? act : undefined).find(
      (one) =>
        one.norm === norm &&
        (one.act?.kind ?? '') === act &&
        (one.act?.id ?? '') === witness.actId &&
        sameSubjects(one.about, witness.about),
    );
    return found?.status ?? '';
  }

  #found(name: string, lawOf: Day, candidate: string | undefined): readonly Finding[] {
    const key = `${name}\n${lawOf} ${candidate ?? ''}`;
    const known = this.#findings.get(key);
    if (known) return known;
    const file = this.#files.get(name);
    if (!file) return [];
    const prepared = this.#prepared.get(name) ?? prepare(file);
    this.#prepared.set(name, prepared);
    const question = { now: this.#job.now, readings: this.#job.readings, lawOf };
    const found =
      candidate === undefined
        ? law.engine.check(prepared, question)
        : law.engine.candidates(prepared, { ...question, acts: [candidate] }).flatMap(({ findings }) => findings);
    this.#findings.set(key, found);
    return found;
  }
}

const sameSubjects = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys({ ...a, ...b }).every((name) => a[name] === b[name]);
