import { dictionary, type FactEntry } from '@zhargy/casefile';
import { law, namedTerms } from '@zhargy/law';
import type { AnyFormula, Citation, Param, Text } from '@zhargy/logic';
import { routingFacts, routingId } from '../workspace/routing-answer.ts';
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

/** Formulas and terms without a page of their own, and why each has none. */
export const withoutPage: ReadonlyMap<string, string> = new Map([
  ['kz.same-day', 'a step of others: it compares two days anyone can compare'],
  ['kz.day-of-moment', 'a step of others: it takes the day out of a moment'],
  ['kz.cpc.617-4.done-by', 'a step of the findings: the page of the term gives the last day'],
  ['kz.nr1-2025.8.counted-arrival', 'a step of the term of cassation: it names the day that counts'],
  ['kz.cc.55.permitted-of-charge', 'the same rule and the same facts as kz.cc.55.permitted, for the charge of a file'],
  ['kz.routing.sender', 'an answer of the one page kz.routing'],
  ['kz.routing.addressee', 'an answer of the one page kz.routing'],
  ['kz.routing.channel', 'an answer of the one page kz.routing'],
  ['kz.routing.row', 'the row of the table behind the answers of kz.routing'],
]);

const start: Text = {
  kk: 'мерзім басталатын оқиға',
  ru: 'событие, с которого течёт срок',
  en: 'event the term runs from',
};

let made: readonly Calculator[] | undefined;

/** Every formula a person can fill in, and every time limit whose length the law itself gives. */
export function calculators(): readonly Calculator[] {
  made ??= [...ofTerms(), ...law.formulas.flatMap((f) => ofFormula(f) ?? []), routing()];
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
  if (withoutPage.has(formula.id)) return undefined;
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

/** The ways of a request for legal assistance: four answers of one table, over the facts of the request. */
function routing(): Calculator {
  return {
    id: routingId,
    group: 'conditions',
    says: {
      kk: 'Құқықтық көмек туралы сұрау салу: кім, кімге және қандай арнамен жібереді',
      ru: 'Запрос о правовой помощи: кто, кому и каким путём его направляет',
      en: 'A request for legal assistance: who sends it, to whom and by which channel',
    },
    cite: law.norm('kz.routing.sender')?.cite ?? [],
    fields: routingFacts.flatMap((name) => {
      const { label, values }: FactEntry = dictionary.request[name];
      const kind: FieldKind =
        values !== undefined ? { is: 'choice', values: Object.keys(values) } : { is: name === 'on' ? 'day' : 'truth' };
      return [{ name, label, kind, optional: false }];
    }),
    others: false,
  };
}

function fieldOf(name: string, input: Param<unknown>): CalculatorField | undefined {
  const kind = fieldKind(input.writtenAs);
  return kind && { name, label: input.label, kind, optional: input.optional };
}
