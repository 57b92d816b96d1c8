import {
  Bone,
  type Group,
  Mesh,
  NeutralToneMapping,
  PCFShadowMap,
  PerspectiveCamera,
  Scene,
  WebGLRenderer,
} from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import { GLTFLoader } from 'three/addons/loaders/GLTFLoader.js';
import type { HostPose, HostRenderer } from '../host-pose.ts';
import { dressMaterials } from './dress-materials.ts';
import { faceWeights } from './face-weights.ts';
import { forgetMesh } from './forget-mesh.ts';
import { frame } from './frame.ts';
import { makeLight } from './make-light.ts';
import { makeMoveBones } from './move-bones.ts';
import { watchContext } from './watch-context.ts';

/** Device pixels for a CSS pixel, at most: more costs a GPU much and shows little. */
const finest = 1.5;

const loadModel = async (url: string): Promise<Group> => {
  const loader = new GLTFLoader().setMeshoptDecoder(MeshoptDecoder);
  return (await loader.loadAsync(url)).scene;
};
const meshesOf = (model: Group) => {
  const meshes: Mesh[] = [];
  model.traverse((object) => {
    if (object instanceof Mesh) meshes.push(object);
  });
  return meshes;
};
const boneIn = (model: Group) => (name: string) => {
  const found = model.getObjectByName(name);
  if (!(found instanceof Bone)) throw new Error(`The host's model has no bone ${name}`);
  return found;
};
const moveFace = (meshes: readonly Mesh[]) => (pose: HostPose) => {
  const weights = faceWeights(pose);
  for (const { morphTargetDictionary: places, morphTargetInfluences: influences } of meshes)
    if (places && influences)
      for (const [name, place] of Object.entries(places)) influences[place] = weights[name] ?? 0;
};
const makeRenderer = () => {
  const renderer = new WebGLRenderer({ alpha: true, antialias: true, powerPreference: 'high-performance' });
  renderer.toneMapping = NeutralToneMapping;
  renderer.shadowMap.enabled = true;
  renderer.shadowMap.type = PCFShadowMap;
  renderer.setPixelRatio(Math.min(globalThis.devicePixelRatio || 1, finest));
  renderer.domElement.setAttribute('aria-hidden', 'true');
  return renderer;
};

/** Where the model is served from. */
export type SolidHostFrom = { url: string };

/**
 * The three-dimensional host. Resolves when the model is loaded and everything is on the GPU; rejects when there is no
 * WebGL or no model. Draws only when `show` is called.
 */
export const makeSolidHost = async ({ url }: SolidHostFrom): Promise<HostRenderer> => {
  const renderer = makeRenderer();
  const model = await loadModel(url).catch((error: unknown) => {
    renderer.dispose();
    throw error;
  });
  const [scene, camera, meshes] = [new Scene(), new PerspectiveCamera(), meshesOf(model)];
  scene.add(model);
  scene.updateMatrixWorld(true);
  const light = makeLight(renderer, scene);
  dressMaterials(meshes);
  const [moveBones, showFace] = [makeMoveBones(boneIn(model)), moveFace(meshes)];
  const context = watchContext(renderer.domElement, light.renew);
  await renderer.compileAsync(scene, camera);
  return {
    kind: 'solid',
    element: renderer.domElement,
    show: (pose) => {
      if (context.isLost()) return;
      showFace(pose);
      moveBones(pose);
      renderer.render(scene, camera);
    },
    resize: (width, height) => {
      renderer.setSize(width, height);
      frame(camera, width / Math.max(1, height));
    },
    onLost: context.onLost,
    close: () => {
      context.close();
      for (const mesh of meshes) forgetMesh(mesh);
      light.close();
      renderer.dispose();
      if (!context.isLost()) renderer.forceContextLoss();
    },
  };
};
