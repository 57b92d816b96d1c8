import type { DomainWeights } from './domain.ts';
import type { Net } from './net.ts';

/** What finding has learnt and how sure it must be; `npm run train` writes `trained-weights.ts`. */
export type FinderWeights = {
  /** One weight a column of `rankFeatures`. */
  rank: readonly number[];
  /** How much the words of a question speak for a matter of the hall. */
  domain: DomainWeights;
  /** Whether any guide is meant, of what `rejectVector` gives. */
  reject: Net;
  /** Whether another matter than a guide is meant: bias first, then as `otherVector` gives them. */
  other: readonly number[];
  /** Turns ranks into shares: the higher, the surer of the first. */
  sharpness: number;
  thresholds: {
    /** From this confidence on a guide fits. */
    accept: number;
    /** From this confidence on, short of `accept`, the visitor is asked whether one of the first is meant; below, none fits. */
    maybe: number;
    /** From this confidence on a question surely names a matter of its own. */
    surely: number;
    /** Below this share of the first candidate the visitor is asked which one. */
    clear: number;
    /** From this confidence on a bundle or a question on the hall is meant, and no guide. */
    other: number;
    /** From this confidence on, short of `other`, such a matter is offered beside a refusal. */
    maybeOther: number;
  };
};
