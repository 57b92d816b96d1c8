/** What the simulated people draw their lots from. */
export const makeChance = (random: () => number) => {
  const between = (from: number, to: number) => from + random() * (to - from);
  return {
    happens: (share: number) => random() < share,
    between,
    /** Many short ones and few long ones around the median, in its unit. */
    around: (median: number) =>
      median * Math.exp(0.5 * Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())),
    /** The moments of a Poisson stream lie so far apart. */
    waitOf: (mean: number) => -Math.log(1 - random()) * mean,
    pick: <Each>(shares: readonly (readonly [Each, number])[]): Each => {
      const total = shares.reduce((sum, [, share]) => sum + share, 0);
      let left = random() * total;
      const found = shares.find(([, share]) => {
        left -= share;
        return left < 0;
      });
      const [picked] = found ?? shares[shares.length - 1] ?? [];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
};
export type Chance = ReturnType<typeof makeChance>;
