import { hangOn, makeBadge, makeScarf, type Net } from './extras.ts';
import { fit } from './geometry.ts';
import { readImage } from './images.ts';
import { quadsOf } from './make-human.ts';
import type { Making } from './making.ts';
import { paintBadge, paintSilk } from './paint-extras.ts';
import { paintSuit } from './paint-suit.ts';
import { drawIn, tailor, takeIn } from './shape-clothes.ts';

const name = 'male_elegantsuit01';

/** The suit in the brand's teal, with scarf and badge. Returns the vertices of the body that it hides. */
export const addSuit = async (making: Making): Promise<Set<number>> => {
  const { data, person, addPart, material } = making;
  const suit = tailor(data.proxy(`clothes/${name}/${name}`), 0.72);
  const vertices = fit(suit, person.body);
  takeIn(vertices, { at: person.joint('spine03')[1] + 0.1, reach: 1.9, share: 0.13 });
  takeIn(vertices, { at: person.joint('spine05')[1] - 1.1, reach: 2.6, share: 0.07 });
  drawIn(vertices, person.joint('upperarm01_L'), 1.5, 0.3);
  const image = paintSuit(await readImage(data.file(`proxies/clothes/${name}/textures/${name}_diffuse.png`), 1024));
  const quads = quadsOf(suit);
  addPart({
    name: 'suit',
    vertices,
    quads: making.inPicture(vertices, quads),
    surface: quads,
    uvs: suit.uvs[0],
    hang: suit,
    material: await material('suit', { image, rough: 0.82, twoSided: true }),
  });
  const addNet = async (extra: string, net: Net, look: Parameters<typeof material>[1]) =>
    addPart({
      ...net,
      name: extra,
      hang: hangOn(making.boneNumber('spine01'), net.vertices),
      material: await material(extra, look),
    });
  const scarf = makeScarf(vertices, person.joint('neck01')[1] - 0.36);
  await addNet('scarf', scarf, { image: paintSilk(), rough: 0.45, twoSided: true });
  const badge = makeBadge(vertices, { x: 0.86, y: person.joint('spine01')[1] + 0.12 });
  await addNet('badge', badge, { image: paintBadge(), rough: 0.35, twoSided: true });
  const hides = suit.metadata.deleteVerts ?? [];
  return new Set(hides.flatMap((hidden, vertex) => (hidden ? [vertex] : [])));
};
