import { citedBy, type AnyNorm } from '@zhargy/logic';

/** Each dispute these norms turn on, with each reading of it but the default. */
export function otherReadings(norms: readonly AnyNorm[]): readonly (readonly [dispute: string, reading: string])[] {
  const disputes = new Set(norms.flatMap(citedBy).flatMap(({ rests }) => [...rests.disputes]));
  return [...disputes].flatMap((dispute) =>
    Object.keys(dispute.options)
      .filter((name) => name !== dispute.byDefault)
      .map((name) => [dispute.id, name] as const),
  );
}
