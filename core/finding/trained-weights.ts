// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learnt is no constant of nature
import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [5.7867, 0.8785, 2.8947, 3.0085, 7.0628, 6.1797, 2.5453, 2.7331, 0.1468, 3.3534, 3.3278, 0.4131],
  reject: [
    -8.6849, 0.3494, 0.107, 2.4576, -0.8966, -1.1361, -0.8114, 0.1791, -0.0037, 0.3071, -0.0483, 0.3578, 0.4224,
    -1.1707, 0.6646, 0.4343, -0.7459, -0.3281, 1.2888, 0.4448, 2.2873, -0.1485, -0.4483,
  ],
  other: [-1.5892, 0.2225, 0.5265],
  sharpness: 1.2,
  thresholds: {
    accept: 0.639,
    surely: 0.842,
    maybe: 0.5,
    clear: 0.5,
    close: 0.07,
    maybeOther: 0.3,
    other: 0.5576,
  },
};
