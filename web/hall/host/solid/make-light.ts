import { DirectionalLight, HemisphereLight, type Scene, type WebGLRenderer } from 'three';
import { makeRoom } from './make-room.ts';

/** The key light is soft and warm, from the viewer's left, and throws the shadows of hair and chin. */
const makeKey = () => {
  const key = new DirectionalLight('#fff0de', 1.9);
  key.position.set(-1.1, 1.9, 2.6);
  key.target.position.set(0, 0.45, 0);
  key.castShadow = true;
  key.shadow.mapSize.set(1024, 1024);
  key.shadow.radius = 6;
  key.shadow.bias = -0.0004;
  key.shadow.normalBias = 0.012;
  key.shadow.intensity = 0.75;
  Object.assign(key.shadow.camera, { left: -0.6, right: 0.6, top: 0.7, bottom: -0.9, near: 0.5, far: 6 });
  return key;
};
const makeLamp = (color: string, strength: number, at: [number, number, number]) => {
  const lamp = new DirectionalLight(color, strength);
  lamp.position.set(...at);
  return lamp;
};

/** Light for one person: a key, a cool fill, and rims from behind that part the host from any wall. */
export const makeLight = (renderer: WebGLRenderer, scene: Scene) => {
  const key = makeKey();
  scene.add(key, key.target, new HemisphereLight('#fff6ec', '#b9a596', 0.5));
  scene.add(makeLamp('#dfeeff', 0.55, [2.2, 0.6, 2.4]));
  scene.add(makeLamp('#d5f2f5', 1.5, [1.6, 1.8, -2.2]), makeLamp('#ffd3a3', 1.2, [-1.8, 1.4, -2]));
  scene.environmentIntensity = 0.55;
  let room = makeRoom(renderer);
  scene.environment = room.texture;
  return {
    /** After a lost GPU context, which took the old texture with it: it has to be drawn again. */
    renew: () => {
      room = makeRoom(renderer);
      scene.environment = room.texture;
    },
    close: () => {
      room.dispose();
      key.dispose();
    },
  };
};
