// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learnt is no constant of nature
import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [5.9524, 0.7151, 3.0417, 3.0631, 7.0307, 6.4247, 2.5732, 2.6491, 0.1586, 3.3817, 3.2959, 0.4353],
  reject: [
    -8.8306, 0.3568, 0.1288, 2.4538, -0.751, -1.145, -0.7307, 0.1738, 0.0115, 0.2135, -0.0281, 0.4484, 0.4009, -1.1965,
    0.8111, 0.4223, -0.8054, -0.4507, 1.2661, 0.5398, 2.2099, -0.2691, -0.4346,
  ],
  other: [-1.479, 0.1966, 0.416],
  sharpness: 1.4,
  thresholds: {
    accept: 0.6417,
    surely: 0.8424,
    maybe: 0.5,
    clear: 0.5,
    close: 0.07,
    maybeOther: 0.3,
    other: 0.5007,
  },
};
