import type { Gesture } from '../host-pose.ts';
import type { ArmPose } from './arm-pose.ts';

/** A key pose: both arms, and how the body goes along. */
export type KeyPose = {
  left: ArmPose;
  right: ArmPose;
  /** Radians: bent forward from the waist. */
  lean?: number;
  /** Radians, as in the pose of the head. */
  head?: { turn?: number; nod?: number; tilt?: number };
};

const relaxed = { curl: [0.18, 0.22, 0.26, 0.3], thumb: 0.35 } as const;
const open = { curl: [0.05, 0.07, 0.1, 0.14], thumb: 0.25 } as const;

/** Hands folded at the waist, the right one upon the left. */
const foldedLeft: ArmPose = {
  wrist: [-0.07, -0.355, 0.17],
  elbow: [0.8, -0.3, -0.6],
  fingers: [-0.88, -0.45, 0.1],
  palm: [0.05, -0.05, -1],
  curl: [0.2, 0.24, 0.28, 0.3],
  thumb: 0.5,
};
const foldedRight: ArmPose = { ...foldedLeft, wrist: [-0.07, -0.34, 0.205] };
/** One hand at the waist while the other one speaks. */
const atWaist: ArmPose = { ...foldedLeft, wrist: [-0.06, -0.34, 0.16], fingers: [-0.96, -0.25, 0.06] };

/** The key poses of the gestures. */
export const gestures: Record<Gesture, KeyPose> = {
  rest: { left: foldedLeft, right: foldedRight },
  greet: {
    left: atWaist,
    right: {
      wrist: [0.07, -0.06, 0.26],
      elbow: [0.45, -1, -0.2],
      fingers: [0.12, 1, 0.12],
      palm: [-0.15, -0.1, 1],
      ...open,
      drop: 0.02,
    },
    head: { tilt: -0.05 },
  },
  'point-card': {
    left: {
      wrist: [0.09, -0.2, 0.26],
      elbow: [0.45, -1, -0.4],
      fingers: [0.75, 0.15, 0.6],
      palm: [-0.25, 0.75, 0.6],
      ...open,
      drop: 0.08,
    },
    right: atWaist,
    head: { turn: 0.1 },
  },
  'point-way': {
    left: {
      wrist: [0.13, -0.12, 0.3],
      elbow: [0.35, -1, -0.3],
      fingers: [0.75, 0.35, 0.55],
      palm: [-0.35, 0.6, 0.75],
      ...open,
      drop: 0.02,
    },
    right: atWaist,
    head: { turn: 0.16 },
  },
  explain: {
    left: {
      wrist: [-0.01, -0.26, 0.27],
      elbow: [0.6, -0.9, -0.4],
      fingers: [0.3, 0.2, 0.9],
      palm: [-0.4, 0.85, 0.1],
      ...relaxed,
    },
    right: {
      wrist: [-0.01, -0.25, 0.28],
      elbow: [0.6, -0.9, -0.4],
      fingers: [0.25, 0.3, 0.9],
      palm: [-0.45, 0.8, 0.1],
      ...relaxed,
    },
  },
  think: {
    left: { ...atWaist, wrist: [-0.14, -0.3, 0.17], fingers: [-1, 0, 0.1] },
    right: {
      wrist: [-0.08, 0.055, 0.2],
      elbow: [0.4, -1, 0.1],
      fingers: [-0.35, 0.9, -0.1],
      palm: [-0.4, -0.1, -0.9],
      curl: [0.25, 0.6, 0.7, 0.75],
      thumb: 0.4,
    },
    head: { tilt: 0.07, nod: -0.06 },
  },
  listen: { left: foldedLeft, right: foldedRight, lean: 0.06, head: { tilt: 0.1, nod: 0.02 } },
  apologise: {
    left: { ...foldedLeft, wrist: [-0.065, -0.4, 0.17], fingers: [-0.75, -0.62, 0.1] },
    right: { ...foldedRight, wrist: [-0.065, -0.385, 0.205], fingers: [-0.75, -0.62, 0.1] },
    lean: 0.13,
    head: { nod: 0.14 },
  },
  bow: { left: foldedLeft, right: foldedRight, lean: 0.36, head: { nod: 0.12 } },
};
