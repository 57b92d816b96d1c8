import { type Chance, pick } from './chance.ts';

/** 12 to 16 breaths a minute, each a little different; drawing in takes two fifths of a breath. */
export const makeBreath = (chance: Chance) => {
  let began: number | undefined;
  let length = pick(chance, 3750, 5000);
  return (now: number): number => {
    began ??= now - length * chance();
    while (now - began >= length) {
      began += length;
      length = pick(chance, 3750, 5000);
    }
    const share = (now - began) / length;
    const turned = share < 0.4 ? share / 0.4 : 1 - (share - 0.4) / 0.6;
    return (1 - Math.cos(Math.PI * turned)) / 2;
  };
};
