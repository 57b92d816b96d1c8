import type { HostPose } from '#web/hall/host/host-pose.ts';
import { makeSolidHost } from '#web/hall/host/solid/solid-host.ts';

const calm: HostPose = {
  mouth: {},
  blink: 0,
  smile: 0.3,
  brows: 0,
  concern: 0,
  gaze: { x: 0, y: 0 },
  head: { turn: 0, nod: 0, tilt: 0 },
  sway: 0,
  breath: 0,
  gestures: {},
};

/** How many pixels of a part of the picture, told in shares of its size, are painted. */
const paintedIn = (canvas: HTMLCanvasElement, [x, y, wide, high]: readonly [number, number, number, number]) => {
  const copy = document.createElement('canvas');
  const [width, height] = [Math.round(wide * canvas.width), Math.round(high * canvas.height)];
  Object.assign(copy, { width, height });
  const pen = copy.getContext('2d');
  pen?.drawImage(canvas, x * canvas.width, y * canvas.height, width, height, 0, 0, width, height);
  const data = pen?.getImageData(0, 0, width, height).data ?? [];
  let count = 0;
  for (let index = 3; index < data.length; index += 4) if ((data[index] ?? 0) > 200) count += 1;
  return (count * 4) / data.length;
};

/** Draws the host once and tells what of the picture is painted. */
const draw = async (url: string) => {
  const host = await makeSolidHost({ url });
  const canvas = host.element as HTMLCanvasElement;
  document.body.append(canvas);
  host.resize(160, 200);
  host.show(calm);
  const seen = {
    face: paintedIn(canvas, [0.44, 0.12, 0.12, 0.1]),
    chest: paintedIn(canvas, [0.42, 0.5, 0.16, 0.1]),
    corner: paintedIn(canvas, [0, 0, 0.15, 0.1]),
  };
  host.close();
  return seen;
};
Object.assign(globalThis, { draw });
