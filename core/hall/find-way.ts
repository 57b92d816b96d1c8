import type { Hall, Way } from '#contract/hall.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { makeDescribeWay } from './describe-way.ts';
import { type Hop, makeHallGraph } from './hall-graph.ts';
import { shortestPath } from './shortest-path.ts';
import { spotsOf } from './spot.ts';

/** `from` and `to` are ids of windows or places; a screen is a place. */
export type WayQuestion = { from: string; to: string; stepFree: boolean };
type NoWay = { kind: 'no-such-place' | 'no-way' };

/**
 * The shortest way through the hall with its instructions. A step-free way uses no stairs and no escalator,
 * and neither begins nor ends at a place that is marked as not step-free: `no-way` if there is none.
 */
export type FindWay = (question: WayQuestion) => Result<Way, NoWay>;

export const makeFindWay = (hall: Hall): FindWay => {
  const spots = spotsOf(hall);
  const all = makeHallGraph(hall, false);
  const withoutSteps = makeHallGraph(hall, true);
  const describeWay = makeDescribeWay(hall, all);
  const nodes = new Map(hall.nodes.map((node) => [node.id, node]));
  return (question) => {
    const from = spots.get(question.from);
    const to = spots.get(question.to);
    const start = nodes.get(from?.node ?? '');
    if (from === undefined || to === undefined || start === undefined) return fail({ kind: 'no-such-place' });
    if (question.stepFree && !(from.stepFree && to.stepFree)) return fail({ kind: 'no-way' });
    const hops = shortestPath(question.stepFree ? withoutSteps : all, from.node, to.node);
    if (hops === undefined) return fail({ kind: 'no-way' });
    const points = [start, ...hops.map((hop) => hop.to)].map(({ id, floor, at }) => ({ node: id, floor, at }));
    const described = describeWay({ from, to, start, hops });
    return ok({
      ...question,
      metres: length(hops),
      points,
      instructions: described.map(({ said }) => said),
      legs: described.map(({ points: leg }) => leg),
    });
  };
};

const length = (hops: readonly Hop[]) => hops.reduce((sum, hop) => sum + hop.metres, 0);
