import type { Scratch } from './score-documents.ts';

/** The sum of each document's totals. */
const addUp = ({ used, sums }: Scratch) => {
  sums.fill(0);
  for (const total of used)
    for (let document = 0; document < sums.length; document += 1)
      sums[document] = (sums[document] ?? 0) + (total[document] ?? 0);
};

/** Puts a document in its place among the best, behind its equals; the last one falls out when there are too many. */
const insert = (best: number[], sums: Uint32Array, document: number, most: number) => {
  const sum = sums[document] ?? 0;
  let at = Math.min(best.length, most - 1);
  for (; at > 0 && (sums[best[at - 1] ?? 0] ?? 0) < sum; at -= 1) best[at] = best[at - 1] ?? 0;
  best[at] = document;
};

/** The marked documents of the highest sum of totals, best first, at most `most`; of equals the one that comes first. */
export const pickBest = (scratch: Scratch, most: number): number[] => {
  addUp(scratch);
  const { sums, marks } = scratch;
  const best: number[] = [];
  // the worst of the best: nearly every document of a large release ends at this one comparison
  let bar = -1;
  for (let document = 0; document < sums.length; document += 1) {
    if ((sums[document] ?? 0) <= bar || marks[document] === 0) continue;
    insert(best, sums, document, most);
    if (best.length === most) bar = sums[best[most - 1] ?? 0] ?? 0;
  }
  return best;
};
