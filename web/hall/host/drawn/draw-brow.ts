import type { HostPose } from '../host-pose.ts';
import type { HeadView } from './head-view.ts';
import { along, faint, paints } from './paints.ts';
import { between, fillLoop, type Pen, type Point, points, strokeLine } from './soft-path.ts';

/** The upper and the lower edge from the inner end to the tail, for the viewer's right. */
const upper = points('25,-42 41,-47.5 60,-51 78,-48 99,-37');
const lower = points('25,-33.5 42,-38 60,-42 78,-41.5 99,-37');

const drawHairs = (pen: Pen, top: readonly Point[], bottom: readonly Point[], side: 1 | -1) => {
  pen.lineCap = 'round';
  for (let hair = 0; hair < 11; hair += 1) {
    const place = (hair / 11) * 3.4;
    const [index, within] = [Math.floor(place), place % 1];
    const low = between(bottom[index] ?? [0, 0], bottom[index + 1] ?? [0, 0], within);
    const high = between(top[index] ?? [0, 0], top[index + 1] ?? [0, 0], Math.min(1, within + 0.25));
    strokeLine(pen, [low, [high[0] + side * (1 + hair * 0.3), high[1] + 0.6]], faint(paints.brow, 0.24), 1.3);
  }
};

/** One brow; `side` is 1 for the viewer's right. */
export const drawBrow = (pen: Pen, view: HeadView, pose: HostPose, side: 1 | -1) => {
  const lift = -8 * pose.brows - 2 * pose.smile;
  const place = ([x, y]: Point): Point => {
    const inner = 1 - (x - 25) / 74;
    const worry = pose.concern * (-10 * inner + 5 * (1 - inner));
    return view.see(side * (x - 2 * pose.concern * inner), y + lift + worry, 94 - (x - 25) * 0.35);
  };
  const [top, bottom] = [upper.map(place), lower.map(place)];
  const [[from] = [0], [to] = [0]] = [top[0], top[4]];
  const paint = along(
    pen,
    [from, 0, to, 0],
    [
      [0, faint(paints.brow, 0.14)],
      [0.25, faint(paints.brow, 0.62)],
      [0.7, faint(paints.brow, 0.78)],
      [1, faint(paints.brow, 0.4)],
    ],
  );
  fillLoop(pen, [...top, ...bottom.slice(0, -1).reverse()], paint);
  drawHairs(pen, top, bottom, side);
};
