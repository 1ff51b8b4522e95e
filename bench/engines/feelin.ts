import { evaluate } from 'feelin';
import type { Engine } from './engine.ts';

const rule =
  'form = "plea" and category in ("minor", "medium", "grave") and contested = false and consentWritten and objection = false and (age >= 18 or representative) and daysSince <= 30 and explained';

/** FEEL, the expression language of DMN. It reads the text with each context: which names there are decides how it parses. */
export const engine: Engine = {
  answer: (facts) => {
    const { value, warnings } = evaluate(rule, facts);
    const warned = warnings.map(({ message }) => message).join('; ');
    return warned === '' ? String(value) : `${String(value)}; warns: ${warned}`;
  },
};
