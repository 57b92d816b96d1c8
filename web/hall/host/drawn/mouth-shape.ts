import type { Viseme } from '#contract/voice/viseme.ts';

/** What a mouth is drawn by. All but `wide` are 0 to 1. */
export type MouthShape = {
  /** Its width as a share of that at rest. */
  wide: number;
  open: number;
  /** Lips drawn together and forward. */
  round: number;
  /** How much of the upper and of the lower teeth is seen. */
  teeth: number;
  lowerTeeth: number;
  tongue: number;
  /** Lips pressed upon each other. */
  press: number;
  /** The lower lip under the upper teeth. */
  tuck: number;
};

const shape = (
  wide: number,
  open: number,
  round: number,
  [teeth, lowerTeeth, tongue]: readonly [number, number, number],
  [press, tuck]: readonly [number, number] = [0, 0],
): MouthShape => ({ wide, open, round, teeth, lowerTeeth, tongue, press, tuck });

/** The fifteen mouths at full weight. */
export const mouthShapes: Record<Viseme, MouthShape> = {
  sil: shape(1, 0, 0, [0, 0, 0]),
  PP: shape(0.95, 0, 0.05, [0, 0, 0], [1, 0]),
  FF: shape(0.98, 0.16, 0, [1, 0, 0], [0, 1]),
  TH: shape(1, 0.26, 0, [0.8, 0.1, 1]),
  DD: shape(1, 0.3, 0, [0.9, 0.3, 0.7]),
  kk: shape(1, 0.4, 0, [0.7, 0.2, 0.3]),
  CH: shape(0.8, 0.32, 0.6, [0.95, 0.5, 0.1]),
  SS: shape(1.06, 0.2, 0, [1, 0.8, 0]),
  nn: shape(1, 0.26, 0, [0.8, 0.2, 0.8]),
  RR: shape(0.86, 0.3, 0.45, [0.6, 0.2, 0.4]),
  aa: shape(1.02, 1, 0, [0.7, 0, 0.3]),
  E: shape(1.1, 0.58, 0, [0.9, 0.2, 0.4]),
  I: shape(1.14, 0.34, 0, [1, 0.5, 0.4]),
  O: shape(0.72, 0.74, 0.85, [0.35, 0, 0.15]),
  U: shape(0.58, 0.34, 1, [0.1, 0, 0.1]),
};

const parts = Object.keys(mouthShapes.sil) as (keyof MouthShape)[];

/** The mouth between the shapes that a pose names; what is left to 1 is the mouth at rest. */
export const mixMouth = (mouth: Partial<Record<Viseme, number>>): MouthShape => {
  const named = Object.entries(mouth) as [Viseme, number][];
  const total = named.reduce((sum, [, amount]) => sum + amount, 0);
  const by = Math.max(1, total);
  const mixed = { ...mouthShapes.sil };
  for (const [viseme, amount] of named)
    for (const part of parts) mixed[part] += (amount / by) * (mouthShapes[viseme][part] - mouthShapes.sil[part]);
  return mixed;
};
