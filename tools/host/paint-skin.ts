import { ease } from './geometry.ts';
import { type Colour, type Image, mix, noise, type Pixel, paint } from './images.ts';

type Point = readonly [number, number, number];
/** Places of the face, in decimetres. The left side; the right one mirrors it. */
export type Landmarks = { eye: Point; mouth: Point };

const lip: Colour = [196, 98, 100];
const rose: Colour = [226, 128, 118];
/** The even skin between the brows, where the texture has the shadow of a frown. */
const brow: Colour = [247, 212, 190];
const lidShade: Colour = [150, 92, 76];

/** Lighter and less orange than MakeHuman's skin, the same for the face and for the hands. */
const graded = ({ r, g, b }: Pixel): Colour => {
  const light = 0.3 * r + 0.59 * g + 0.11 * b;
  const even = mix([r, g, b], [light * 1.16, light * 0.98, light * 0.86], 0.35);
  return [even[0] * 1.05 + 4, even[1] * 1.05 + 5, even[2] * 1.08 + 6];
};
/** Lips are what is much redder than the rest. */
const lipShare = ({ r, g, b }: Pixel) => ease(r - (g + b) / 2, 62, 92);

const bump = (place: Point, middle: Point, size: Point) =>
  Math.exp(
    -([0, 1, 2] as const).reduce<number>((sum, axis) => sum + ((place[axis] - middle[axis]) / size[axis]) ** 2, 0),
  );

export const gradeSkin = (skin: Image) => paint(skin, graded);

/** Gives the face its colours: even skin, warm cheeks, shaded lids, lips in a natural rose. */
export const paintFace = (skin: Image, placeOf: (x: number, y: number) => Point, { eye, mouth }: Landmarks) =>
  paint(skin, (pixel) => {
    const [x, y, z] = placeOf(pixel.x, pixel.y);
    const base = graded(pixel);
    if (Number.isNaN(x)) return base;
    const place: Point = [Math.abs(x), y, z];
    const nearMouth = bump(place, [0, mouth[1], mouth[2]], [0.36, 0.17, 0.5]);
    const lips = mix(base, lip, lipShare(pixel) * 0.55 * ease(nearMouth, 0.25, 0.6));
    const cheek = bump(place, [eye[0] + 0.12, eye[1] - 0.38, eye[2] + 0.1], [0.24, 0.16, 0.5]);
    const warm = mix(lips, rose, cheek * 0.2);
    const nose = bump(place, [0, eye[1] - 0.36, eye[2] + 0.55], [0.1, 0.09, 0.3]);
    const tip = mix(warm, rose, nose * 0.12);
    const lid = bump(place, [eye[0] + 0.03, eye[1] + 0.1, eye[2] + 0.12], [0.2, 0.045, 0.4]);
    const shaded = mix(tip, lidShade, lid * 0.32);
    const under = bump(place, [eye[0] - 0.02, eye[1] - 0.17, eye[2] + 0.1], [0.16, 0.05, 0.4]);
    const frown = bump(place, [0.09, eye[1] + 0.32, eye[2] + 0.25], [0.16, 0.1, 0.4]);
    const fine = 1 + (noise(pixel.x, pixel.y) - 0.5) * 0.035;
    const lit = mix(mix(shaded, [250, 222, 200], under * 0.18), brow, frown * 0.6);
    return [lit[0] * fine, lit[1] * fine, lit[2] * fine];
  });
