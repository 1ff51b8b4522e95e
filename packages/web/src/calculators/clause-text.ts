import { dayText } from '../language/day-words.ts';
import { citeText } from '../lawbook/citation-text.ts';
import { valueText } from '../lawbook/value-text.ts';
import type { Calculated } from '../workspace/port.ts';
import type { Calculator } from './calculator-list.ts';

const parts = {
  kk: { by: (day: string) => `${day} күнгі заң бойынша`, result: 'Нәтижесі', basis: 'Негізі', working: 'Есептелуі' },
  ru: { by: (day: string) => `По закону на ${day}`, result: 'Результат', basis: 'Основание', working: 'Расчёт' },
} as const;

/** The result of a calculator with its working and its law, as one clause of a document in a language of proceedings. */
export function clauseText(calculator: Calculator, answer: Calculated, lawDay: string, lang: 'kk' | 'ru'): string {
  const p = parts[lang];
  const steps = answer.steps.map((step) => `${step.label[lang]}: ${valueText(step.value, lang)}`);
  const cites = new Set(
    [...answer.steps.flatMap((step) => step.cite), ...answer.cite].map((cite) => citeText(cite, lang)),
  );
  const sentences = [
    `${calculator.says[lang]}`,
    `${p.by(dayText(lawDay, lang))}`,
    ...(steps.length > 0 ? [`${p.working}: ${steps.join('; ')}`] : []),
    `${p.result}: ${valueText(answer.value, lang)}`,
    ...(cites.size > 0 ? [`${p.basis}: ${[...cites].join('; ')}`] : []),
  ];
  return `${sentences.join('. ')}.`;
}
