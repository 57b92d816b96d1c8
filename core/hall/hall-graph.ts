import type * as z from 'zod';
import type { Hall, HallEdge, HallNode } from '#contract/hall.ts';

export type Node = z.infer<typeof HallNode>;
export type EdgeKind = z.infer<typeof HallEdge>['kind'];

/** One edge in the direction in which it is gone. */
export type Hop = { from: Node; to: Node; kind: EdgeKind; metres: number };

/** From a node's id to the hops that begin there. */
export type HallGraph = ReadonlyMap<string, readonly Hop[]>;

/**
 * What changing floors costs, in metres of walking: `once` for waiting and boarding, `level` for each floor.
 * A flight of stairs or an escalator is about 12 m long; a wheelchair ramp of 1:12 is about 54 m for a storey of 4.5 m;
 * a lift is waited for about as long as 20 m take to walk. So one storey by lift costs 13 m more than by stairs.
 */
const floorCosts: Record<EdgeKind, { once: number; level: number }> = {
  lift: { once: 20, level: 5 },
  stairs: { once: 0, level: 12 },
  escalator: { once: 0, level: 12 },
  ramp: { once: 0, level: 54 },
  walk: { once: 0, level: 54 },
};

const stepped: readonly EdgeKind[] = ['stairs', 'escalator'];

/** All hops of the hall, both ways; without stairs and escalators if it has to be step-free. Throws on a plan that names unknown nodes. */
export const makeHallGraph = (hall: Hall, stepFree: boolean): HallGraph => {
  const nodes = new Map(hall.nodes.map((node) => [node.id, node]));
  const levels = new Map(hall.floors.map((floor) => [floor.id, floor.level]));
  const nodeOf = (id: string) => known(nodes.get(id), hall.id, id);
  const graph = new Map<string, Hop[]>(hall.nodes.map((node) => [node.id, []]));
  for (const { from, to, kind } of hall.edges) {
    if (stepFree && stepped.includes(kind)) continue;
    const ends = { from: nodeOf(from), to: nodeOf(to) };
    const rise = Math.abs(
      known(levels.get(ends.from.floor), hall.id, from) - known(levels.get(ends.to.floor), hall.id, to),
    );
    const metres = ends.from.floor === ends.to.floor ? flat(ends.from, ends.to) : climb(kind, rise);
    graph.get(from)?.push({ ...ends, kind, metres });
    graph.get(to)?.push({ from: ends.to, to: ends.from, kind, metres });
  }
  return graph;
};

const flat = (from: Node, to: Node) => Math.hypot(to.at[0] - from.at[0], to.at[1] - from.at[1]);

const climb = (kind: EdgeKind, levels: number) => floorCosts[kind].once + floorCosts[kind].level * levels;

const known = <It>(it: It | undefined, hall: string, id: string): It => {
  if (it === undefined) throw new Error(`The plan of ${hall} names ${id}, but does not hold it or its floor.`);
  return it;
};
