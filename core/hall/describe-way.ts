import type { Hall } from '#contract/hall.ts';
import type { Bilingual } from '#contract/language.ts';
import type { HallGraph, Hop, Node } from './hall-graph.ts';
import { headingOf, type Pair, sideOf } from './heading.ts';
import { type Leg, legsOf } from './legs.ts';
import { inSentence, type Spot } from './spot.ts';
import { climbs, distance, goes, join, leaves, nothing, sentence, sides, turns } from './way-phrases.ts';

/** `start` is the node where the way begins. */
type Path = { from: Spot; to: Spot; start: Node; hops: readonly Hop[] };

/** Says a path, one instruction a manoeuvre; the last one says where the destination is. */
export type DescribeWay = (path: Path) => Bilingual[];

/** `graph` is the whole hall: where a node has one way out, the direction goes without saying. */
export const makeDescribeWay = (hall: Hall, graph: HallGraph): DescribeWay => {
  const floors = new Map(hall.floors.map((floor) => [floor.id, inSentence(floor.name)]));
  return (path) => {
    const legs = legsOf(path.hops);
    const instructions = legs.map((leg, at) => {
      if (leg.heading === undefined) return join(climbs[leg.kind], floors.get(leg.to.floor) ?? nothing);
      const setOut = settingOut(graph, path, leg, legs[at - 1]);
      return join(setOut, goes[leg.kind], distance(leg.metres), ending(path.to, leg, legs[at + 1]));
    });
    if (legs.at(-1)?.heading === undefined) instructions.push(onTheSpot(path));
    return instructions.map(sentence);
  };
};

const settingOut = (graph: HallGraph, { from, to }: Path, leg: Leg, before: Leg | undefined): Bilingual => {
  if (before?.heading !== undefined) return nothing;
  if (before === undefined && from.counter !== undefined) return fromWindow(from, leg, from.counter);
  const origin = { zh: `从${from.name.zh}出发，`, en: `from ${from.name.en}, ` };
  const left = before === undefined ? origin : leaves[before.kind];
  const waysOut = (graph.get(leg.from.id) ?? []).filter((hop) => hop.to.floor === leg.from.floor);
  if (waysOut.length === 1) return left;
  const seen = leg.met === undefined ? to.name : inSentence(leg.met);
  return join(left, { zh: `面向${seen.zh}，`, en: `facing ${seen.en}, ` });
};

const fromWindow = (from: Spot, leg: Leg, counter: Pair): Bilingual => {
  const side = sideOf(headingOf(counter, leg.from.at), leg.heading ?? [0, 0]);
  const turn = side === 'ahead' ? nothing : { zh: `${turns[side].zh}，`, en: `${turns[side].en}, then ` };
  return join(backTo(from), turn);
};

const backTo = ({ name }: Spot): Bilingual => ({ zh: `背对${name.zh}，`, en: `with your back to ${name.en}, ` });

const ending = (to: Spot, leg: Leg, next: Leg | undefined): Bilingual => {
  if (next !== undefined) return join(reaching(leg.to.landmark), turning(leg, next));
  if (to.counter === undefined) return { zh: `到${to.name.zh}`, en: ` to ${to.name.en}` };
  const side = sides[sideOf(leg.heading ?? [0, 0], headingOf(leg.to.at, to.counter))];
  return { zh: `，${to.name.zh}${side.zh}`, en: `; ${to.name.en} is ${side.en}` };
};

const reaching = (landmark: Bilingual | undefined): Bilingual => {
  if (landmark === undefined) return nothing;
  const name = inSentence(landmark);
  return { zh: `到${name.zh}`, en: ` to ${name.en}` };
};

const turning = (leg: Leg, next: Leg): Bilingual => {
  if (leg.heading === undefined || next.heading === undefined) return nothing;
  const side = sideOf(leg.heading, next.heading);
  return side === 'ahead' ? nothing : { zh: `，${turns[side].zh}`, en: `, then ${turns[side].en}` };
};

/** When nothing is left to walk: the two share a point of the plan, or the lift opens right there. */
const onTheSpot = ({ from, to, start, hops }: Path): Bilingual => {
  if (from.id === to.id) return { zh: `您已经在${to.name.zh}`, en: `you are already at ${to.name.en}` };
  if (hops.length > 0 || from.counter === undefined || to.counter === undefined)
    return { zh: `${to.name.zh}就在旁边`, en: `${to.name.en} is right here` };
  const side = sides[sideOf(headingOf(from.counter, start.at), headingOf(start.at, to.counter))];
  return join(backTo(from), { zh: `${to.name.zh}${side.zh}`, en: `${to.name.en} is ${side.en}` });
};
