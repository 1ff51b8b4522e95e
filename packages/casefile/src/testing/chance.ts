/** Numbers from 0 up to 1, the same for the same seed. */
export type Chance = () => number;

/** A small generator of chance (mulberry32): a seed gives the same files on every machine. */
export function chanceOf(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let x = Math.imul(state ^ (state >>> 15), 1 | state);
    x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
    return ((x ^ (x >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of several, each as likely; nothing of nothing. */
export function pick<T>(chance: Chance, of: readonly T[]): T | undefined {
  return of[Math.floor(chance() * of.length)];
}
