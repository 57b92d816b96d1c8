import { gestureShares } from '../gesture-shares.ts';
import type { HostPose, HostRenderer } from '../host-pose.ts';
import { blendArm } from './arm-pose.ts';
import { drawArm } from './draw-arm.ts';
import { drawBadge } from './draw-badge.ts';
import { makeHead } from './draw-head.ts';
import { drawNeck } from './draw-neck.ts';
import { drawScarf } from './draw-scarf.ts';
import { drawTorso } from './draw-torso.ts';
import { frameHost } from './framing.ts';
import { makeLayer } from './layer.ts';
import type { Pen } from './soft-path.ts';

/** More pixels than these a frame are not drawn by a processor in time. */
const mostPixels = 2_200_000;

/** How far the body bends: units that the head comes down, and how much larger it looks. */
const bendOf = (gestures: HostPose['gestures']) => {
  const share = new Map(gestureShares(gestures));
  const of = (gesture: 'bow' | 'apologise' | 'listen') => share.get(gesture) ?? 0;
  return {
    down: 74 * of('bow') + 26 * of('apologise') + 6 * of('listen'),
    near: 0.05 * of('bow') + 0.02 * of('apologise') + 0.025 * of('listen'),
  };
};

const makeBody = () => {
  const torso = makeLayer([-240, 430, 240, 1360], (pen) => {
    drawTorso(pen);
    drawBadge(pen);
  });
  const scarf = makeLayer([-84, 404, 84, 652], drawScarf);
  return {
    prepare: (scale: number) => {
      torso.prepare(scale);
      scarf.prepare(scale);
    },
    drawTorso: torso.lay,
    drawScarf: scarf.lay,
  };
};

const drawHost = (pen: Pen, pose: HostPose, head: ReturnType<typeof makeHead>, body: ReturnType<typeof makeBody>) => {
  const bend = bendOf(pose.gestures);
  const breath = pose.breath;
  pen.save();
  // Weight shifts about the feet, far below the picture.
  pen.translate(pose.sway * 12, 0);
  pen.transform(1, 0, -pose.sway * 0.012, 1, pose.sway * 14, 0);
  pen.translate(0, 1100);
  pen.scale(1 + 0.004 * breath + bend.near, 1 + 0.0055 * breath - (bend.down / 1100) * 0.62);
  pen.translate(0, -1100);
  const headDown = bend.down * 0.5;
  const turnShift = Math.sin(pose.head.turn) * 10 + Math.sin(pose.head.tilt) * 20;
  pen.save();
  pen.translate(0, headDown);
  head.drawBehind(pen, pose);
  pen.restore();
  drawNeck(pen, turnShift);
  body.drawTorso(pen);
  body.drawScarf(pen);
  pen.save();
  pen.translate(0, headDown);
  head.drawFront(pen, pose);
  pen.restore();
  drawArm(pen, blendArm(pose.gestures, 'right'), 1);
  drawArm(pen, blendArm(pose.gestures, 'left'), -1);
  pen.restore();
};

/** The host drawn in two dimensions on a canvas: needs no GPU. */
export const makeDrawnHost = (): HostRenderer => {
  const canvas = document.createElement('canvas');
  canvas.className = 'host-canvas';
  // Kept in the processor's memory: a GPU that is none would take ten times as long.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  const [head, body] = [makeHead(), makeBody()];
  let framing = { scale: 1, x: 0, y: 0 };
  let shown: HostPose | undefined;
  const show = (pose: HostPose) => {
    shown = pose;
    if (!pen) return;
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.clearRect(0, 0, canvas.width, canvas.height);
    pen.setTransform(framing.scale, 0, 0, framing.scale, framing.x, framing.y);
    drawHost(pen, pose, head, body);
  };
  return {
    kind: 'drawn',
    element: canvas,
    resize: (width, height) => {
      const ratio = Math.min(
        globalThis.devicePixelRatio || 1,
        1.5,
        Math.sqrt(mostPixels / Math.max(1, width * height)),
      );
      canvas.width = Math.max(1, Math.round(width * ratio));
      canvas.height = Math.max(1, Math.round(height * ratio));
      framing = frameHost(canvas.width, canvas.height);
      for (const part of [head, body]) part.prepare(framing.scale);
      // Another size empties a canvas.
      if (shown) show(shown);
    },
    show,
    // A processor is never lost.
    onLost: () => undefined,
    close: () => {
      canvas.width = 1;
      canvas.height = 1;
    },
  };
};
