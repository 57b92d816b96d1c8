import { at, ease } from './geometry.ts';
import { type Colour, type Image, mix, paint } from './images.ts';

/** Where the two irises are in the texture, and their radius, in parts of its size. */
const irises = [
  { x: 0.29, y: 0.666 },
  { x: 0.702, y: 0.3 },
];
const irisReach = 0.118;

/** Larger irises look friendlier: what is within one and a half radii is drawn larger, fading out. */
export const growIris = (eyes: Image, share: number): Image => {
  const from = Float32Array.from(eyes.pixels);
  return paint(eyes, ({ x, y }) => {
    for (const iris of irises) {
      const [dx, dy] = [x / eyes.width - iris.x, y / eyes.height - iris.y];
      const away = Math.hypot(dx, dy) / irisReach;
      if (away > 1.7) continue;
      const by = 1 + (1 / share - 1) * (1 - ease(away, 1.15, 1.7));
      const place =
        Math.round((iris.y + dy * by) * eyes.height) * eyes.width + Math.round((iris.x + dx * by) * eyes.width);
      return [at(from, place * 4), at(from, place * 4 + 1), at(from, place * 4 + 2)];
    }
    return undefined;
  });
};

/** Eyes: a soft white in the shade of the lid, and a deep warm brown. `middle` is the height of the eye. */
export const paintEyes = (
  eyes: Image,
  placeOf: (x: number, y: number) => readonly [number, number, number],
  middle: number,
) =>
  paint(eyes, ({ r, g, b, x, y }) => {
    const red = ease(r - (g + b) / 2, 14, 40);
    const light = (r + g + b) / 3;
    const [, height] = placeOf(x, y);
    const shade = 1 - 0.38 * ease(Number.isNaN(height) ? 0 : height - middle, 0.0, 0.08);
    const white: Colour = [light * 0.99 + 6, light * 0.97 + 4, light * 0.955 + 2];
    const pupil = mix(white, [light * 0.4, light * 0.4, light * 0.4], ease(90 - light, 10, 60));
    const [red2, green, blue] = mix(pupil, [r * 0.6 + 10, r * 0.36 + 6, r * 0.2 + 4], red);
    return [red2 * shade, green * shade, blue * shade];
  });
