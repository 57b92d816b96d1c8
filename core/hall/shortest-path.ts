import type { HallGraph, Hop } from './hall-graph.ts';

type Reached = { metres: number; by: Hop | undefined };

/** Dijkstra's algorithm: the hops of the shortest path, none if it ends where it begins, undefined if there is no path. */
export const shortestPath = (graph: HallGraph, from: string, to: string): Hop[] | undefined => {
  const reached = new Map<string, Reached>([[from, { metres: 0, by: undefined }]]);
  const open = new Set([from]);
  for (let here = nearest(open, reached); here !== undefined; here = nearest(open, reached)) {
    if (here === to) return trace(reached, to);
    open.delete(here);
    relax(graph, reached, open, here);
  }
  return undefined;
};

// A hall has some hundred nodes: looking through the open ones is as quick as keeping a heap.
const nearest = (open: Set<string>, reached: Map<string, Reached>) => {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const id of open) {
    const metres = reached.get(id)?.metres ?? Number.POSITIVE_INFINITY;
    if (metres < least) [best, least] = [id, metres];
  }
  return best;
};

const relax = (graph: HallGraph, reached: Map<string, Reached>, open: Set<string>, here: string) => {
  const soFar = reached.get(here)?.metres ?? 0;
  for (const hop of graph.get(here) ?? []) {
    const metres = soFar + hop.metres;
    if (metres >= (reached.get(hop.to.id)?.metres ?? Number.POSITIVE_INFINITY)) continue;
    reached.set(hop.to.id, { metres, by: hop });
    open.add(hop.to.id);
  }
};

const trace = (reached: Map<string, Reached>, to: string) => {
  const hops: Hop[] = [];
  for (let hop = reached.get(to)?.by; hop !== undefined; hop = reached.get(hop.from.id)?.by) hops.unshift(hop);
  return hops;
};
