import { type Image, paint } from './images.ts';

const lightOf = (r: number, g: number, b: number) => 0.3 * r + 0.59 * g + 0.11 * b;

/** How light hair is on average, where there is hair. */
const meanLight = (hair: Image) => {
  let [sum, count] = [0, 0];
  paint(hair, ({ r, g, b, a }) => {
    if (a > 200) {
      sum += lightOf(r, g, b);
      count += 1;
    }
    return undefined;
  });
  return sum / Math.max(1, count);
};

/** Hair of a very dark brown with strands of its own; pure black would be a hole in the picture. */
export const paintHair = (hair: Image) => {
  const mean = meanLight(hair);
  return paint(hair, ({ r, g, b }) => {
    const strand = Math.min(1.5, 0.5 + 0.5 * (lightOf(r, g, b) / mean) ** 0.8);
    return [44 * strand + 4, 33 * strand + 3, 28 * strand + 3];
  });
};
