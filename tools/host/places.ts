import { at, pointOf, type Quad } from './geometry.ts';

type Corner = { u: number; v: number; at: readonly [number, number, number] };

/** Textures are coloured a little beyond their faces, so that no seam shows. */
const beyond = { pixels: 1.5, share: -0.15 };

const range = (values: number[], most: number) => ({
  from: Math.max(0, Math.floor(Math.min(...values) - beyond.pixels)),
  to: Math.min(most - 1, Math.ceil(Math.max(...values) + beyond.pixels)),
});

/** How much each corner of a triangle counts at a place of the texture. */
const sharesAt = ([a, b, c]: readonly [Corner, Corner, Corner], u: number, v: number) => {
  const area = (b.u - a.u) * (c.v - a.v) - (c.u - a.u) * (b.v - a.v);
  const one = ((b.u - u) * (c.v - v) - (c.u - u) * (b.v - v)) / area;
  const two = ((c.u - u) * (a.v - v) - (a.u - u) * (c.v - v)) / area;
  return [one, two, 1 - one - two] as const;
};

const fill = (triangle: readonly [Corner, Corner, Corner], places: Float32Array, width: number, height: number) => {
  const [columns, rows] = [
    range(
      triangle.map(({ u }) => u),
      width,
    ),
    range(
      triangle.map(({ v }) => v),
      height,
    ),
  ];
  for (let y = rows.from; y <= rows.to; y += 1)
    for (let x = columns.from; x <= columns.to; x += 1) {
      const shares = sharesAt(triangle, x + 0.5, y + 0.5);
      if (!(Math.min(...shares) >= beyond.share)) continue;
      const place = [0, 1, 2].map((axis) =>
        triangle.reduce((sum, corner, index) => sum + at(corner.at, axis) * at(shares, index), 0),
      );
      places.set(place, (y * width + x) * 3);
    }
};

/** For every pixel of a texture, the place on the body that it colours; NaN where nothing does. */
export const placesOf = (
  quads: readonly Quad[],
  vertices: ArrayLike<number>,
  uvs: ArrayLike<number>,
  width: number,
  height: number,
) => {
  const places = new Float32Array(width * height * 3).fill(Number.NaN);
  const corner = (quad: Quad, index: number): Corner => {
    const uv = at(quad.uvs, index) * 2;
    return {
      u: at(uvs, uv) * width,
      v: (1 - at(uvs, uv + 1)) * height,
      at: pointOf(vertices, at(quad.vertices, index)),
    };
  };
  for (const quad of quads) {
    const [a, b, c, d] = [corner(quad, 0), corner(quad, 1), corner(quad, 2), corner(quad, 3)];
    fill([a, b, c], places, width, height);
    fill([a, c, d], places, width, height);
  }
  return (x: number, y: number) => pointOf(places, y * width + x);
};
