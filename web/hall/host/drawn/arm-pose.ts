import { gestureShares } from '../gesture-shares.ts';
import type { Gesture, HostPose } from '../host-pose.ts';
import { type HandName, type HandShape, handShapes, mixHands } from './hand-shape.ts';

/**
 * An arm that hangs from its shoulder. Angles are degrees from straight down, outwards positive, as if the arm were the one
 * on the viewer's right; `upper` and `fore` also tell how long both parts look, as shares of their length.
 */
type ArmKey = {
  upper: readonly [angle: number, length: number];
  fore: readonly [angle: number, length: number];
  /** The hand's own angle, and how long it looks. */
  hand: readonly [angle: number, length: number];
  shape: HandName;
  /** How much the shoulder is raised, in units. */
  lift?: number;
};
type ArmKeys = { left: ArmKey; right: ArmKey };

const key = (
  upper: ArmKey['upper'],
  fore: ArmKey['fore'],
  hand: ArmKey['hand'],
  shape: HandName,
  lift = 0,
): ArmKey => ({ upper, fore, hand, shape, lift });

const atEase = {
  left: key([9, 0.98], [-56, 0.86], [-72, 1], 'folded'),
  right: key([9, 0.98], [-57, 0.84], [-76, 1], 'folded'),
};
const atBelly = key([9, 0.98], [-60, 0.86], [-76, 1], 'folded');
const pressed = key([6, 0.99], [-104, 0.955], [-177, 1], 'together', 3);

/** The arms of each gesture; left and right are the viewer's. */
const keys: Record<Gesture, ArmKeys> = {
  rest: atEase,
  greet: { left: key([14, 0.95], [-192, 0.94], [-186, 1], 'wave', 6), right: atBelly },
  'point-card': { left: atBelly, right: key([10, 0.94], [92, 0.4], [106, 0.8], 'present', 3) },
  'point-way': { left: atBelly, right: key([12, 0.9], [126, 0.5], [118, 0.82], 'present', 6) },
  explain: {
    left: key([9, 0.95], [-150, 0.34], [-226, 0.9], 'present', 3),
    right: key([9, 0.98], [-60, 0.86], [-76, 1], 'folded'),
  },
  think: {
    left: key([-3, 0.68], [-150, 1.06], [-158, 1], 'chin', 5),
    right: key([8, 1], [-94, 0.9], [-96, 1], 'folded'),
  },
  listen: atEase,
  apologise: { left: pressed, right: pressed },
  bow: atEase,
};

/** An arm as it is drawn: lengths in units, angles in radians. */
export type Arm = {
  upper: { angle: number; length: number };
  fore: { angle: number; length: number };
  hand: { angle: number; length: number; shape: HandShape };
  lift: number;
};

const upperLength = 275;
const foreLength = 226;

/** The arm between the key poses of the gestures. */
export const blendArm = (given: HostPose['gestures'], side: 'left' | 'right'): Arm => {
  const shares = gestureShares(given);
  const sum = (pick: (arm: ArmKey) => number) =>
    shares.reduce((total, [gesture, share]) => total + pick(keys[gesture][side]) * share, 0);
  const part = (name: 'upper' | 'fore' | 'hand', length: number) => ({
    angle: (sum((arm) => arm[name][0]) * Math.PI) / 180,
    length: sum((arm) => arm[name][1]) * length,
  });
  return {
    upper: part('upper', upperLength),
    fore: part('fore', foreLength),
    hand: {
      ...part('hand', 1),
      shape: mixHands(
        shares.map(([gesture]) => handShapes[keys[gesture][side].shape]),
        shares.map(([, share]) => share),
      ),
    },
    lift: sum((arm) => arm.lift ?? 0),
  };
};
