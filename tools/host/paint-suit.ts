import { ease } from './geometry.ts';
import { type Colour, type Image, mix, noise, paint } from './images.ts';

/** The brand's teal, darkened to a suiting cloth. */
const cloth: Colour = [22, 52, 62];
const shirt: Colour = [240, 240, 236];

/** A fine twill: diagonal threads, two pixels each. */
const twill = (x: number, y: number) => ((x + y) % 4 < 2 ? 1.06 : 0.95) * (1 + (noise(x, y) - 0.5) * 0.1);

/** Where the texture has the shirt and the tie on it, in parts of its size, and how far around them white has to go. */
const shirtPart = { left: 0.345, right: 0.495, top: 0.015, bottom: 0.19 };
const around = 9;

const shirtMask = (suit: Image) => {
  const mask = new Uint8Array(suit.width * suit.height);
  paint(suit, ({ r, g, b, x, y }) => {
    const [u, v] = [x / suit.width, y / suit.height];
    const within = u > shirtPart.left && u < shirtPart.right && v > shirtPart.top && v < shirtPart.bottom;
    if (!within || (r + g + b < 240 && b - r < 14)) return undefined;
    for (let down = -around; down <= around; down += 1)
      mask.fill(1, (y + down) * suit.width + x - around, (y + down) * suit.width + x + around + 1);
    return undefined;
  });
  return mask;
};

/** The grey suit becomes dark teal; the tie goes, and the shirt is white all through. */
export const paintSuit = (suit: Image) => {
  const mask = shirtMask(suit);
  return paint(suit, ({ r, g, b, x, y }) => {
    const light = (r + g + b) / 3;
    if (mask[y * suit.width + x]) return [shirt[0], shirt[1], shirt[2]];
    const shade = Math.min(1.5, Math.max(0.25, light / 43)) * twill(x, y);
    const woven: Colour = [cloth[0] * shade, cloth[1] * shade, cloth[2] * shade];
    return mix(woven, shirt, ease(light, 80, 150));
  });
};
