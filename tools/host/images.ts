import sharp, { type Region } from 'sharp';

/** An image in memory: four numbers of 0 to 255 for each pixel, rows from the top. */
export type Image = { width: number; height: number; pixels: Float32Array };
export type Colour = readonly [number, number, number];

/** Reads an image, at another size if one is told. */
export const readImage = async (path: string, width?: number, height?: number, cut?: Region): Promise<Image> => {
  const whole = sharp(path).ensureAlpha();
  const part = cut ? whole.extract(cut) : whole;
  const sized = width ? part.resize(width, height ?? width, { kernel: 'lanczos3', fit: 'fill' }) : part;
  const { data, info } = await sized.raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: Float32Array.from(data) };
};

/** As PNG; the compression at the end makes WebP of it. */
export const writeImage = async ({ width, height, pixels }: Image): Promise<Uint8Array> =>
  new Uint8Array(
    await sharp(Buffer.from(Uint8ClampedArray.from(pixels).buffer), { raw: { width, height, channels: 4 } })
      .png()
      .toBuffer(),
  );

export type Pixel = { r: number; g: number; b: number; a: number; x: number; y: number };

/** Changes every pixel. */
export const paint = (image: Image, brush: (pixel: Pixel) => Colour | undefined, alpha?: (pixel: Pixel) => number) => {
  for (let index = 0; index < image.width * image.height; index += 1) {
    const [r = 0, g = 0, b = 0, a = 255] = image.pixels.subarray(index * 4, index * 4 + 4);
    const pixel = { r, g, b, a, x: index % image.width, y: Math.floor(index / image.width) };
    const colour = brush(pixel);
    if (colour) image.pixels.set(colour, index * 4);
    if (alpha) image.pixels[index * 4 + 3] = alpha(pixel);
  }
  return image;
};

export const mix = (one: Colour, other: Colour, share: number): Colour => [
  one[0] + (other[0] - one[0]) * share,
  one[1] + (other[1] - one[1]) * share,
  one[2] + (other[2] - one[2]) * share,
];

/** A fixed noise of 0 to 1: the same pixel always gives the same number. */
export const noise = (x: number, y: number) => {
  const value = Math.sin(x * 127.1 + y * 311.7) * 43758.5453;
  return value - Math.floor(value);
};
