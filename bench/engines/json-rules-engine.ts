import { Engine as JsonRules } from 'json-rules-engine';
import type { Engine } from './engine.ts';

const rules = new JsonRules([
  {
    conditions: {
      all: [
        { fact: 'form', operator: 'equal', value: 'plea' },
        { fact: 'category', operator: 'in', value: ['minor', 'medium', 'grave'] },
        { fact: 'contested', operator: 'equal', value: false },
        { fact: 'consentWritten', operator: 'equal', value: true },
        { fact: 'objection', operator: 'equal', value: false },
        {
          any: [
            { fact: 'age', operator: 'greaterThanInclusive', value: 18 },
            { fact: 'representative', operator: 'equal', value: true },
          ],
        },
        { fact: 'daysSince', operator: 'lessThanInclusive', value: 30 },
        { fact: 'explained', operator: 'equal', value: true },
      ],
    },
    event: { type: 'allowed' },
  },
]);

export const engine: Engine = {
  answer: async (facts) => String((await rules.run(facts)).events.length > 0),
};
