/** A measured figure. `name` is what gates call it; of shares and sums, `of` tells of how many. */
export type Figure = {
  name: string;
  what: string;
  value: number;
  unit: '%' | 'ms' | 'tokens' | 'USD' | '';
  of?: number;
};

/** A share in percent; of nothing there is none. */
export const share = (name: string, what: string, hits: number, of: number): Figure[] =>
  of === 0 ? [] : [{ name, what, value: (100 * hits) / of, unit: '%', of }];

export const count = (name: string, what: string, value: number, of?: number): Figure => ({
  name,
  what,
  value,
  unit: '',
  ...(of === undefined ? {} : { of }),
});

/** The value below which the given share of the values lies; not a number of none. */
const within = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN;
};

/** The value below which half and 95 % of the values lie; nothing of none. */
export const spread = (name: string, what: string, values: readonly number[], unit: 'ms' | 'tokens'): Figure[] =>
  values.length === 0
    ? []
    : [
        { name: `${name}.p50`, what: `${what}, half of them within`, value: within(values, 0.5), unit },
        { name: `${name}.p95`, what: `${what}, 95 % of them within`, value: within(values, 0.95), unit },
      ];

export const sum = (values: readonly number[]) => values.reduce((all, it) => all + it, 0);

/** How often each value comes, the most frequent first. */
export const tally = (values: readonly string[]): [string, number][] =>
  [...Map.groupBy(values, (it) => it)]
    .map(([value, all]) => [value, all.length] as [string, number])
    .sort((a, b) => b[1] - a[1]);
