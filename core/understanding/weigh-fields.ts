import type { Field } from '#contract/field.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import { makeCueEvidence } from './cue-evidence.ts';
import { fieldFeatures } from './field-features.ts';

/** What `node tools/train-fields.ts` learns: a softmax over no field at all and the fields. */
export type FieldWeights = {
  fields: readonly Field[];
  /** Of no field first, then of the fields, here and below. */
  bias: readonly number[];
  /** One signed byte a class: for the resemblance to the cues of each field, then for a cue of each standing there. */
  dense: string;
  denseStep: number;
  /** Two bytes a weight: how much further its feature is (255: nothing but further), and class and value. */
  sparse: string;
  sparseStep: number;
};

const bytesOf = (base64: string) => Uint8Array.from(atob(base64), (it) => it.charCodeAt(0));

/** The features that have weights, each with the classes and values. */
const openSparse = ({ sparse, sparseStep }: FieldWeights) => {
  const weights = new Map<number, [number, number][]>();
  const bytes = bytesOf(sparse);
  let feature = 0;
  for (let at = 0; at < bytes.length; at += 2) {
    const [further = 0, packed = 0] = bytes.subarray(at, at + 2);
    feature += further;
    if (further === 255) continue;
    // eight values below zero and eight above
    const value = ((packed & 15) - 7.5) * sparseStep;
    weights.set(feature, [...(weights.get(feature) ?? []), [packed >> 4, value]]);
  }
  return weights;
};

const softmax = (scores: readonly number[]) => {
  const most = Math.max(...scores);
  const powers = scores.map((it) => Math.exp(it - most));
  const sum = powers.reduce((total, it) => total + it, 0);
  return powers.map((it) => it / sum);
};

/** How likely a text asks for each field, given the fields whose cues stand in it. */
export const makeWeighFields = (cues: Lexicon['fields'], weights: FieldWeights) => {
  const { fields, bias, denseStep } = weights;
  const evidenceOf = makeCueEvidence(cues, fields);
  let opened: { sparse: Map<number, [number, number][]>; dense: Int8Array } | undefined;
  return (text: string, cued: readonly Field[]): { field: Field; likelihood: number }[] => {
    opened ??= { sparse: openSparse(weights), dense: new Int8Array(bytesOf(weights.dense)) };
    const { sparse, dense } = opened;
    const scores = [...bias];
    const add = (at: number, value: number) => {
      scores[at] = (scores[at] ?? 0) + value;
    };
    for (const feature of fieldFeatures(text)) for (const [at, value] of sparse.get(feature) ?? []) add(at, value);
    [...evidenceOf(text), ...fields.map((it) => (cued.includes(it) ? 1 : 0))].forEach((value, row) => {
      for (let at = 0; value > 0 && at < bias.length; at += 1) {
        add(at, value * denseStep * (dense[row * bias.length + at] ?? 0));
      }
    });
    const likely = softmax(scores);
    return fields.map((field, at) => ({ field, likelihood: likely[at + 1] ?? 0 }));
  };
};
