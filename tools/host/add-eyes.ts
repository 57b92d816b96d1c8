import { addFacePart } from './add-face-part.ts';
import { at, fit, type Quad } from './geometry.ts';
import { paint, readImage } from './images.ts';
import { quadsOf } from './make-human.ts';
import type { Making } from './making.ts';
import { growIris, paintEyes } from './paint-eyes.ts';
import { placesOf } from './places.ts';

const eyes = 'eyes/HighPolyEyes/HighPolyEyes';
const [brow, lash] = ['eyebrow001', 'Eyelashes01'];

/** The eyes, with the clear cornea as a mesh of its own, brows and lashes. */
export const addEyes = async (making: Making) => {
  const { data, person, material } = making;
  const model = data.proxy(eyes);
  // The texture has one clear corner, and all of the cornea lies in it.
  const isCornea = (quad: Quad) =>
    quad.uvs.every((uv) => at(model.uvs[0], uv * 2) > 0.86 && at(model.uvs[0], uv * 2 + 1) < 0.14);
  const isBall = (quad: Quad) => !isCornea(quad);
  const image = growIris(await readImage(data.file('proxies/eyes/HighPolyEyes/textures/brown_eye.png')), 1.2);
  const balls = quadsOf(model).filter(isBall);
  const places = placesOf(balls, fit(model, person.body), model.uvs[0], image.width, image.height);
  paintEyes(image, places, person.eye[1]);
  addFacePart(making, eyes, 'eyes', await material('eyes', { image, rough: 0.35 }), { only: isBall });
  const clear = await material('cornea', { rough: 0.05, alpha: 'BLEND', alone: 0.1 });
  addFacePart(making, eyes, 'cornea', clear, { only: isCornea });

  const browFile = data.file(`proxies/eyebrows/${brow}/textures/${brow}.png`);
  const hairs = paint(
    await readImage(browFile, 256),
    () => [58, 42, 34],
    ({ a }) => a * 0.62,
  );
  const browLook = await material('brows', { image: hairs, alpha: 'BLEND', rough: 0.9 });
  addFacePart(making, `eyebrows/${brow}/${brow}`, 'brows', browLook);
  const lashFile = data.file(`proxies/eyelashes/${lash}/textures/eyelashes01.png`);
  const dark = paint(await readImage(lashFile, 256), () => [26, 18, 16]);
  const lashLook = await material('lashes', { image: dark, alpha: 'BLEND', rough: 0.9 });
  addFacePart(making, `eyelashes/${lash}/${lash}`, 'lashes', lashLook);
};
