import { type Chance, ease, pick } from './chance.ts';

/** A blink under way: when it began and how long it takes. */
type Blink = { began: number; length: number };

const closing = 0.42;

/** How far the lids are down in a blink: fast down, slower up. */
const lids = ({ began, length }: Blink, now: number) => {
  const share = (now - began) / length;
  if (share <= 0 || share >= 1) return 0;
  return share < closing ? ease(share / closing) : 1 - ease((share - closing) / (1 - closing));
};

/** When the next blink comes: sooner when it begins to speak. */
const hurry = (chance: Chance, next: number, now: number) =>
  chance() < 0.7 ? Math.min(next, now + pick(chance, 40, 260)) : next;

/** Every 2 to 6 seconds for 120 to 180 milliseconds, sometimes twice; and often when it begins to speak. */
export const makeBlinks = (chance: Chance) => {
  let blink: Blink = { began: Number.NEGATIVE_INFINITY, length: 1 };
  let next: number | undefined;
  let spoke = false;
  return (now: number, speaks: boolean): number => {
    next ??= now + pick(chance, 800, 3000);
    if (speaks && !spoke) next = hurry(chance, next, now);
    spoke = speaks;
    if (now >= next && now >= blink.began + blink.length) {
      blink = { began: now, length: pick(chance, 120, 180) };
      next = now + blink.length + (chance() < 0.14 ? pick(chance, 60, 140) : pick(chance, 2000, 6000));
    }
    return lids(blink, now);
  };
};
