import { Matrix4, Quaternion, Vector3 } from 'three';

/** A direction or a place: outwards from the body, up, and to the front. Metres where it is a place. */
type Outward = readonly [number, number, number];

/** Where one arm is. The same numbers serve both sides. */
export type ArmPose = {
  /** The wrist, from the shoulder joint. */
  wrist: Outward;
  /** Where the elbow points to. */
  elbow: Outward;
  /** Where the fingers point to, and where the palm faces. */
  fingers: Outward;
  palm: Outward;
  /** 0 is straight, 1 a fist: index finger to little finger, and the thumb. */
  curl: readonly [number, number, number, number];
  thumb: number;
  /** Radians: the shoulder let down; below 0 raised. */
  drop?: number;
};

export type Side = 'L' | 'R';
/** Places of the joints in the model at rest. */
export type Joints = (bone: string) => Vector3;
export type BoneTurns = Map<string, Quaternion>;

/** How much of a turn of the hand the lower forearm takes along. */
const forearmTwist = 0.6;
const upperTwist = 0.4;
/** Radians of the three joints of a finger in a fist. */
const fist = [1.35, 1.6, 1.0];
const thumbFist = [0.35, 0.5, 0.7];
/** How far the fingers, spread in the model, are brought together. */
const together = 0.95;
const usualDrop = 0.17;

const basis = (along: Vector3, beside: Vector3) => {
  const x = along.clone().normalize();
  const z = beside.clone().addScaledVector(x, -beside.dot(x)).normalize();
  return new Quaternion().setFromRotationMatrix(new Matrix4().makeBasis(x, new Vector3().crossVectors(z, x), z));
};
const turnOf = (from: Quaternion, to: Quaternion) => to.clone().multiply(from.clone().invert());
const within = (parent: Quaternion, child: Quaternion) => parent.clone().invert().multiply(child);
/** The part of a turn that is about an axis. */
const twistAbout = ({ x, y, z, w }: Quaternion, axis: Vector3) => {
  const along = new Vector3(x, y, z).dot(axis);
  return new Quaternion(axis.x * along, axis.y * along, axis.z * along, w).normalize();
};

const elbowPlace = (wrist: Vector3, pole: Vector3, upper: number, lower: number) => {
  const reach = Math.min(wrist.length(), (upper + lower) * 0.995);
  const along = wrist.clone().normalize();
  const part = (upper ** 2 - lower ** 2 + reach ** 2) / (2 * reach);
  const aside = pole.clone().addScaledVector(along, -pole.dot(along)).normalize();
  return {
    elbow: along
      .clone()
      .multiplyScalar(part)
      .addScaledVector(aside, Math.sqrt(Math.max(0, upper ** 2 - part ** 2))),
    hand: along.multiplyScalar(reach),
  };
};

/** The axis that fingers bend about, and the directions of hand and palm, in the model at rest. */
const handAtRest = (joints: Joints, side: Side) => {
  const fingers = joints(`finger3-1_${side}`)
    .sub(joints(`wrist_${side}`))
    .normalize();
  const across = joints(`finger2-1_${side}`)
    .sub(joints(`finger5-1_${side}`))
    .normalize();
  const palm = new Vector3().crossVectors(fingers, across).multiplyScalar(side === 'L' ? 1 : -1);
  palm.addScaledVector(fingers, -palm.dot(fingers)).normalize();
  return { fingers, palm, bend: new Vector3().crossVectors(fingers, palm).normalize() };
};

/** The turn, in the plane of the palm, that lays a finger beside the middle one, and the axis that it bends about. */
const fingerAxes = (joints: Joints, side: Side, finger: number, palm: Vector3) => {
  const along = (number: number) =>
    joints(`finger${number}-2_${side}`)
      .sub(joints(`finger${number}-1_${side}`))
      .projectOnPlane(palm)
      .normalize();
  const [own, middle] = [along(finger), along(3)];
  const angle = Math.atan2(new Vector3().crossVectors(own, middle).dot(palm), own.dot(middle));
  const aside = new Quaternion().setFromAxisAngle(palm, angle * together);
  return { aside, bend: new Vector3().crossVectors(own, palm).normalize() };
};

const fingerTurns = (pose: ArmPose, joints: Joints, side: Side): BoneTurns => {
  const { bend, palm } = handAtRest(joints, side);
  const turns: BoneTurns = new Map();
  pose.curl.forEach((curl, finger) => {
    const axes = fingerAxes(joints, side, finger + 2, palm);
    fist.forEach((most, joint) => {
      const bent = new Quaternion().setFromAxisAngle(axes.bend, curl * most);
      turns.set(`finger${finger + 2}-${joint + 1}_${side}`, joint === 0 ? axes.aside.clone().multiply(bent) : bent);
    });
  });
  const inward = bend.clone().addScaledVector(palm, -0.6).normalize();
  thumbFist.forEach((most, joint) => {
    turns.set(`finger1-${joint + 1}_${side}`, new Quaternion().setFromAxisAngle(inward, pose.thumb * most));
  });
  return turns;
};

/** The turns of the bones of one arm that bring the hand where the pose has it. */
export const armTurns = (pose: ArmPose, joints: Joints, side: Side): BoneTurns => {
  const out = side === 'L' ? 1 : -1;
  const vector = ([x, y, z]: Outward) => new Vector3(x * out, y, z);
  const [shoulder, elbow, wrist] = [`upperarm01_${side}`, `lowerarm01_${side}`, `wrist_${side}`].map((name) =>
    joints(name),
  ) as [Vector3, Vector3, Vector3];
  const upperRest = elbow.clone().sub(shoulder);
  const lowerRest = wrist.clone().sub(elbow);
  const found = elbowPlace(vector(pose.wrist), vector(pose.elbow), upperRest.length(), lowerRest.length());
  const upper = found.elbow;
  const lower = found.hand.clone().sub(found.elbow);
  const hingeRest = new Vector3().crossVectors(upperRest, lowerRest);
  const hinge = new Vector3().crossVectors(upper, lower);
  const upperTurn = turnOf(basis(upperRest, hingeRest), basis(upper, hinge));
  const lowerTurn = turnOf(basis(lowerRest, hingeRest), basis(lower, hinge));
  const rest = handAtRest(joints, side);
  const handTurn = turnOf(basis(rest.fingers, rest.palm), basis(vector(pose.fingers), vector(pose.palm)));
  const swing = new Quaternion().setFromUnitVectors(upperRest.clone().normalize(), upper.clone().normalize());
  const firstUpper = swing.slerp(upperTurn, upperTwist);
  const twist = twistAbout(within(lowerTurn, handTurn), lowerRest.clone().normalize());
  const twisted = lowerTurn.clone().multiply(new Quaternion().slerp(twist, forearmTwist));
  const shoulderTurn = new Quaternion().setFromAxisAngle(new Vector3(0, 0, 1), -(pose.drop ?? usualDrop) * out);
  return new Map([
    [`shoulder01_${side}`, shoulderTurn],
    [`upperarm01_${side}`, within(shoulderTurn, firstUpper)],
    [`upperarm02_${side}`, within(firstUpper, upperTurn)],
    [`lowerarm01_${side}`, within(upperTurn, lowerTurn)],
    [`lowerarm02_${side}`, within(lowerTurn, twisted)],
    [`wrist_${side}`, within(twisted, handTurn)],
    ...fingerTurns(pose, joints, side),
  ]);
};
