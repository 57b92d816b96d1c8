import type { HostPose } from '../host-pose.ts';
import type { Point } from './soft-path.ts';

/** A head as it is turned now: where a point of it is seen. Units are those of the drawing, y from the line of the eyes, z towards the viewer. */
export type HeadView = {
  see: (x: number, y: number, z: number) => Point;
  /** How wide something looks that faces as the surface at this x does. */
  facing: (x: number) => number;
  turn: number;
  nod: number;
};

/** Further than this a drawing of a front cannot be turned. */
const within = (angle: number, most: number) => Math.max(-most, Math.min(most, angle));

/** Half the width of a face, over which its surface curves away. */
const half = 150;

/** The height about which a head nods, below the line of the eyes. */
export const nodPivot = 105;

/** Turns the front of a head a little, as a solid one would turn. */
export const viewHead = (head: HostPose['head']): HeadView => {
  const turn = within(head.turn, 0.42);
  const nod = within(head.nod, 0.35);
  const [cosTurn, sinTurn, cosNod, sinNod] = [Math.cos(turn), Math.sin(turn), Math.cos(nod), Math.sin(nod)];
  return {
    see: (x, y, z) => {
      const depth = z * cosTurn - x * sinTurn;
      return [x * cosTurn + z * sinTurn, nodPivot + (y - nodPivot) * cosNod + depth * sinNod];
    },
    facing: (x) => {
      const away = Math.asin(within(x / half, 0.95));
      return Math.cos(away + turn) / Math.cos(away);
    },
    turn,
    nod,
  };
};
