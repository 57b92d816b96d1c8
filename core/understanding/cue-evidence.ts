import type { Field } from '#contract/field.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { unitsOf } from './field-features.ts';

/** In how many cues of each field a unit stands. */
type Counts = Map<string, Uint16Array>;

const countUnits = (cues: Lexicon['fields'], fields: readonly Field[]) => {
  const counts: Counts = new Map();
  const totals = fields.map(() => 0);
  fields.forEach((field, at) => {
    const { zh = [], en = [] } = cues[field] ?? {};
    for (const cue of [...zh, ...en]) {
      for (const unit of unitsOf(cue)) {
        const count = counts.get(unit) ?? new Uint16Array(fields.length);
        count[at] = (count[at] ?? 0) + 1;
        totals[at] = (totals[at] ?? 0) + 1;
        counts.set(unit, count);
      }
    }
  });
  return { counts, totals, all: totals.reduce((sum, it) => sum + it, 0) };
};

const smooth = 0.3;
const most = 10;

/** How much a unit speaks for each field: the logarithm of its odds in the field's cues against all cues together. */
const weighUnit = (count: Uint16Array, { counts, totals, all }: ReturnType<typeof countUnits>) => {
  const expected = count.reduce((sum, it) => sum + it, 0) / all;
  return Float64Array.from(count, (it, at) =>
    Math.log((it + smooth) / ((totals[at] ?? 0) + smooth * counts.size) / expected),
  );
};

/** How much a text resembles the cues of each field, 0 to 1, though none of them need stand in it. */
export const makeCueEvidence = (cues: Lexicon['fields'], fields: readonly Field[]) => {
  let counted: ReturnType<typeof countUnits> | undefined;
  const weighed = new Map<string, Float64Array>();
  const weightsOf = (unit: string) => {
    // made when first needed
    counted ??= countUnits(cues, fields);
    const count = counted.counts.get(unit);
    const weights = weighed.get(unit) ?? (count && weighUnit(count, counted));
    if (weights) weighed.set(unit, weights);
    return weights;
  };
  return (text: string): number[] => {
    const evidence = fields.map(() => 0);
    for (const unit of unitsOf(text)) {
      weightsOf(unit)?.forEach((it, at) => {
        evidence[at] = (evidence[at] ?? 0) + it;
      });
    }
    return evidence.map((it) => Math.min(most, Math.max(0, it)) / most);
  };
};
