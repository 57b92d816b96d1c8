import { at, type Quad } from './geometry.ts';
import { readImage } from './images.ts';
import { quadsOf } from './make-human.ts';
import type { Making } from './making.ts';
import { gradeSkin, paintFace } from './paint-skin.ts';
import { placesOf } from './places.ts';
import { shadeBelow } from './shape-clothes.ts';

const skinFile = 'skins/young_asian_female/textures/young_lightskinned_female_diffuse3.png';
const skinSize = 512;
/** Where the head is in the texture of the skin: it gets one of its own, finer. */
const crop = { left: 316, top: 84, width: 196, height: 356 };
const faceSize = 1024;

/** What is seen of the body: face, the inside of mouth and eyes, and the hands. `hidden` lies below the suit. */
export const addBody = async (making: Making, hidden: ReadonlySet<number>, hair: ArrayLike<number>) => {
  const { data, person, addPart, material } = making;
  const { body, neck, eye, morphs } = person;
  const uvs = data.base.uvs[0];
  const surface = quadsOf(data.base).filter(({ group }) => group === 0);
  const shown = making
    .inPicture(body, surface)
    .filter(({ vertices }) => !vertices.every((vertex) => hidden.has(vertex)));
  const pixel = (uv: number) => [
    at(uvs, uv * 2) * skinSize - crop.left,
    (1 - at(uvs, uv * 2 + 1)) * skinSize - crop.top,
  ];
  const inCrop = (uv: number) => {
    const [x = 0, y = 0] = pixel(uv);
    return x > 0 && x < crop.width && y > 0 && y < crop.height;
  };
  const above = (vertex: number) => at(body, vertex * 3 + 1) > neck;
  const isFace = (quad: Quad) => quad.vertices.every(above) && quad.uvs.every(inCrop);
  const faceUvs = Array.from({ length: uvs.length / 2 }, (_, uv) => pixel(uv)).flatMap(([x = 0, y = 0]) => [
    x / crop.width,
    1 - y / crop.height,
  ]);
  const face = shown.filter(isFace);
  const image = await readImage(data.file(skinFile), faceSize, faceSize, crop);
  paintFace(image, placesOf(face, body, faceUvs, faceSize, faceSize), {
    eye,
    mouth: [0, eye[1] - 0.66, eye[2] + 0.25],
  });
  const common = { vertices: body, surface, hang: data.base };
  addPart({
    ...common,
    name: 'face',
    quads: face,
    uvs: faceUvs,
    morphs,
    shade: shadeBelow(body, hair, neck, 0.65),
    material: await material('skin-face', { image, rough: 0.6 }),
  });
  const skin = await material('skin', { image: gradeSkin(await readImage(data.file(skinFile))), rough: 0.6 });
  const others = shown.filter((quad) => !isFace(quad));
  const isInner = ({ vertices }: Quad) => vertices.some(above);
  addPart({ ...common, name: 'inner', quads: others.filter(isInner), uvs, morphs, material: skin });
  addPart({ ...common, name: 'body', quads: others.filter((quad) => !isInner(quad)), uvs, material: skin });
};
