import { type Bone, Quaternion, type Vector3 } from 'three';
import type { Gesture } from '../host-pose.ts';
import { armTurns, type BoneTurns } from './arm-pose.ts';
import { gestures } from './gestures.ts';

/** A gesture with its share in a pose. */
export type Share = readonly [Gesture, number];

/** Adds a share of a turn; turns that are nearly opposite numbers of `like` are the same turn. */
const addShare = (sum: Quaternion, turn: Quaternion, share: number, like: Quaternion) => {
  const signed = turn.dot(like) < 0 ? -share : share;
  sum.set(sum.x + turn.x * signed, sum.y + turn.y * signed, sum.z + turn.z * signed, sum.w + turn.w * signed);
};

/** Turns the bones of both arms, down to the fingers, between the key poses of the gestures. */
export const makeMoveArms = (bone: (name: string) => Bone, joints: (name: string) => Vector3) => {
  const turnsOf = (gesture: Gesture): BoneTurns =>
    new Map([...armTurns(gestures[gesture].left, joints, 'L'), ...armTurns(gestures[gesture].right, joints, 'R')]);
  const keys = new Map((Object.keys(gestures) as Gesture[]).map((gesture) => [gesture, turnsOf(gesture)]));
  const arms = [...turnsOf('rest')].map(([name, rest]) => ({
    bone: bone(name),
    rest,
    turns: new Map([...keys].map(([gesture, turns]) => [gesture, turns.get(name) ?? rest])),
  }));
  const sum = new Quaternion();
  return (shares: readonly Share[]) => {
    for (const arm of arms) {
      sum.set(0, 0, 0, 0);
      for (const [gesture, share] of shares) addShare(sum, arm.turns.get(gesture) ?? arm.rest, share, arm.rest);
      arm.bone.quaternion.copy(sum.normalize());
    }
  };
};
