import { seeded } from './random.ts';

/** One thing to learn from: its features with their values, its class and how much it counts. */
export type Sample = { features: readonly number[]; values: readonly number[]; right: number; weight: number };

/** The weights of a feature, one a class; feature -1 is the bias. */
export type Learnt = Map<number, Float64Array>;

type Options = { classes: number; lasso: number; epochs: number; isKept: (feature: number, at: number) => boolean };

const rate = 0.3;
const ridge = 0.02;
const least = 1e-4;

const softmax = (scores: Float64Array) => {
  const most = Math.max(...scores);
  let sum = 0;
  scores.forEach((it, at) => {
    scores[at] = Math.exp(it - most);
    sum += Math.exp(it - most);
  });
  scores.forEach((it, at) => {
    scores[at] = it / sum;
  });
};

const shuffle = (items: Sample[], random: () => number) => {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [one, two] = [items[at], items[other]];
    if (one && two) [items[at], items[other]] = [two, one];
  }
};

/** Pulls and squares of slopes (FTRL-proximal) of every feature and class in one row of numbers, and the weights they make. */
const makeRows = (features: readonly number[], { classes, lasso, isKept }: Options) => {
  const [pulls, squares, weights] = [0, 1, 2].map(() => new Float64Array(features.length * classes));
  if (!pulls || !squares || !weights) throw new Error('no rows');
  const kept = Uint8Array.from(weights, (_, index) => {
    const feature = features[Math.floor(index / classes)] ?? 0;
    return Number(feature < 0 || isKept(feature, index % classes));
  });
  const settle = (index: number) => {
    const pull = pulls[index] ?? 0;
    const beyond = index < classes ? pull : Math.sign(pull) * Math.max(0, Math.abs(pull) - lasso);
    weights[index] = -beyond / ((1 + Math.sqrt(squares[index] ?? 0)) / rate + ridge);
  };
  const step = (index: number, slope: number) => {
    if (!kept[index]) return;
    const before = squares[index] ?? 0;
    const after = before + slope * slope;
    const sigma = (Math.sqrt(after) - Math.sqrt(before)) / rate;
    pulls[index] = (pulls[index] ?? 0) + slope - sigma * (weights[index] ?? 0);
    squares[index] = after;
    settle(index);
  };
  return { weights, step };
};

/** Multinomial logistic regression that leaves most weights at nothing; the same every time. */
export const learnSoftmax = (samples: readonly Sample[], options: Options): Learnt => {
  const { classes, epochs } = options;
  const features = [-1, ...new Set(samples.flatMap((it) => it.features))];
  const places = new Map(features.map((feature, place) => [feature, place * classes]));
  const { weights, step } = makeRows(features, options);
  const learnFrom = ({ features: own, values, right, weight }: Sample) => {
    const rows = [0, ...own.map((it) => places.get(it) ?? 0)];
    const valueAt = (index: number) => (index === 0 ? 1 : (values[index - 1] ?? 0));
    const scores = new Float64Array(classes);
    rows.forEach((row, index) => {
      const value = valueAt(index);
      for (let at = 0; at < classes; at += 1) scores[at] = (scores[at] ?? 0) + value * (weights[row + at] ?? 0);
    });
    softmax(scores);
    scores.forEach((it, at) => {
      const error = (it - Number(at === right)) * weight;
      if (Math.abs(error) < least) return;
      rows.forEach((row, index) => {
        step(row + at, error * valueAt(index));
      });
    });
  };
  const order = [...samples];
  const random = seeded(11);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    order.forEach(learnFrom);
  }
  return new Map([...places].map(([feature, row]) => [feature, weights.slice(row, row + classes)]));
};
