import type { Audited, Count } from './audit.ts';

/** One norm, for one act: how often it came to each status. */
export interface NormRow {
  readonly norm: string;
  readonly act: string;
  readonly candidate: boolean;
  readonly statuses: Readonly<Record<string, number>>;
}

const add = (to: Record<string, number>, name: string, count: number): void => {
  to[name] = (to[name] ?? 0) + count;
};

/** How often each status was come to, of all norms. */
export function byStatus(counts: readonly Count[]): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { status, count } of counts) add(found, status, count);
  return found;
}

/** The statuses of each norm, those most often violated first. */
export function byNorm(counts: readonly Count[]): readonly NormRow[] {
  const rows = new Map<string, NormRow & { readonly statuses: Record<string, number> }>();
  for (const { norm, act, candidate, status, count } of counts) {
    const key = `${norm} ${act} ${candidate}`;
    const row = rows.get(key) ?? { norm, act, candidate, statuses: {} };
    rows.set(key, row);
    add(row.statuses, status, count);
  }
  const wrong = ({ statuses }: NormRow): number => statuses['violated'] ?? 0;
  return [...rows.values()].toSorted(
    (a, b) => wrong(b) - wrong(a) || (a.norm < b.norm ? -1 : a.norm > b.norm ? 1 : a.act < b.act ? -1 : 1),
  );
}

/** The statuses of each month, in order. */
export function byMonth(
  counts: readonly Count[],
): readonly { readonly month: string; readonly statuses: Readonly<Record<string, number>> }[] {
  const months = new Map<string, Record<string, number>>();
  for (const { month, status, count } of counts) {
    const statuses = months.get(month) ?? {};
    months.set(month, statuses);
    add(statuses, status, count);
  }
  return [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([month, statuses]) => ({ month, statuses }));
}

/** All counts as CSV: a line each, in order of norm, act, month and status. */
export function csvOf({ counts, differences }: Audited): string {
  const lines =
    differences.length > 0
      ? [
          'norm,act,candidate,from,to,count,witness',
          ...differences.map((d) =>
            [d.norm, d.act, d.candidate, d.from, d.to, d.count, d.witnesses[0]?.case ?? ''].map(cell).join(','),
          ),
        ]
      : [
          'norm,act,candidate,month,status,count',
          ...counts
            .map((c) => [c.norm, c.act, c.candidate, c.month, c.status, c.count].map(cell).join(','))
            .toSorted((a, b) => (a < b ? -1 : 1)),
        ];
  return `${lines.join('\n')}\n`;
}

/** A cell that a table program takes as text, whatever it begins with. */
function cell(value: string | number | boolean): string {
  const text = String(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
