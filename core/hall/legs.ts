import type { Bilingual } from '#contract/language.ts';
import type { EdgeKind, Hop, Node } from './hall-graph.ts';
import { headingOf, type Pair, sideOf } from './heading.ts';

/** A straight piece of a way, or a change of floors (then without a heading). `met` is the first landmark on it. */
export type Leg = {
  kind: EdgeKind;
  from: Node;
  to: Node;
  metres: number;
  heading: Pair | undefined;
  met: Bilingual | undefined;
};

/** Merges hops that are one manoeuvre: straight on by the same means, or the same lift or stairs over several floors. */
export const legsOf = (hops: readonly Hop[]): Leg[] => {
  const legs: Leg[] = [];
  for (const leg of hops.map(legOf)) {
    const last = legs.at(-1);
    if (last === undefined || !continues(last, leg)) legs.push(leg);
    else
      legs[legs.length - 1] = { ...leg, from: last.from, metres: last.metres + leg.metres, met: last.met ?? leg.met };
  }
  return legs;
};

const legOf = (hop: Hop): Leg => ({
  ...hop,
  heading: hop.from.floor === hop.to.floor ? headingOf(hop.from.at, hop.to.at) : undefined,
  met: hop.to.landmark,
});

const continues = (last: Leg, next: Leg) => {
  if (last.kind !== next.kind) return false;
  if (last.heading === undefined || next.heading === undefined) return last.heading === next.heading;
  return sideOf(last.heading, next.heading) === 'ahead';
};
