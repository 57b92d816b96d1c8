import type { Hall } from '#contract/hall.ts';
import type { Bilingual } from '#contract/language.ts';
import type { HallGraph, Hop, Node } from './hall-graph.ts';
import { headingOf, type Pair, sideOf } from './heading.ts';
import { type Leg, legsOf } from './legs.ts';
import { inSentence, type Spot, windowName } from './spot.ts';
import {
  climbs,
  distance,
  goes,
  join,
  justPast,
  leaves,
  nothing,
  past,
  sentence,
  sides,
  turns,
} from './way-phrases.ts';

/** `start` is the node where the way begins. */
type Path = { from: Spot; to: Spot; start: Node; hops: readonly Hop[] };

/** An instruction, and the points of the path that it leads from and to. */
type Described = { said: Bilingual; points: Leg['points'] };

/** Says a path, one instruction a manoeuvre; the last one says where the destination is. */
export type DescribeWay = (path: Path) => Described[];

/** Closer than this, in metres, a turn is just past a landmark. */
const justBehind = 8;
/** From so many metres on, a straight piece is told by what it passes. */
const longPiece = 12;

/** `graph` is the whole hall: where a node has one way out, the direction goes without saying. */
export const makeDescribeWay = (hall: Hall, graph: HallGraph): DescribeWay => {
  const floors = new Map(hall.floors.map((floor) => [floor.id, inSentence(floor.name)]));
  const signs = new Map(hall.windows.map(({ node, number }) => [node, windowName(number)]));
  return (path) => {
    const legs = legsOf(path.hops);
    const described = legs.map((leg, at): Described => {
      if (leg.heading === undefined)
        return { said: join(climbs[leg.kind], floors.get(leg.to.floor) ?? nothing), points: leg.points };
      const setOut = settingOut(graph, path, leg, legs[at - 1]);
      const next = legs[at + 1];
      const isTurn = next !== undefined && sideOfTurn(leg, next) !== 'ahead';
      const end = ending(path.to, leg, next, isTurn ? signs.get(leg.to.id) : undefined);
      return { said: join(setOut, goes[leg.kind], distance(leg.metres), end), points: leg.points };
    });
    const last = path.hops.length;
    if (legs.at(-1)?.heading === undefined) described.push({ said: onTheSpot(path), points: { from: last, to: last } });
    return described.map(({ said, points }) => ({ said: sentence(said), points }));
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

/** `sign` is the window beside the end of the piece. */
const ending = (to: Spot, leg: Leg, next: Leg | undefined, sign: Bilingual | undefined): Bilingual => {
  if (next !== undefined) return join(reaching(leg, next, sign), turning(leg, next, sign));
  const passing = leg.passed !== undefined && leg.metres >= longPiece ? past(inSentence(leg.passed.name)) : nothing;
  if (to.counter === undefined) return join(passing, reached(to.name, passing));
  const side = sides[sideOf(leg.heading ?? [0, 0], headingOf(leg.to.at, to.counter))];
  return join(passing, { zh: `，${to.name.zh}${side.zh}`, en: `; ${to.name.en} is ${side.en}` });
};

/** Where a piece ends that another one follows: at a landmark, in front of a window, or past what was seen last. */
const reaching = (leg: Leg, next: Leg, sign: Bilingual | undefined): Bilingual => {
  if (leg.to.landmark !== undefined) return reached(inSentence(leg.to.landmark), nothing);
  const passed = leg.passed && inSentence(leg.passed.name);
  if (sign !== undefined) {
    const passing = passed ? past(passed) : nothing;
    return join(passing, reached({ zh: `${sign.zh}前`, en: sign.en }, passing));
  }
  if (passed === undefined || isJustPast(leg, next)) return nothing;
  return past(passed);
};

const reached = (name: Bilingual, before: Bilingual): Bilingual => ({
  zh: before === nothing ? `到${name.zh}` : `，到${name.zh}`,
  en: ` to ${name.en}`,
});

const sideOfTurn = (leg: Leg, next: Leg) =>
  leg.heading === undefined || next.heading === undefined ? 'ahead' : sideOf(leg.heading, next.heading);

const isJustPast = (leg: Leg, next: Leg) =>
  leg.passed !== undefined && leg.passed.before <= justBehind && sideOfTurn(leg, next) !== 'ahead';

const turning = (leg: Leg, next: Leg, sign: Bilingual | undefined): Bilingual => {
  const side = sideOfTurn(leg, next);
  if (side === 'ahead') return nothing;
  const isUnmarked = leg.to.landmark === undefined && sign === undefined;
  if (isUnmarked && leg.passed !== undefined && isJustPast(leg, next))
    return justPast(inSentence(leg.passed.name), side);
  return { zh: `，${turns[side].zh}`, en: `, then ${turns[side].en}` };
};

/** When nothing is left to walk: the two share a point of the plan, or the lift opens right there. */
const onTheSpot = ({ from, to, start, hops }: Path): Bilingual => {
  if (from.id === to.id) return { zh: `您已经在${to.name.zh}`, en: `you are already at ${to.name.en}` };
  if (hops.length > 0 || from.counter === undefined || to.counter === undefined)
    return { zh: `${to.name.zh}就在旁边`, en: `${to.name.en} is right here` };
  const side = sides[sideOf(headingOf(from.counter, start.at), headingOf(start.at, to.counter))];
  return join(backTo(from), { zh: `${to.name.zh}${side.zh}`, en: `${to.name.en} is ${side.en}` });
};
