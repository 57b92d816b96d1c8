import type { HostPose } from '../host-pose.ts';
import { drawFolds, drawLashes } from './draw-lashes.ts';
import type { HeadView } from './head-view.ts';
import { addCurve, type Lids, lidsOf, lowerLid, upperLid } from './lids.ts';
import { along, dab, faint } from './paints.ts';
import type { Pen } from './soft-path.ts';

type Spot = { x: number; y: number };

const disc = (pen: Pen, [x, y, radius]: readonly [number, number, number], paint: string | CanvasGradient) => {
  pen.fillStyle = paint;
  pen.beginPath();
  pen.arc(x, y, radius, 0, Math.PI * 2);
  pen.fill();
};

const drawIris = (pen: Pen, { x, y }: Spot) => {
  const radius = 15.5;
  const ring = pen.createRadialGradient(x, y + 5, 2, x, y, radius);
  ring.addColorStop(0, '#84523a');
  ring.addColorStop(0.6, '#512f20');
  ring.addColorStop(0.9, '#2e1913');
  ring.addColorStop(1, '#1f110e');
  disc(pen, [x, y, radius], ring);
  dab(pen, [x, y + 8, 11, 7], '#c28a5c', 0.6);
  disc(pen, [x, y, 6.8], '#120a09');
};

const drawGlints = (pen: Pen, { x, y }: Spot) => {
  pen.fillStyle = '#ffffff';
  pen.beginPath();
  pen.ellipse(x - 5, y - 5.5, 4.2, 4.8, 0, 0, Math.PI * 2);
  pen.fill();
  disc(pen, [x + 5.5, y + 6, 2.2], faint('#ffffff', 0.55));
};

/** The ball of the eye between the lids; `look` is the iris's place as the viewer sees it. */
const drawBall = (pen: Pen, lids: Lids, look: Spot, side: 1 | -1) => {
  pen.save();
  pen.beginPath();
  addCurve(pen, upperLid(lids));
  addCurve(pen, lowerLid(lids), true);
  pen.closePath();
  pen.fillStyle = along(
    pen,
    [0, -18, 0, 14],
    [
      [0, '#d9cdca'],
      [0.4, '#fbf8f5'],
      [1, '#f0e8e3'],
    ],
  );
  pen.fill();
  pen.clip();
  dab(pen, [-27, 5, 8, 6], '#d98a7e', 0.6);
  drawIris(pen, { x: look.x * side, y: look.y });
  // What the lid and its lashes shade.
  pen.fillStyle = along(
    pen,
    [0, -20, 0, 2],
    [
      [0, faint('#2a1512', 0.65)],
      [1, faint('#2a1512', 0)],
    ],
  );
  pen.fillRect(-34, -24, 70, 30);
  pen.scale(side, 1);
  drawGlints(pen, look);
  pen.restore();
};

/** One eye with lids, lashes and gaze; `side` is 1 for the eye on the viewer's right. */
export const drawEye = (pen: Pen, view: HeadView, pose: HostPose, side: 1 | -1) => {
  const lids = lidsOf(pose);
  pen.save();
  pen.translate(...view.see(54 * side, 0, 92));
  pen.scale(side * view.facing(54 * side), 1);
  pen.lineCap = 'round';
  drawFolds(pen, lids);
  if (lids.open > 0.04) drawBall(pen, lids, { x: pose.gaze.x * 10, y: 0.5 + pose.gaze.y * 7 }, side);
  drawLashes(pen, lids);
  pen.restore();
};
