import { prepare, readCaseFile } from '@zhargy/casefile';
import { law } from '@zhargy/law';
import { citationJson, type Json, type Missing, type Question, type Text } from '@zhargy/logic';
import type { Calculated } from './port.ts';

/** The calculator of the ways of requests for legal assistance. */
export const routingId = 'kz.routing';

/** The facts of a request the table turns on, in the order of asking. */
export const routingFacts = [
  'direction',
  'subject',
  'treatyBasis',
  'madeBy',
  'stage',
  'on',
  'sanctionRequesting',
  'sanctionRequested',
  'reservation',
  'exactPlaceKnown',
  'regionKnown',
  'stateHasRegions',
] as const;

/** The parts of the answer, each by the norm that gives it. */
const parts = ['sender', 'addressee', 'channel'] as const;

/** Who sends a request, to whom and how, out of the facts of the request alone; a part that is not known is left out. */
export function ofRouting(inputs: Readonly<Record<string, Json>>, question: Question): Calculated {
  const written = { requests: [{ id: 'q1', ...inputs }] };
  const read = readCaseFile(new TextEncoder().encode(JSON.stringify(written)));
  if (!('file' in read)) throw new RangeError('the facts of the request cannot be read');
  const found = law.engine
    .check(prepare(read.file), question)
    .filter(({ norm }) => parts.some((part) => norm === `${routingId}.${part}`));
  const value: Record<string, Json> = {};
  const missing = new Map<string, Missing>();
  const unverified = new Map<string, Text>();
  for (const finding of found) {
    const part = parts.find((one) => finding.norm === `${routingId}.${one}`);
    if (part !== undefined && finding.value !== undefined && finding.value !== null) value[part] = finding.value;
    for (const { at, why } of finding.missing) {
      const name = at.replace('requests.q1.', '');
      missing.set(name, { at: name, why });
    }
    for (const mark of finding.unverified) {
      const says = law.says(mark);
      if (says) unverified.set(mark, says);
    }
  }
  const labels = new Map(law.formulas.map((formula) => [formula.id, formula.says]));
  return {
    value: Object.keys(value).length > 0 ? value : undefined,
    missing: [...missing.values()],
    steps: found.flatMap(({ norm, value: of, cite }) =>
      of === undefined || of === null
        ? []
        : [{ label: labels.get(norm) ?? { kk: '', ru: '', en: '' }, value: of, cite }],
    ),
    disputes: [...new Set(found.flatMap(({ readings }) => readings.map((r) => r.dispute)))],
    presumed: [],
    unverified: [...unverified.values()],
    cite: (law.norm(`${routingId}.sender`)?.cite ?? []).map(citationJson),
    term: null,
  };
}
