import Publicodes from 'publicodes';
import type { Engine, Facts } from './engine.ts';

const rules = new Publicodes({
  form: {},
  category: {},
  contested: {},
  consentWritten: {},
  objection: {},
  age: {},
  representative: {},
  daysSince: {},
  explained: {},
  allowed: {
    'toutes ces conditions': [
      "form = 'plea'",
      { 'une de ces conditions': ["category = 'minor'", "category = 'medium'", "category = 'grave'"] },
      'contested = non',
      'consentWritten = oui',
      'objection = non',
      { 'une de ces conditions': ['age >= 18', 'representative = oui'] },
      'daysSince <= 30',
      'explained = oui',
    ],
  },
});
/** Its situation wants texts in quotes and truths in French. */
const situation = (facts: Facts): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' ? `'${value}'` : typeof value === 'boolean' ? (value ? 'oui' : 'non') : value,
    ]),
  );

export const engine: Engine = {
  answer: (facts) => {
    const { nodeValue, missingVariables } = rules.setSituation(situation(facts)).evaluate('allowed');
    return nodeValue === undefined
      ? `undefined; missing: ${Object.keys(missingVariables).join(', ')}`
      : String(nodeValue);
  },
};
