import type { Finding } from '@zhargy/logic';

/** The disputed points by which some finding would be another, and those somebody has chosen a reading of. */
export function disputesThatMatter(
  findings: readonly Finding[],
  readings: Readonly<Record<string, string>>,
): readonly string[] {
  const matter = new Set(Object.keys(readings));
  for (const finding of findings)
    for (const { dispute, wouldChange } of finding.readings)
      if (Object.keys(wouldChange).length > 0) matter.add(dispute);
  return [...matter].toSorted();
}
