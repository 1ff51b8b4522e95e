import type { Text } from '@zhargy/logic';

/** Values of grounds, and sides of norms, that no case of three members reaches, each with the reason. */
export const unreachedGrounds: readonly {
  readonly norm: string;
  readonly ground: string;
  readonly value: 'true' | 'false';
  readonly why: Text;
}[] = [];

/** Why a ground never has this value; nothing where it is not known to be so. */
export const unreachedFor = (norm: string, ground: string, value: string): Text | undefined =>
  unreachedGrounds.find((one) => one.norm === norm && one.ground === ground && one.value === value)?.why;
