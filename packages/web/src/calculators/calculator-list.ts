import { law, namedTerms } from '@zhargy/law';
import type { AnyFormula, Citation, Param, Text } from '@zhargy/logic';
import { fieldKind, type FieldKind } from './field-kind.ts';

/** What a calculator is about, in the order of the list. */
export const calculatorGroups = ['terms', 'punishment', 'conditions'] as const;
export type CalculatorGroup = (typeof calculatorGroups)[number];

/** One field of a calculator. */
export interface CalculatorField {
  readonly name: string;
  readonly label: Text;
  readonly kind: FieldKind;
  readonly optional: boolean;
}

/** A calculator: a formula of the law, or a time limit with a fixed length. */
export interface Calculator {
  readonly id: string;
  readonly group: CalculatorGroup;
  readonly says: Text;
  readonly cite: readonly Citation[];
  readonly fields: readonly CalculatorField[];
  /** Another time limit applies on a condition of the case, which a calculator alone cannot know. */
  readonly others: boolean;
}

/** Steps that other formulas are made of: alone they answer nothing that anybody asks. */
const partsOfOthers: ReadonlySet<string> = new Set([
  'kz.same-day',
  'kz.day-of-moment',
  'kz.cpc.617-4.done-by',
  'kz.nr1-2025.8.counted-arrival',
  'kz.cc.55.permitted-of-charge',
]);

const start: Text = {
  kk: 'мерзім басталатын оқиға',
  ru: 'событие, с которого течёт срок',
  en: 'event the term runs from',
};

let made: readonly Calculator[] | undefined;

/** Every formula a person can fill in, and every time limit whose length the law itself gives. */
export function calculators(): readonly Calculator[] {
  made ??= [...ofTerms(), ...law.formulas.flatMap((f) => ofFormula(f) ?? [])];
  return made;
}

export const calculatorById = (id: string): Calculator | undefined => calculators().find((c) => c.id === id);

function ofTerms(): readonly Calculator[] {
  return namedTerms()
    .filter((term) => term.fixed)
    .map(({ id, says, others }) => ({
      id,
      group: 'terms',
      says,
      cite: law.norm(id)?.cite ?? [],
      fields: [
        {
          name: 'start',
          label: law.norm(id)?.kind === 'duty' ? startOf(id) : start,
          kind: { is: 'moment' },
          optional: false,
        },
      ],
      others,
    }));
}

/** What a norm itself says its term starts from. */
function startOf(id: string): Text {
  const norm = law.norm(id);
  return (norm && 'term' in norm ? norm.term?.starts : undefined) ?? start;
}

function ofFormula(formula: AnyFormula): Calculator | undefined {
  if (partsOfOthers.has(formula.id)) return undefined;
  const fields = Object.entries(formula.inputs).map(([name, input]) => fieldOf(name, input));
  if (fields.some((field) => field === undefined)) return undefined;
  const { name: result } = formula.result;
  return {
    id: formula.id,
    group:
      result === 'day' || result === 'investigation term' || result === 'limitation'
        ? 'terms'
        : result === 'truth'
          ? 'conditions'
          : 'punishment',
    says: formula.says,
    cite: formula.cite,
    fields: fields.flatMap((field) => field ?? []),
    others: false,
  };
}

function fieldOf(name: string, input: Param<unknown>): CalculatorField | undefined {
  const kind = fieldKind(input.writtenAs);
  return kind && { name, label: input.label, kind, optional: input.optional };
}
