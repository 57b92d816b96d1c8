import type { Field } from '#contract/field.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { makeCueEvidence } from '#core/understanding/cue-evidence.ts';
import { fieldFeatures } from '#core/understanding/field-features.ts';
import type { Understanding } from '#core/understanding/understand.ts';
import type { FieldWeights } from '#core/understanding/weigh-fields.ts';
import { makeWeighFields } from '#core/understanding/weigh-fields.ts';
import { type FieldSample, folds } from './field-samples.ts';
import { firstDense, packFields } from './pack-fields.ts';
import { type Learnt, learnSoftmax, type Sample } from './sparse-softmax.ts';

/** How many weights of features there is room for. */
const room = 1700;
const epochs = 8;

/** Samples as numbers; what stands in the lexicon is learnt once more as though it did not. */
const makeSample = (cues: Lexicon['fields'], fields: readonly Field[], { fields: fieldsOf }: Understanding) => {
  const evidenceOf = makeCueEvidence(cues, fields);
  return ({ text, field, weight, isCued }: FieldSample): Sample[] => {
    const right = field === 'none' ? 0 : fields.indexOf(field) + 1;
    const hashed = fieldFeatures(text);
    const cued = fieldsOf(text).fields;
    const dense = [...evidenceOf(text), ...fields.map((it) => Number(cued.includes(it)))]
      .map((value, row) => ({ feature: firstDense + row, value }))
      .filter(({ value }) => value > 0);
    const bare = { features: hashed, values: hashed.map(() => 1), right, weight };
    const full = {
      ...bare,
      features: [...hashed, ...dense.map((it) => it.feature)],
      values: [...bare.values, ...dense.map((it) => it.value)],
    };
    return isCued ? [full, bare] : [full];
  };
};

/** The largest weights of features, as far as there is room. */
const largest = (learnt: Learnt, count: number) => {
  const all = [...learnt]
    .filter(([feature]) => feature >= 0 && feature < firstDense)
    .flatMap(([feature, weights]) =>
      [...weights].map((value, at) => ({ key: feature * 16 + at, size: Math.abs(value) })),
    )
    .filter(({ size }) => size > 0)
    .sort((a, b) => b.size - a.size || a.key - b.key);
  return new Set(all.slice(0, count).map(({ key }) => key));
};

/** Learns all weights, then again and again with fewer, so that those which stay take over what the others told. */
const learnWithin = (samples: readonly Sample[], classes: number) => {
  const learnWith = (lasso: number, isKept: (feature: number, at: number) => boolean) =>
    learnSoftmax(samples, { classes, lasso, epochs, isKept });
  let learnt = learnWith(3, () => true);
  for (const share of [4, 2, 1.4, 1]) {
    const kept = largest(learnt, Math.floor(room * share));
    learnt = learnWith(0.3, (feature, at) => feature >= firstDense || kept.has(feature * 16 + at));
  }
  return learnt;
};

export type Judged = FieldSample & { likely: { field: Field | 'none'; likelihood: number } };

/** Learns from the samples: the weights, and how those learnt without a fifth of them judge that fifth. */
export const learnFields = (
  samples: readonly FieldSample[],
  lexicon: Lexicon,
  understanding: Understanding,
  withFolds: boolean,
): { weights: FieldWeights; judged: Judged[] } => {
  const fields = (Object.keys(lexicon.fields) as Field[]).filter((it) => it !== 'faq');
  const sampleOf = makeSample(lexicon.fields, fields, understanding);
  const made = samples.map((sample) => ({ sample, learnable: sampleOf(sample) }));
  const learnFrom = (isIn: (fold: number) => boolean) =>
    packFields(
      learnWithin(
        made.filter(({ sample }) => isIn(sample.fold)).flatMap((it) => it.learnable),
        fields.length + 1,
      ),
      fields,
    );
  const judge = (fold: number) => {
    const weighFields = makeWeighFields(
      lexicon.fields,
      learnFrom((it) => it !== fold),
    );
    return samples
      .filter((it) => it.fold === fold)
      .map((sample) => {
        const likely = weighFields(sample.text, understanding.fields(sample.text).fields);
        const none = { field: 'none' as const, likelihood: 1 - likely.reduce((sum, it) => sum + it.likelihood, 0) };
        return { ...sample, likely: [none, ...likely].reduce((a, b) => (b.likelihood > a.likelihood ? b : a)) };
      });
  };
  const judged = withFolds ? Array.from({ length: folds }, (_, fold) => judge(fold)).flat() : [];
  return { weights: learnFrom(() => true), judged };
};
