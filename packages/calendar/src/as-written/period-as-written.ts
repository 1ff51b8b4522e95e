import { periodOf, type Period } from '../period.ts';
import { unitNamed } from './words.ts';

/**
 * Reads a term as people write it: "4 жыл 6 ай", "4 года 6 месяцев 10 дней", "4 years and 6 months", "3y6m10d", "P4Y6M".
 * Each unit stands once, the longer before the shorter; a number without a unit is no term.
 */
export function periodAsWritten(text: string): Period | undefined {
  const plain = text
    .trim()
    .replace(/^P(?=\d)/u, '')
    .replaceAll(/[,;]|(?<=\s)(?:и|және|and)(?=\s)/gu, ' ');
  const parts: { years?: number; months?: number; days?: number } = {};
  const order = ['years', 'months', 'days'] as const;
  let last = -1;
  let at = 0;
  const piece = /\s*(\d{1,5})\s*[-‑]?\s*(\p{L}+)\.?\s*/uy;
  while (at < plain.length) {
    piece.lastIndex = at;
    const match = piece.exec(plain);
    const unit = match ? unitNamed(match[2] ?? '') : undefined;
    if (!match || unit === undefined || order.indexOf(unit) <= last) return undefined;
    last = order.indexOf(unit);
    parts[unit] = Number(match[1]);
    at = piece.lastIndex;
  }
  return last < 0 ? undefined : periodOf(parts);
}
