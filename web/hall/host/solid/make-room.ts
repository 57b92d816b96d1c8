import {
  BackSide,
  Color,
  Mesh,
  MeshBasicMaterial,
  PlaneGeometry,
  PMREMGenerator,
  Scene,
  SphereGeometry,
  type WebGLRenderer,
  type WebGLRenderTarget,
} from 'three';

type Panel = { color: string; strength: number; at: [number, number, number]; size: [number, number] };

/** Panels of light around the host: colour, strength, place and size in metres. They shine in eyes, hair and skin. */
const panels: readonly Panel[] = [
  { color: '#fff1e0', strength: 9, at: [-2.2, 1.6, 3.2], size: [1.6, 2.2] },
  { color: '#eef6ff', strength: 4.5, at: [3, 1, 2.2], size: [1.2, 2.4] },
  { color: '#ffffff', strength: 4, at: [0, 4, 0.5], size: [3, 2] },
  { color: '#bfe6ee', strength: 6, at: [2.4, 1.6, -3], size: [1, 3] },
  { color: '#ffd9ae', strength: 5, at: [-2.6, 1.2, -2.6], size: [1, 3] },
];

const makePanel = ({ color, strength, at, size }: Panel) => {
  const material = new MeshBasicMaterial({ color: new Color(color).multiplyScalar(strength) });
  const panel = new Mesh(new PlaneGeometry(...size), material);
  panel.position.set(...at);
  panel.lookAt(0, 0.4, 0);
  return panel;
};

/** The light of a small studio, for reflections: made here, so that no picture of one has to be loaded. */
export const makeRoom = (renderer: WebGLRenderer): WebGLRenderTarget => {
  const walls = new Mesh(new SphereGeometry(8), new MeshBasicMaterial({ color: '#8b8f92', side: BackSide }));
  const meshes = [walls, ...panels.map(makePanel)];
  const room = new Scene().add(...meshes);
  const generator = new PMREMGenerator(renderer);
  const light = generator.fromScene(room, 0.02, 0.1, 20);
  generator.dispose();
  for (const { geometry, material } of meshes) {
    geometry.dispose();
    material.dispose();
  }
  return light;
};
