import type { Field } from '#contract/field.ts';
import type { FieldWeights } from '#core/understanding/weigh-fields.ts';
import type { Learnt } from './sparse-softmax.ts';

/** Dense features stand above every hashed one. */
export const firstDense = 0x10000;

const base64 = (bytes: readonly number[]) => Buffer.from(bytes).toString('base64');
const rounded = (value: number) => Number(value.toFixed(4));

/** Half of the values are above, half below; the rarest large ones are cut off so that the many small ones differ. */
const stepFor = (values: readonly number[]) => {
  const sizes = values.map(Math.abs).sort((a, b) => a - b);
  return rounded((sizes[Math.floor(sizes.length * 0.97)] ?? 1) / 7.5);
};

const packSparse = (learnt: Learnt) => {
  const entries = [...learnt]
    .filter(([feature]) => feature >= 0 && feature < firstDense)
    .sort(([a], [b]) => a - b)
    .flatMap(([feature, weights]) =>
      [...weights].flatMap((value, at) => (value === 0 ? [] : [{ feature, at, value }])),
    );
  const step = stepFor(entries.map(({ value }) => value));
  let before = 0;
  const bytes = entries.flatMap(({ feature, at, value }) => {
    const gap = feature - before;
    before = feature;
    const level = Math.min(15, Math.max(0, Math.round(value / step + 7.5)));
    const leaps = Array.from({ length: Math.floor(gap / 255) }, () => [255, 0]).flat();
    return [...leaps, gap % 255, (at << 4) | level];
  });
  return { sparse: base64(bytes), sparseStep: step };
};

/** Weights in the few bytes that a phone and a cold start can spare. */
export const packFields = (learnt: Learnt, fields: readonly Field[]): FieldWeights => {
  const rows = Array.from({ length: 2 * fields.length }, (_, row) => [...(learnt.get(firstDense + row) ?? [])]);
  const largest = Math.max(...rows.flat().map(Math.abs));
  const denseStep = Math.ceil((largest / 127) * 10000) / 10000;
  return {
    fields,
    bias: [...(learnt.get(-1) ?? [])].map(rounded),
    dense: base64(rows.flatMap((row) => row.map((it) => Math.round(it / denseStep) & 255))),
    denseStep,
    ...packSparse(learnt),
  };
};
