// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learnt is no constant of nature
import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [5.6638, 0.7792, 2.8913, 2.968, 6.8396, 6.2689, 2.4077, 2.5762, 0.0128, 3.2842, 3.2954, 0.3074],
  reject: [
    -6.4181, 0.1286, 0.0609, -0.3026, 2.0525, -1.2893, -1.1094, -0.8099, -0.1062, -0.1701, 0.4448, 0.0877, 0.4437,
    -0.0699, -0.9009, 0.9687, 0.1099, -0.5111, -0.1833, 1.3819, 0.5727, 2.1766, 0.2027, -0.3228,
  ],
  other: [-1.1221, 0.1228, 0.4818],
  sharpness: 1.3,
  thresholds: {
    accept: 0.5954,
    surely: 0.7579,
    maybe: 0.5,
    clear: 0.5,
    maybeOther: 0.3,
    other: 0.6289,
  },
};
