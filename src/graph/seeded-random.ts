// Numbers that look random and are the same in every build: layout must not differ from one run to the next.

/**
 * A generator of numbers in [0, 1), the same sequence for the same seed (mulberry32, public domain, Tommy Ettinger).
 *
 * @example const next = seededRandom(7); next(); // 0.0116…, in every run
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
