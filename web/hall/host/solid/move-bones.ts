import { type Bone, Euler, Vector3 } from 'three';
import { gestureShares } from '../gesture-shares.ts';
import type { HostPose } from '../host-pose.ts';
import { gestures, type KeyPose } from './gestures.ts';
import { makeMoveArms, type Share } from './move-arms.ts';

/** How a turn of the head spreads over the neck. */
const neckShares = [
  ['neck01', 0.15],
  ['neck02', 0.15],
  ['neck03', 0.2],
  ['head', 0.5],
] as const;
/** How bending forward spreads over the spine. */
const spineShares = [
  ['spine05', 0.3],
  ['spine04', 0.3],
  ['spine03', 0.2],
  ['spine02', 0.1],
  ['spine01', 0.1],
] as const;
/** Radians at the end of the eyes' way. */
const gazeTurn = { x: 0.42, y: 0.26 };
/** Metres of the hips' way to the side, and radians that hips and back turn with it. */
const sway = { way: 0.014, hips: 0.012, turn: 0.03, back: -0.03 };
/** Radians of a breath: the chest rises, the shoulders with it, and the neck holds the head level. */
const breath = { chest: -0.012, shoulders: 0.02, neck: 0.01 };

type Lead = { lean: number; turn: number; nod: number; tilt: number };

/** How the gestures of a pose take head and body along. */
const leadOf = (shares: readonly Share[]): Lead => {
  const sum = (get: (key: KeyPose) => number | undefined) =>
    shares.reduce((total, [gesture, share]) => total + (get(gestures[gesture]) ?? 0) * share, 0);
  return {
    lean: sum(({ lean }) => lean),
    turn: sum(({ head }) => head?.turn),
    nod: sum(({ head }) => head?.nod),
    tilt: sum(({ head }) => head?.tilt),
  };
};

/** Turns the bones of the model by poses. `bone` finds one by its name; throws when one is missing. */
export const makeMoveBones = (bone: (name: string) => Bone) => {
  const moveArms = makeMoveArms(bone, (name) => bone(name).getWorldPosition(new Vector3()));
  const hips = bone('root').position.clone();
  const angles = new Euler(0, 0, 0, 'YXZ');
  const turn = (name: string, x: number, y: number, z: number) =>
    bone(name).quaternion.setFromEuler(angles.set(x, y, z));

  const moveBody = (pose: HostPose, lean: number) => {
    bone('root').position.set(hips.x + pose.sway * sway.way, hips.y, hips.z);
    turn('root', 0, pose.sway * sway.turn, pose.sway * sway.hips);
    for (const [name, share] of spineShares) {
      const chest = name === 'spine02' ? pose.breath * breath.chest : 0;
      turn(name, lean * share + chest, 0, name === 'spine03' ? pose.sway * sway.back : 0);
    }
    turn('clavicle_L', 0, 0, pose.breath * breath.shoulders);
    turn('clavicle_R', 0, 0, -pose.breath * breath.shoulders);
  };
  const moveHead = ({ head, gaze, breath: air }: HostPose, lead: Lead) => {
    for (const [name, share] of neckShares) {
      const level = name === 'neck01' ? air * breath.neck : 0;
      turn(
        name,
        (head.nod + lead.nod) * share + level,
        (head.turn + lead.turn) * share,
        -(head.tilt + lead.tilt) * share,
      );
    }
    for (const eye of ['eye_L', 'eye_R']) turn(eye, gaze.y * gazeTurn.y, gaze.x * gazeTurn.x, 0);
  };
  return (pose: HostPose) => {
    const shares = gestureShares(pose.gestures);
    const lead = leadOf(shares);
    moveArms(shares);
    moveBody(pose, lead.lean);
    moveHead(pose, lead);
  };
};
