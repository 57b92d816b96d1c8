import type { Bilingual } from '#contract/language.ts';
import type { EdgeKind, Hop, Node } from './hall-graph.ts';
import { headingOf, type Pair, sideOf } from './heading.ts';

/** A landmark that is left behind before a piece of way ends, and the metres from it to the end. */
type Passed = { name: Bilingual; before: number };

/** A straight piece of a way, or a change of floors (then without a heading). `met` is the first landmark on it. */
export type Leg = {
  kind: EdgeKind;
  from: Node;
  to: Node;
  metres: number;
  heading: Pair | undefined;
  met: Bilingual | undefined;
  /** The last landmark between its ends. */
  passed: Passed | undefined;
  /** Its first and last point, counted along the whole way. */
  points: { from: number; to: number };
};

/** Merges hops that are one manoeuvre: straight on by the same means, or the same lift or stairs over several floors. */
export const legsOf = (hops: readonly Hop[]): Leg[] => {
  const legs: Leg[] = [];
  for (const leg of hops.map(legOf)) {
    const last = legs.at(-1);
    if (last === undefined || !continues(last, leg)) legs.push(leg);
    else legs[legs.length - 1] = merged(last, leg);
  }
  return legs;
};

const merged = (last: Leg, leg: Leg): Leg => ({
  ...leg,
  from: last.from,
  metres: last.metres + leg.metres,
  met: last.met ?? leg.met,
  passed: passedBy(last, leg),
  points: { from: last.points.from, to: leg.points.to },
});

const passedBy = (last: Leg, { metres }: Leg): Passed | undefined => {
  if (last.to.landmark !== undefined) return { name: last.to.landmark, before: metres };
  return last.passed && { ...last.passed, before: last.passed.before + metres };
};

const legOf = (hop: Hop, at: number): Leg => ({
  ...hop,
  heading: hop.from.floor === hop.to.floor ? headingOf(hop.from.at, hop.to.at) : undefined,
  met: hop.to.landmark,
  passed: undefined,
  points: { from: at, to: at + 1 },
});

const continues = (last: Leg, next: Leg) => {
  if (last.kind !== next.kind) return false;
  if (last.heading === undefined || next.heading === undefined) return last.heading === next.heading;
  return sideOf(last.heading, next.heading) === 'ahead';
};
