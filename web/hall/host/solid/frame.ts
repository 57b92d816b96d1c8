import type { PerspectiveCamera } from 'three';

/** What has to be in the picture, in metres of the model: from the thighs to above the hair, and the elbows. */
const view = { bottom: -0.2, top: 0.77, width: 0.72 };
const distance = 3.4;

/** Points the camera so that the host fills a picture of any shape, from head to thighs. */
export const frame = (camera: PerspectiveCamera, aspect: number) => {
  const height = Math.max(view.top - view.bottom, view.width / aspect);
  camera.aspect = aspect;
  camera.fov = (2 * Math.atan(height / 2 / distance) * 180) / Math.PI;
  camera.near = 0.5;
  camera.far = 8;
  // What is left over above the head is no use to anybody: the host stands at the lower edge.
  camera.position.set(0, view.bottom + height / 2, distance);
  camera.updateProjectionMatrix();
};
