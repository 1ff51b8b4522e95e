import { ZenEngine } from '@gorules/zen-engine';
import { Engine as JsonRules } from 'json-rules-engine';
import Publicodes from 'publicodes';
import { day, engineOf, type PreparedCase } from '@zhargy/logic';
import { perSecond, timed } from './measure.ts';
import { seeded } from './random.ts';
import { decide, inWords, recordOf, smallCase, smallNorm, type SmallCase, type SmallFact } from './small-rule.ts';

type Facts = Partial<SmallCase>;
interface Peer {
  readonly name: string;
  /** The answer in words: "true", "false", or what the engine says when it has none. */
  answer(facts: Facts): string | Promise<string>;
}

const jsonRules = new JsonRules([
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

const zenText =
  "form == 'plea' and category in ['minor', 'medium', 'grave'] and not contested and consentWritten and not objection and (age >= 18 or representative) and daysSince <= 30 and explained";
const zen = new ZenEngine().createDecision({
  nodes: [
    { id: 'in', type: 'inputNode', name: 'in', content: { schema: '' } },
    {
      id: 'rule',
      type: 'expressionNode',
      name: 'rule',
      content: { expressions: [{ id: 'x', key: 'allowed', value: zenText }], passThrough: false },
    },
    { id: 'out', type: 'outputNode', name: 'out', content: { schema: '' } },
  ],
  edges: [
    { id: '1', type: 'edge', sourceId: 'in', targetId: 'rule' },
    { id: '2', type: 'edge', sourceId: 'rule', targetId: 'out' },
  ],
});

const publicodes = new Publicodes({
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

const engine = engineOf([], [smallNorm], 'bench');
const question = { now: day('2026-07-01') };
const alone = (facts: Facts): PreparedCase => ({ root: recordOf(facts), acts: [] });

const firstLine = (error: unknown): string => {
  const text = error instanceof Error ? error.message : String(error);
  return (text.split('\n')[0] ?? text).slice(0, 110);
};

/** Zhargy first; each in its plain use, made ready once. */
const peers: readonly Peer[] = [
  { name: 'zhargy, decide only', answer: (facts) => String(decide(recordOf(facts)) ?? 'unknown') },
  {
    name: 'zhargy, explained',
    answer: (facts) => {
      const [finding] = engine.check(alone(facts), question);
      if (finding?.status === 'unknown') return `unknown: ${finding.missing.map((m) => m.at).join(', ')}`;
      if (finding === undefined) throw new Error('no finding');
      return String(finding.status === 'satisfied');
    },
  },
  { name: 'json-rules-engine', answer: async (facts) => String((await jsonRules.run(facts)).events.length > 0) },
  {
    name: '@gorules/zen-engine',
    answer: async (facts) => {
      const { result } = (await zen.evaluate(facts)) as { readonly result: { readonly allowed: unknown } }; // the output node of the graph above
      return String(result.allowed);
    },
  },
  {
    name: 'publicodes',
    answer: (facts) => {
      const { nodeValue, missingVariables } = publicodes.setSituation(situation(facts)).evaluate('allowed');
      return nodeValue === undefined
        ? `undefined; missing: ${Object.keys(missingVariables).join(', ')}`
        : String(nodeValue);
    },
  },
];

/** The same generated cases for every engine: answers compared, then timed; then what each says of a missing fact. */
export async function besideOthers(seed: number, size = 500): Promise<string> {
  const random = seeded(seed);
  const cases = Array.from({ length: size }, () => smallCase(random));
  const lines = [`${inWords.length} grounds, ${size} cases, seed ${seed}`];
  const expected = cases.map((facts) => String(decide(recordOf(facts))));
  let base: number | undefined;
  for (const peer of peers) {
    let same = 0;
    for (const [i, facts] of cases.entries()) if ((await peer.answer(facts)) === expected[i]) same += 1;
    const time = await timed(async () => {
      for (const facts of cases) {
        const answer = peer.answer(facts);
        if (typeof answer !== 'string') await answer;
      }
    });
    base ??= time.median;
    lines.push(
      `${peer.name.padEnd(22)} ${same} of ${size} answers agree; cases: ${perSecond(size, time)}; ${(time.median / base).toFixed(1)} × the time of the first`,
    );
  }
  lines.push('', 'One fact missing, every other ground holds:');
  const good: SmallCase = {
    form: 'plea',
    category: 'medium',
    contested: false,
    consentWritten: true,
    objection: false,
    age: 15,
    representative: true,
    daysSince: 3,
    explained: true,
  };
  for (const fact of ['consentWritten', 'contested', 'category', 'daysSince'] as const)
    lines.push(...(await whenMissing(good, fact)));
  lines.push('', 'One fact missing, and another ground fails (the answer is false whatever the fact is):');
  lines.push(...(await whenMissing({ ...good, explained: false }, 'daysSince')));
  return lines.join('\n');
}

async function whenMissing(facts: SmallCase, missing: SmallFact): Promise<readonly string[]> {
  const known: Facts = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== missing));
  const lines: string[] = [`  without ${missing}`];
  for (const peer of peers) {
    let said: string;
    try {
      said = await peer.answer(known);
    } catch (error) {
      said = `error: ${firstLine(error)}`;
    }
    lines.push(`    ${peer.name.padEnd(22)} ${said}`);
  }
  return lines;
}
