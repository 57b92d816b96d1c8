import type { FinderWeights } from './weights.ts';

/** Written by `npm run -s train`; not to be edited by hand. */
export const trainedWeights: FinderWeights = {
  rank: [6.1435, 0.4347, 2.7941, 3.6028, 5.7575, 6.3987, 2.616, 3.1119, -0.3193, 3.852, 4.0545, 0.0664],
  reject: [
    -8.3654, 0.3699, 0.0333, 2.0972, -0.9034, -1.2649, 1.1968, -0.2606, -0.389, -0.3283, 0.4962, 0.5856, -1.1115,
    0.7559, 0.5095, -0.7116, -0.4494, 1.3224, 0.4888, 2.444, -0.3989, -0.3775,
  ],
  sharpness: 1.2,
  thresholds: {
    accept: 0.5681,
    surely: 0.8411,
    clear: 0.5,
    close: 0.12,
  },
};
