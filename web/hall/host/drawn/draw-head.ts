import type { HostPose } from '../host-pose.ts';
import { drawBrow } from './draw-brow.ts';
import { drawEar } from './draw-ear.ts';
import { drawEye } from './draw-eye.ts';
import { clipBeside, drawFace } from './draw-face.ts';
import { drawBackHair, drawSweptHair, drawTuckedHair } from './draw-hair.ts';
import { drawMouth } from './draw-mouth.ts';
import { type HeadView, nodPivot, viewHead } from './head-view.ts';
import { type Layer, makeLayer } from './layer.ts';
import { mixMouth } from './mouth-shape.ts';
import type { Pen } from './soft-path.ts';

/** Lays hair so that it turns with the head: shifted by its depth, and its tips a little behind the head's tilt. */
const layHair = (pen: Pen, layer: Layer, view: HeadView, depth: number, tilt: number) => {
  const [x, y] = view.see(0, -60, depth);
  pen.save();
  pen.translate(x, y + 60);
  const lag = -0.16 * tilt - 0.05 * view.turn;
  pen.transform(Math.cos(view.turn), 0, lag, 1 - 0.06 * Math.abs(view.nod), lag * 90, 0);
  layer.lay(pen);
  pen.restore();
};

/** How much smaller a head is than its data. */
const headSize = 0.94;

export const makeHead = () => {
  const back = makeLayer([-190, -210, 190, 220], drawBackHair);
  const swept = makeLayer([-190, -210, 70, 220], drawSweptHair);
  const tucked = makeLayer([10, -210, 190, 220], drawTuckedHair);
  /** Stands the pen between the eyes of the head, tilted about the neck. */
  const stand = (pen: Pen, pose: HostPose) => {
    pen.translate(0, 232);
    pen.translate(0, nodPivot);
    pen.rotate(pose.head.tilt);
    pen.scale(headSize, headSize);
    pen.translate(0, -nodPivot);
  };
  return {
    prepare: (scale: number) => {
      for (const layer of [back, swept, tucked]) layer.prepare(scale);
    },
    drawBehind: (pen: Pen, pose: HostPose) => {
      pen.save();
      stand(pen, pose);
      layHair(pen, back, viewHead(pose.head), -14, pose.head.tilt);
      pen.restore();
    },
    drawFront: (pen: Pen, pose: HostPose) => {
      const view = viewHead(pose.head);
      const shape = mixMouth(pose.mouth);
      pen.save();
      stand(pen, pose);
      const jaw = 13 * shape.open;
      drawEar(pen, view, -1);
      drawFace(pen, view, { jaw, smile: pose.smile });
      for (const side of [-1, 1] as const) {
        drawEye(pen, view, pose, side);
        drawBrow(pen, view, pose, side);
      }
      drawMouth(pen, view, shape, { smile: pose.smile * (1 - 0.55 * Math.min(1, shape.open)), concern: pose.concern });
      layHair(pen, tucked, view, 22, pose.head.tilt);
      pen.save();
      clipBeside(pen, view, jaw);
      drawEar(pen, view, 1);
      pen.restore();
      layHair(pen, swept, view, 36, pose.head.tilt);
      pen.restore();
    },
  };
};
