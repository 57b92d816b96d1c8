/** Steps of Adam down the slopes of so many weights, which it changes in place: plain, and the same everywhere. */
export const makeAdam = (width: number, rate: number) => {
  const first = new Float64Array(width);
  const second = new Float64Array(width);
  let step = 0;
  return (weights: Float64Array, slopes: Float64Array) => {
    step += 1;
    slopes.forEach((slope, at) => {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * slope;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * slope * slope;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** step);
      const spread = (second[at] ?? 0) / (1 - 0.999 ** step);
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (Math.sqrt(spread) + 1e-8);
    });
  };
};
