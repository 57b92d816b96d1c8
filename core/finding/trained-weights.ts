// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learnt is no constant of nature
import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [5.7585, 0.7762, 2.9183, 3.0156, 6.9234, 6.2577, 2.4959, 2.6367, 0.0964, 3.384, 3.3541, 0.3786],
  reject: [
    -6.3455, 0.1319, 0.055, -0.2987, 2.0156, -1.2567, -1.1015, -0.896, 0.0128, -0.2645, 0.4533, 0.0921, 0.4263, -0.0339,
    -0.9374, 0.9431, 0.1042, -0.5523, -0.2097, 1.4111, 0.5122, 2.1868, 0.1884, -0.3362,
  ],
  other: [-1.0968, 0.1135, 0.476],
  sharpness: 1.3,
  thresholds: {
    accept: 0.5968,
    surely: 0.7581,
    maybe: 0.5,
    clear: 0.5,
    maybeOther: 0.3,
    other: 0.6239,
  },
};
