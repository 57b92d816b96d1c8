import { Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import type { Gesture, HostPose } from '#web/hall/host/host-pose.ts';
import { faceWeights } from '#web/hall/host/solid/face-weights.ts';
import { gestures } from '#web/hall/host/solid/gestures.ts';
import { makeMoveBones } from '#web/hall/host/solid/move-bones.ts';
import { readBones } from './solid-model.ts';

const calm: HostPose = {
  mouth: {},
  blink: 0,
  smile: 0,
  brows: 0,
  concern: 0,
  gaze: { x: 0, y: 0 },
  head: { turn: 0, nod: 0, tilt: 0 },
  sway: 0,
  breath: 0,
  gestures: {},
};

/** Where bones are in a pose, in metres: x to the viewer's right, y up, z to the viewer. */
const posed = (change: Partial<HostPose>) => {
  const bone = readBones();
  const move = makeMoveBones(bone);
  move({ ...calm, ...change });
  bone('root').updateWorldMatrix(true, true);
  return (name: string) => bone(name).getWorldPosition(new Vector3());
};

describe('the arms of the solid host', () => {
  it('rest folded before the body, not spread as in the model', () => {
    const at = posed({});
    expect(at('wrist_L').distanceTo(at('wrist_R'))).toBeLessThan(0.16);
    expect(at('wrist_L').z).toBeGreaterThan(at('spine04').z + 0.1);
    expect(at('wrist_L').y).toBeLessThan(at('upperarm01_L').y - 0.25);
  });

  it('raise one open hand in welcome', () => {
    const at = posed({ gestures: { greet: 1 } });
    expect(at('finger3-3_R').y).toBeGreaterThan(at('wrist_R').y + 0.08);
    expect(at('wrist_R').y).toBeGreaterThan(at('lowerarm01_R').y + 0.1);
    expect(at('wrist_L').y).toBeLessThan(at('lowerarm01_L').y);
  });

  it.each(['point-card', 'point-way'] as const)('show to the viewer’s right: %s', (gesture) => {
    const at = posed({ gestures: { [gesture]: 1 } });
    expect(at('finger3-3_L').x).toBeGreaterThan(at('upperarm01_L').x + 0.12);
    expect(at('finger3-3_L').x).toBeGreaterThan(at('wrist_L').x);
  });

  it('move half way for half a gesture, and no bone grows or shrinks', () => {
    const [rest, half, full] = [0, 0.5, 1].map((share) => posed({ gestures: { greet: share } }));
    if (!rest || !half || !full) throw new Error('three poses');
    expect(half('wrist_R').y).toBeGreaterThan(rest('wrist_R').y + 0.03);
    expect(half('wrist_R').y).toBeLessThan(full('wrist_R').y - 0.03);
    const forearm = (at: typeof rest) => at('lowerarm01_R').distanceTo(at('wrist_R'));
    expect(forearm(half)).toBeCloseTo(forearm(rest), 4);
  });

  it.each(Object.keys(gestures) as Gesture[])('stay before the body and out of it: %s', (gesture) => {
    const at = posed({ gestures: { [gesture]: 1 } });
    for (const side of ['L', 'R'])
      expect(at(`wrist_${side}`).z - at('spine03').z, `wrist ${side}`).toBeGreaterThan(0.12);
  });
});

describe('the head and body of the solid host', () => {
  it('turn, nod and tilt as the pose says', () => {
    const eyes = (change: Partial<HostPose>) => {
      const at = posed(change);
      return { left: at('eye_L'), right: at('eye_R'), head: at('head') };
    };
    const [calmly, turned] = [eyes({}), eyes({ head: { turn: 0.5, nod: 0, tilt: 0 } })];
    expect(turned.left.z).toBeLessThan(calmly.left.z - 0.01);
    expect(turned.right.z).toBeGreaterThan(calmly.right.z);
    const nodding = eyes({ head: { turn: 0, nod: 0.3, tilt: 0 } });
    expect(nodding.left.y).toBeLessThan(calmly.left.y - 0.01);
    const tilted = eyes({ head: { turn: 0, nod: 0, tilt: 0.3 } });
    expect(tilted.left.y).toBeLessThan(tilted.right.y - 0.01);
    expect(tilted.left.x).toBeGreaterThan(calmly.left.x);
  });

  it('bow from the waist', () => {
    expect(posed({ gestures: { bow: 1 } })('head').z).toBeGreaterThan(posed({})('head').z + 0.1);
  });

  it('come back to the same place after any pose', () => {
    const bone = readBones();
    const move = makeMoveBones(bone);
    const place = () => {
      bone('root').updateWorldMatrix(true, true);
      return bone('wrist_R').getWorldPosition(new Vector3());
    };
    move(calm);
    const before = place();
    for (const gesture of Object.keys(gestures)) move({ ...calm, sway: 1, breath: 1, gestures: { [gesture]: 1 } });
    move(calm);
    expect(place().distanceTo(before)).toBeLessThan(1e-6);
  });
});

describe('the face of the solid host', () => {
  it('keeps the smile of the eyes while it speaks, and gives the mouth room', () => {
    const speaking = faceWeights({ ...calm, smile: 1, mouth: { E: 1 } });
    expect(speaking.smile).toBeLessThan(0.5);
    expect(speaking.cheer).toBe(1);
    expect(faceWeights({ ...calm, smile: 1 }).smile).toBe(1);
  });

  it('never moves the mouth further than one whole shape', () => {
    const { aa = 0, O = 0, E = 0 } = faceWeights({ ...calm, mouth: { aa: 1, O: 1, E: 0.5 } });
    expect(aa + O + E).toBeCloseTo(1, 6);
  });

  it('does not smile in concern, and lets the lids follow a look down', () => {
    expect(faceWeights({ ...calm, smile: 1, concern: 1 }).smile).toBe(0);
    expect(faceWeights({ ...calm, gaze: { x: 0, y: 1 } }).blink).toBeGreaterThan(0.1);
  });
});
