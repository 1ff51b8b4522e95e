import { ZenEngine } from '@gorules/zen-engine';
import type { Engine } from './engine.ts';

const rule =
  "form == 'plea' and category in ['minor', 'medium', 'grave'] and not contested and consentWritten and not objection and (age >= 18 or representative) and daysSince <= 30 and explained";
const decision = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', content: { schema: '' } },
    {
      id: 'rule',
      type: 'expressionNode',
      name: 'rule',
      content: { expressions: [{ id: 'x', key: 'allowed', value: rule }], passThrough: false },
    },
    { id: 'out', type: 'outputNode', name: 'out', content: { schema: '' } },
  ],
  edges: [
    { id: '1', type: 'edge', sourceId: 'in', targetId: 'rule' },
    { id: '2', type: 'edge', sourceId: 'rule', targetId: 'out' },
  ],
});

export const engine: Engine = {
  answer: async (facts) => {
    const { result } = (await decision.evaluate(facts)) as { readonly result: { readonly allowed: unknown } }; // the output node of the graph above
    return String(result.allowed);
  },
};
