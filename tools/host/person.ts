import { atEase, expressions, identity, units } from './expressions.ts';
import { at } from './geometry.ts';
import type { MakeHuman } from './make-human.ts';
import { keepOffNeck, sculpt } from './sculpt.ts';
import { makeSkeleton } from './skeleton.ts';

type Point = [number, number, number];

/** The body at rest, its skeleton, and the body in each of the shapes of the face. Decimetres. */
export const makePerson = (data: MakeHuman) => {
  const plain = data.sum(data.base.vertices, identity);
  const before = makeSkeleton(data.base, plain);
  const heightOf = (name: string) => at(before.bones.find((bone) => bone.name === name)?.head ?? [], 1);
  const levels = { neck: heightOf('neck02'), eye: heightOf('eye_L') };
  sculpt(plain, levels);
  const body = keepOffNeck(data.sum(plain, units(atEase)), plain, levels);
  const morphs = Object.fromEntries(
    Object.entries(expressions).map(([name, recipe]) => [
      name,
      keepOffNeck(data.sum(body, units(recipe)), body, levels),
    ]),
  );
  const skeleton = makeSkeleton(data.base, body);
  const joint = (name: string): Point => {
    const bone = skeleton.bones.find((one) => one.name === name);
    if (!bone) throw new Error(`No bone ${name}`);
    return bone.head;
  };
  const eye = joint('eye_L');
  return {
    body,
    morphs,
    skeleton,
    joint,
    /** Between neck and head: below it nothing moves with the face. */
    neck: joint('neck02')[1],
    eye,
    headMiddle: [0, eye[1] + 0.1, eye[2] - 0.85] satisfies Point as Point,
  };
};
export type Person = ReturnType<typeof makePerson>;
