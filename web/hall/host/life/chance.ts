/** Even numbers from 0 up to 1, the same for the same beginning. */
export type Chance = () => number;

/** A repeatable source of chance (mulberry32). */
export const seedChance = (seed: number): Chance => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** Somewhere between two numbers. */
export const pick = (chance: Chance, least: number, most: number) => least + (most - least) * chance();

/** From 0 to 1 with a soft start and a soft end. */
export const ease = (share: number) => {
  const held = Math.min(1, Math.max(0, share));
  return held * held * (3 - 2 * held);
};
