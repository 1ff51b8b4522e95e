import { formula, param, types, type Citation, type Json, type Pad, type Text } from '@zhargy/logic';
import type { Period } from '@zhargy/calendar';
import { cc } from '../instruments/criminal-code.ts';
import { compareSized, finalForAggregate, type Final } from './art-058.ts';
import { addedKinds, type AddedKind, type Sized } from './art-061.ts';

const chosenLabel: Text = {
  kk: 'сот таңдаған түпкілікті жаза',
  ru: 'выбранное судом окончательное наказание',
  en: 'final punishment chosen by the court',
};
const within: Text = {
  kk: 'таңдалған жаза шектен шықпайды',
  ru: 'выбранное наказание в допустимых пределах',
  en: 'the choice lies within the limits',
};

/** The court's choice: a kind with its size (MCI, hours, days) or term, or life imprisonment. */
export interface Chosen {
  readonly kind: AddedKind | 'life';
  readonly size: number;
  readonly term: Period;
}

function readChosen(row: Json): Chosen | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined;
  const { kind, size, term } = row as { readonly [key: string]: Json }; // an object that is no list has named fields
  const k = [...addedKinds, 'life' as const].find((known) => known === kind);
  const period = param.period(chosenLabel).read(term ?? '0d');
  const byTerm = k === 'restriction' || k === 'imprisonment';
  if (!k || !period || (byTerm ? term === undefined : k !== 'life' && typeof size !== 'number')) return undefined;
  return { kind: k, size: typeof size === 'number' ? size : 0, term: period };
}

/** Whether a chosen final punishment lies within a permitted range; unknown where the calendar would decide. */
export function liesWithin(
  { method, min, max, above }: Final,
  choice: Chosen,
  cite: { readonly rule: Citation; readonly life: Citation },
  pad: Pad,
): boolean {
  const { rule } = cite;
  const { kind } = choice;
  if (method === 'life' || kind === 'life' || !min || !max)
    return pad.step(within, method === 'life' && kind === 'life', cite.life);
  const chosen: Sized =
    kind === 'restriction' || kind === 'imprisonment' ? { kind, term: choice.term } : { kind, size: choice.size };
  if (kind !== max.kind) return pad.step(within, false, rule);
  const [low, high] = [compareSized(chosen, min), compareSized(chosen, max)];
  const longEnough =
    low === undefined ? undefined : low === 1 || (low === 0 && !(above && compareSized(min, max) === -1));
  const shortEnough = high === undefined ? undefined : high !== 1;
  if (longEnough === false || shortEnough === false) return pad.step(within, false, rule);
  if (!longEnough || !shortEnough) return pad.unknown('chosen', 'noOrderOfTerms');
  return pad.step(within, true, rule);
}

/** Whether the final main punishment the court chose for an aggregate lies within the range article 58 permits. */
export const choiceForAggregate = formula({
  id: 'kz.cc.58.choice',
  says: {
    kk: 'Сот тағайындаған түпкілікті жаза 58-бап рұқсат еткен шектерге сәйкес келеді',
    ru: 'Назначенное судом окончательное наказание находится в пределах, допущенных статьёй 58 УК',
    en: 'The final punishment the court imposed lies within the limits article 58 permits',
  },
  cite: finalForAggregate.cite,
  inputs: {
    ...finalForAggregate.inputs,
    chosen: param.record<Chosen>(chosenLabel, '{"kind":"imprisonment","term":"9y"}', readChosen),
  },
  result: types.truth,
  work: (x, pad): boolean =>
    liesWithin(finalForAggregate.work(x, pad), x.chosen, { rule: cc.art(58, 1), life: cc.art(58, 4) }, pad),
});
