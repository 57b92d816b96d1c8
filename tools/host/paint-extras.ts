import { type Colour, type Image, type Pixel, paint } from './images.ts';

const blank = (width: number, height: number): Image => ({
  width,
  height,
  pixels: new Float32Array(width * height * 4),
});
const draw = (width: number, height: number, brush: (pixel: Pixel) => Colour) =>
  paint(blank(width, height), brush, () => 255);

/** Silk in the brand's teal, with a thin warm border. */
export const paintSilk = () =>
  draw(128, 128, ({ x, y }) => {
    const edge = Math.min(x, 127 - x, 127 - y);
    return edge > 8 && edge < 14 ? [236, 160, 92] : [14, 104, 114];
  });

/** A badge without a name: a sign and two lines, framed. */
export const paintBadge = () =>
  draw(128, 48, ({ x, y }) => {
    if (x < 3 || y < 3 || x > 124 || y > 44) return [214, 170, 110];
    if (x > 10 && x < 34 && y > 10 && y < 38) return [11, 70, 80];
    const isLine = x > 42 && ((Math.abs(y - 18) < 4 && x < 112) || (Math.abs(y - 31) < 2 && x < 92));
    return isLine ? [70, 92, 96] : [246, 244, 238];
  });
