import { dayOf, momentAsWritten, theDay, type Day } from '@zhargy/calendar';
import { prepare, readCaseFile } from '@zhargy/casefile';
import {
  countByName,
  coverage,
  deadlinesOf,
  interviews,
  law,
  namedTerms,
  nextQuestions,
  termMarks,
  waysFor,
} from '@zhargy/law';
import { calculate, citationJson, type AnyFormula, type Json, type Question } from '@zhargy/logic';
import { plainQuestionsFor, questionsOf } from '@zhargy/readings/questions';
import * as z from 'zod';
import { ofRouting, routingId } from './routing-answer.ts';
import type { Calculated, Dates, Readings, Workspace } from './port.ts';

// Pages allow no code made at run time; the reader of case files would try it and be refused.
z.config({ jitless: true });

const terms = new Map(namedTerms().map((term) => [term.id, term]));

/** The engine and the law in the page itself: nothing is sent anywhere. */
export const engineWorkspace: Workspace = {
  calculate: async (id, inputs, dates, readings) => {
    if (id === routingId) return ofRouting(inputs, questionOf(dates, readings));
    const formula = law.formulas.find((f) => f.id === id);
    const term = terms.get(id);
    if (term && (term.fixed || !formula)) return ofTerm(id, inputs, dates, readings);
    if (!formula) throw new RangeError(`no calculator ${id}`);
    const known = ofFormula(formula, inputs, dates, readings);
    return id === 'kz.cpc.48.term-end' ? { ...known, term: ofTerm(id, inputs, dates, readings).term } : known;
  },
  interview: async (id, answers, today) => {
    const found = interviews.find((interview) => interview.id === id);
    if (!found) throw new RangeError(`no interview ${id}`);
    const result = found.ask(answers, theDay(today), questionsOf);
    if ('faults' in result) return result;
    const next = nextQuestions(found, answers, theDay(today), plainQuestionsFor) ?? [];
    return { ...result, next: next.map((one) => one.id) };
  },
  read: async (bytes) => readCaseFile(bytes),
  check: async (file, dates, readings) => law.engine.check(prepare(file), questionOf(dates, readings)),
  acts: async (file, dates, readings) => law.engine.candidates(prepare(file), questionOf(dates, readings)),
  deadlines: async (file, dates, readings) => deadlinesOf(prepare(file), questionOf(dates, readings)),
  ways: async (file, dates, readings) => waysFor(file, { ...questionOf(dates, readings), questionsOf }),
  coverage: async () => coverage(),
};

function questionOf(dates: Dates, readings: Readings): Question {
  const lawOf = dates.lawOf === undefined ? undefined : dayOf(dates.lawOf);
  return { now: theDay(dates.now), readings, ...(lawOf === undefined ? {} : { lawOf }) };
}

const lawDayOf = (dates: Dates): Day => theDay(dates.lawOf ?? dates.now);

function readInputs(formula: AnyFormula, inputs: Readonly<Record<string, Json>>): Record<string, unknown> {
  const read: Record<string, unknown> = {};
  for (const [name, param] of Object.entries(formula.inputs)) {
    const written = inputs[name];
    if (written !== undefined) read[name] = param.read(written);
  }
  return read;
}

function ofFormula(
  formula: AnyFormula,
  inputs: Readonly<Record<string, Json>>,
  dates: Dates,
  readings: Readings,
): Calculated {
  const { value, missing, record } = calculate(formula, readInputs(formula, inputs), {
    lawDay: lawDayOf(dates),
    readings,
  });
  return {
    value,
    missing,
    steps: record.steps.map((s) => ({ label: s.label, value: s.value, cite: s.cite.map(citationJson) })),
    disputes: [...new Set(record.disputes.map((d) => d.id))],
    presumed: [...new Set(record.presumed.map((p) => p.what.says))],
    unverified: [...new Set(record.unverified.map((u) => u.says))],
    cite: formula.cite.map(citationJson),
    term: null,
  };
}

function ofTerm(id: string, inputs: Readonly<Record<string, Json>>, dates: Dates, readings: Readings): Calculated {
  const term = terms.get(id);
  const start = momentAsWritten(String(inputs[term?.start ?? 'start'] ?? ''));
  const blank = { steps: [], disputes: [], presumed: [], unverified: [], cite: [], term: null };
  if (!term || !start)
    return { ...blank, value: undefined, missing: [{ at: term?.start ?? 'start', why: 'notAsked' }] };
  const read = term.fixed ? {} : readInputs(term.formula, inputs);
  const counted = countByName(term, start, read, { lawDay: lawDayOf(dates), readings });
  return {
    ...blank,
    value:
      counted.lastDay === null
        ? undefined
        : `${counted.lastDay}${counted.lastTime === null ? '' : `T${counted.lastTime}`}`,
    missing: counted.missing.map((at) => ({ at, why: 'data' })),
    steps: counted.steps,
    disputes: counted.readings.map((r) => r.dispute),
    unverified: counted.unverified.flatMap((mark) => termMarks.get(mark) ?? law.says(mark) ?? []),
    cite: counted.cite,
    term: counted.term,
  };
}
