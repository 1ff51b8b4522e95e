import type { CaseFile } from '@zhargy/casefile';
import type { FactChange } from '../edit-text.ts';
import { readAnswer, type Answer } from '../sections/answer.ts';
import type { FactField } from '../sections/form-fields.ts';

/** A fact imagined to be otherwise. */
export interface Imagined {
  readonly path: readonly string[];
  readonly place: string;
  readonly answer: Answer;
}

/** Facts imagined to be otherwise, together. */
export interface Scenario {
  readonly id: number;
  readonly facts: readonly Imagined[];
}

/** How many scenarios stand beside each other. */
export const mostScenarios = 3;

/** What a scenario would change in the file; facts whose answer is empty or cannot be read change nothing yet. */
export function changesOf(
  { facts }: Scenario,
  file: CaseFile,
  fieldAt: (path: readonly string[]) => FactField | undefined,
): readonly FactChange[] {
  const outside = new Set(file.notApplicable ?? []);
  const changes = facts.flatMap(({ path, place, answer }): readonly FactChange[] => {
    const field = fieldAt(path);
    if (!field) return [];
    const read = readAnswer(field.kind, answer);
    if (read.is === 'notApplicable') {
      outside.add(place);
      return [];
    }
    if (read.is !== 'value') return [];
    outside.delete(place);
    return [{ path, value: read.value }];
  });
  const before = file.notApplicable ?? [];
  const same = outside.size === before.length && before.every((place) => outside.has(place));
  return same ? changes : [...changes, { path: ['notApplicable'], value: outside.size > 0 ? [...outside] : undefined }];
}
