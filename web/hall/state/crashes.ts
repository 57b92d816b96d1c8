/** When the screen broke lately: milliseconds of one clock. */
export type Crashes = readonly number[];

const lately = 10 * 60_000;
const tooMany = 3;

/** After the third crash within ten minutes it does not help to draw the screen anew. */
export const afterCrash = (crashes: Crashes, at: number) => {
  const recent = [...crashes.filter((it) => at - it < lately), at];
  return { crashes: recent, isStuck: recent.length >= tooMany };
};
