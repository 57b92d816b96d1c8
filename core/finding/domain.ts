import { isHan } from '#core/text/normalise.ts';
import type { Said } from './units.ts';

/** What `npm run -s train` learns of characters and stems, each in one of `buckets` by its hash. */
export type DomainWeights = {
  bias: number;
  step: number;
  /** Two buckets a byte, base64, the lower four bits first: 8 is nothing, each step from it is worth `step`. */
  levels: string;
};

const bucketBits = 12;
export const buckets = 2 ** bucketBits;
export const nothing = 8;

const toBucket = (hash: number) => hash >>> (32 - bucketBits);

/** The buckets of what a text says, each once. */
export const bucketsOf = ({ units, hashes }: Pick<Said, 'units' | 'hashes'>): number[] => {
  const found = new Set<number>();
  units.forEach((unit, at) => {
    const hash = hashes[at] ?? 0;
    if (hash > 0) found.add(toBucket(hash));
    else if (isHan(unit)) found.add(toBucket(Math.imul(unit, 0x9e3779b1)));
  });
  return [...found];
};

/**
 * How much the words of a text, whatever they find, speak for a matter of the hall (above 0) or against one: 好吃 and 股票
 * are said elsewhere. Takes the buckets of the text; gives what is added to the logarithm of the odds that anything fits.
 */
export const makeDomain = ({ bias, step, levels }: DomainWeights) => {
  const bytes = Uint8Array.from(atob(levels), (it) => it.charCodeAt(0));
  const levelOf = (bucket: number) => (((bytes[bucket >>> 1] ?? 0) >>> ((bucket & 1) * 4)) & 15) - nothing;
  return (found: readonly number[]): number => {
    const sum = found.reduce((all, bucket) => all + levelOf(bucket), 0);
    // the more is said, the less each word tells
    return bias + (sum * step) / Math.sqrt(Math.max(1, found.length));
  };
};
