import { buckets, type DomainWeights, nothing } from '#core/finding/domain.ts';
import { makeAdam } from './adam.ts';

/** A text by its buckets, whether it speaks of a matter of the hall, and how much it counts. */
export type Spoken = { found: readonly number[]; isMatter: boolean; weight: number };

const rounds = 150;
const rate = 0.1;
const ridge = 0.2;
/** The rarest large weights are cut off so that the many small ones differ. */
const within = 0.98;

/** Logistic regression over the buckets of texts, all at once; the bias stands last. */
const fitWeights = (texts: readonly Spoken[]) => {
  const weights = new Float64Array(buckets + 1);
  const step = makeAdam(weights.length, rate);
  for (let round = 0; round < rounds; round += 1) {
    const slopes = weights.map((it, at) => (at === buckets ? 0 : ridge * it));
    for (const { found, isMatter, weight } of texts) {
      const each = 1 / Math.sqrt(Math.max(1, found.length));
      const score = found.reduce((sum, bucket) => sum + (weights[bucket] ?? 0) * each, weights[buckets] ?? 0);
      const error = weight * (1 / (1 + Math.exp(-score)) - Number(isMatter));
      for (const bucket of found) slopes[bucket] = (slopes[bucket] ?? 0) + error * each;
      slopes[buckets] = (slopes[buckets] ?? 0) + error;
    }
    step(weights, slopes);
  }
  return weights;
};

/** Learns how much words speak for a matter of the hall, in the four bits each that a phone can spare. */
export const fitDomain = (texts: readonly Spoken[]): DomainWeights => {
  const weights = fitWeights(texts);
  const own = weights.subarray(0, buckets);
  const sizes = Float64Array.from(own, Math.abs).sort();
  const step = Number(((sizes[Math.floor(buckets * within)] ?? 1) / (nothing - 1)).toPrecision(3)) || 1;
  const levelOf = (weight: number) => Math.max(0, Math.min(15, Math.round(weight / step) + nothing));
  const bytes = Array.from({ length: buckets / 2 }, (_, at) => {
    const [low = 0, high = 0] = own.subarray(at * 2, at * 2 + 2);
    return levelOf(low) | (levelOf(high) << 4);
  });
  return { bias: Number((weights[buckets] ?? 0).toFixed(3)), step, levels: Buffer.from(bytes).toString('base64') };
};
