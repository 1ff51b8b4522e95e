/** An exact rational number: lowest terms, the denominator above zero. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let x = a < 0n ? -a : a;
  let y = b;
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

function reduced(numerator: bigint, denominator: bigint): Ratio {
  const [n, d] = denominator < 0n ? [-numerator, -denominator] : [numerator, denominator];
  const divisor = greatestCommonDivisor(n, d);
  return { numerator: n / divisor, denominator: d / divisor };
}

const isWhole = (n: bigint | number): boolean => typeof n === 'bigint' || Number.isSafeInteger(n);

/** The ratio of two whole numbers, or undefined for a zero denominator or a number that is not whole. */
export function ratioOf(numerator: bigint | number, denominator: bigint | number = 1n): Ratio | undefined {
  if (!isWhole(numerator) || !isWhole(denominator)) return undefined;
  const d = BigInt(denominator);
  return d === 0n ? undefined : reduced(BigInt(numerator), d);
}

/**
 * A ratio written in a program: `ratio(1, 3)`.
 * @throws RangeError for a zero denominator or a number that is not whole. Data goes through {@link ratioOf}.
 */
export function ratio(numerator: bigint | number, denominator: bigint | number = 1n): Ratio {
  const found = ratioOf(numerator, denominator);
  if (found === undefined) throw new RangeError(`not a ratio: ${numerator}/${denominator}`);
  return found;
}

/** a + b. */
export function addRatios(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a − b. */
export function subtractRatios(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator);
}

/** a × b. */
export function multiplyRatios(a: Ratio, b: Ratio): Ratio {
  return reduced(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b, or undefined when b is zero. */
export function divideRatios(a: Ratio, b: Ratio): Ratio | undefined {
  return b.numerator === 0n ? undefined : reduced(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** -1, 0 or 1 as a is below, equal to or above b. */
export function compareRatios(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The greatest whole number not above the ratio. */
export function floorRatio(a: Ratio): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/** The least whole number not below the ratio. */
export function ceilRatio(a: Ratio): bigint {
  return -floorRatio({ numerator: -a.numerator, denominator: a.denominator });
}

/** Whether the ratio is a whole number. */
export function isWholeRatio(a: Ratio): boolean {
  return a.denominator === 1n;
}

/** '2', '-1/3': for logs and tests; texts for people are made elsewhere. */
export function ratioText(a: Ratio): string {
  return a.denominator === 1n ? String(a.numerator) : `${a.numerator}/${a.denominator}`;
}
