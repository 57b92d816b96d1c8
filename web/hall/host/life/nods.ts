import { type Chance, pick } from './chance.ts';

/** Nods of one who listens: every 1.8 to 3.8 seconds, sometimes two together. Radians, downwards. */
export const makeNods = (chance: Chance) => {
  let next: number | undefined;
  let nod = { began: 0, length: 1, depth: 0 };
  return (now: number, listens: boolean): number => {
    next = listens ? (next ?? now + pick(chance, 700, 1600)) : undefined;
    const over = now >= nod.began + nod.length;
    if (next !== undefined && now >= next && over) {
      nod = { began: now, length: pick(chance, 480, 760), depth: pick(chance, 0.05, 0.1) };
      next = now + nod.length + (chance() < 0.25 ? 40 : pick(chance, 1800, 3800));
    }
    const share = (now - nod.began) / nod.length;
    return share <= 0 || share >= 1 ? 0 : nod.depth * Math.sin(Math.PI * share) ** 2;
  };
};
