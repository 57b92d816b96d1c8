import type { Viseme, VisemeMark } from '#contract/voice/viseme.ts';

/** How much of each shape; what is absent is 0. */
export type Mouth = Partial<Record<Viseme, number>>;

/** Milliseconds over which one shape turns into the next, and by which lips are ahead of the sound. */
const fade = 70;
const ahead = 40;

/**
 * The mouth at a moment of the sound. A shape counts by its share of the time around that moment, so that short ones
 * never jump. Before the first mark the mouth is shut.
 */
export const mouthAt = (marks: readonly VisemeMark[], ms: number): Mouth => {
  const from = ms + ahead - fade / 2;
  const to = from + fade;
  const mouth: Mouth = {};
  for (const [index, mark] of marks.entries()) {
    if (mark.ms >= to) break;
    const end = marks[index + 1]?.ms ?? Number.POSITIVE_INFINITY;
    const share = (Math.min(to, end) - Math.max(from, mark.ms)) / fade;
    if (share > 0 && mark.viseme !== 'sil') mouth[mark.viseme] = (mouth[mark.viseme] ?? 0) + share * mark.weight;
  }
  return mouth;
};

/** How far each shape opens the mouth. */
const openness: Record<Viseme, number> = {
  sil: 0,
  PP: 0,
  FF: 0.16,
  TH: 0.26,
  DD: 0.3,
  kk: 0.4,
  CH: 0.32,
  SS: 0.2,
  nn: 0.26,
  RR: 0.3,
  aa: 1,
  E: 0.58,
  I: 0.34,
  O: 0.74,
  U: 0.34,
};

/** How far a mouth is open, 0 to 1. */
export const openOf = (mouth: Mouth): number =>
  (Object.entries(mouth) as [Viseme, number][]).reduce((sum, [viseme, amount]) => sum + amount * openness[viseme], 0);

/** Between two mouths. */
export const mixMouths = (one: Mouth, other: Mouth, share: number): Mouth => {
  if (share >= 1) return other;
  const mouth: Mouth = {};
  for (const [viseme, amount] of Object.entries(one) as [Viseme, number][]) mouth[viseme] = amount * (1 - share);
  for (const [viseme, amount] of Object.entries(other) as [Viseme, number][])
    mouth[viseme] = (mouth[viseme] ?? 0) + amount * share;
  return mouth;
};
