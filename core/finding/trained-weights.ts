import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [6.1429, 0.4352, 2.7943, 3.6023, 5.8183, 6.3249, 2.6158, 3.1112, -0.3188, 3.8515, 4.0536, 0.0669],
  reject: [
    -8.8507, 0.3733, 0.0652, 2.5471, -1.1583, -1.3821, -1.2617, 0.1191, -0.4121, 0.2853, 0.3015, 0.4115, 0.4495,
    -1.2737, 0.6794, 0.3859, -0.9676, -0.2308, 1.5548, 0.501, 2.569, -0.1756, -0.2204,
  ],
  sharpness: 1.2,
  thresholds: {
    accept: 0.5906,
    surely: 0.8327,
    maybe: 0.5,
    clear: 0.5,
    close: 0.07,
  },
};
