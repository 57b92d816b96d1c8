import { addFacePart } from './add-face-part.ts';
import { at, fit } from './geometry.ts';
import { readImage } from './images.ts';
import type { Making } from './making.ts';
import { shrinkTo } from './shape-clothes.ts';
import { roundNormals } from './shape-hair.ts';

const [teeth, tongue] = ['teeth/Teeth_Base/Teeth_Base', 'tongue/tongue01/tongue01'];

/** How teeth and tongue move, in decimetres, so that of the teeth one sees the upper ones, and nothing at rest. */
const upper = { down: 0.018, back: 0.045 };
const lower = { down: 0.07, back: 0.07 };
const tongueDown = 0.13;

const move = (vertices: Float32Array, vertex: number, { down, back }: { down: number; back: number }) => {
  vertices[vertex * 3 + 1] = at(vertices, vertex * 3 + 1) - down;
  vertices[vertex * 3 + 2] = at(vertices, vertex * 3 + 2) - back;
};

/** Teeth and tongue, drawn in: in a face this slim they would come through the cheeks. */
export const addMouth = async (making: Making) => {
  const { data, person, material } = making;
  const { eye, body, morphs } = person;
  const middle = [0, eye[1] - 0.75, eye[2] - 0.35] as const;
  const model = data.proxy(teeth);
  const [shut, open] = [fit(model, body), fit(model, morphs.aa ?? body)];
  const falls = (vertex: number) => at(shut, vertex * 3 + 1) - at(open, vertex * 3 + 1) > 0.03;
  const sides = Array.from({ length: shut.length / 3 }, (_, vertex) => (falls(vertex) ? lower : upper));
  const ivory = await readImage(data.file('proxies/teeth/Teeth_Base/textures/teeth.png'), 256);
  addFacePart(making, teeth, 'teeth', await material('teeth', { image: ivory, rough: 0.35 }), {
    mend: (vertices) => {
      shrinkTo(vertices, middle, [0.78, 0.95, 0.9]);
      for (const [vertex, side] of sides.entries()) move(vertices, vertex, side);
    },
    // Lit as one row: gaps between teeth are not to be counted.
    soften: roundNormals(shut, [0, middle[1], middle[2] - 0.2], 0.75),
  });
  const red = await readImage(data.file('proxies/tongue/tongue01/textures/tongue01_diffuse.png'), 128);
  addFacePart(making, tongue, 'tongue', await material('tongue', { image: red, rough: 0.5 }), {
    mend: (vertices) => {
      shrinkTo(vertices, middle, [0.78, 0.8, 0.85]);
      for (let vertex = 0; vertex < vertices.length / 3; vertex += 1)
        move(vertices, vertex, { down: tongueDown, back: 0 });
    },
  });
};
