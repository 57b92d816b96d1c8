import { mix } from './mix.ts';

const tableBits = 20;
/** After so many units that were there before, the next one is likely to be as well; the longest is tried first. */
const lengths = [20, 12, 7];
const longestCompared = 32;

/** Remembers what stood where, to guess from where the text is being repeated. */
export const makeFindRepeats = (units: Uint16Array) => {
  const tables = lengths.map((length) => ({ length, places: new Int32Array(2 ** tableBits) }));

  const hashBefore = (at: number, length: number) => {
    let hash = 0;
    for (let back = 1; back <= length; back += 1) hash = mix(hash, units[at - back] ?? 0);
    return hash >>> (32 - tableBits);
  };

  const common = (place: number, at: number) => {
    let length = 0;
    while (length < longestCompared && length < place && units[place - 1 - length] === units[at - 1 - length]) {
      length += 1;
    }
    return length;
  };

  /** Notes the place in its table; returns the one that was noted before after the same. */
  const note = (at: number, { length, places }: (typeof tables)[number]) => {
    const hash = hashBefore(at, length);
    const before = places[hash] ?? 0;
    places[hash] = at;
    return before;
  };

  /** The place after which the same stood as stands before `at`, with how much of it is the same; then notes `at` itself. */
  return (at: number, isWanted: boolean) => {
    let found = { place: 0, length: 0 };
    for (const table of tables) {
      if (at < table.length) continue;
      const place = note(at, table);
      const same = isWanted && !found.place && place ? common(place, at) : 0;
      if (same >= table.length) found = { place, length: same };
    }
    return found;
  };
};
