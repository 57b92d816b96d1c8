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

/** How much a text resembles the cues of each field, 0 to 1, though none of them need stand in it. */
export const makeCueEvidence = (cues: Lexicon['fields'], fields: readonly Field[]) => {
  let counted: ReturnType<typeof countUnits> | undefined;
  return (text: string): number[] => {
    // made when first needed
    counted ??= countUnits(cues, fields);
    const { counts, totals, all } = counted;
    const evidence = fields.map(() => 0);
    for (const unit of unitsOf(text)) {
      const count = counts.get(unit);
      const expected = (count?.reduce((sum, it) => sum + it, 0) ?? 0) / all;
      // the logarithm of its odds in the cues of the field against all cues together
      count?.forEach((it, at) => {
        const share = (it + smooth) / ((totals[at] ?? 0) + smooth * counts.size);
        evidence[at] = (evidence[at] ?? 0) + Math.log(share / expected);
      });
    }
    return evidence.map((it) => Math.min(most, Math.max(0, it)) / most);
  };
};
