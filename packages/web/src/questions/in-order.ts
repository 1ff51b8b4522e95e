import type { Interview, InterviewQuestion } from '@zhargy/law';
import { useState } from 'react';
import type { Interviewed } from '../workspace/port.ts';

/**
 * The order of questions on the page: what was answered stays where it is, with everything above it; below it the ones
 * still worth putting, the best first, then the others.
 */
export function arranged(
  order: readonly string[],
  answered: ReadonlySet<string>,
  next: readonly string[],
): readonly string[] {
  const last = order.findLastIndex((id) => answered.has(id));
  const rank = (id: string): number => (next.includes(id) ? next.indexOf(id) : next.length);
  return [...order.slice(0, last + 1), ...order.slice(last + 1).toSorted((a, b) => rank(a) - rank(b))];
}

/** The questions as they stand on the page: those put or worth putting, and those no answer to which would change the result. */
export function useInOrder(
  { questions }: Interview,
  answers: Readonly<Record<string, string>>,
  result: Interviewed | undefined,
): {
  readonly shown: readonly InterviewQuestion[];
  readonly notNeeded: readonly InterviewQuestion[];
  /** Nothing until it is known. */
  readonly next: readonly string[] | undefined;
} {
  const put = questions.filter(({ kind }) => kind !== 'day');
  const [order, setOrder] = useState<readonly string[]>(() => put.map(({ id }) => id));
  const [next, setNext] = useState<readonly string[]>();
  // While an answer cannot be read, what was worth putting before stays so.
  if (result && !('faults' in result) && result.next.join() !== next?.join()) {
    setNext(result.next);
    setOrder(arranged(order, new Set(Object.keys(answers)), result.next));
  }
  const inOrder = order.flatMap((id) => put.find((one) => one.id === id) ?? []);
  const isShown = ({ id }: InterviewQuestion): boolean =>
    answers[id] !== undefined || next === undefined || next.includes(id);
  return { shown: inOrder.filter(isShown), notNeeded: inOrder.filter((one) => !isShown(one)), next };
}
