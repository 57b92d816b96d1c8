import type { HostPose } from '../host-pose.ts';

/** The shapes of the model's face beside the visemes, by their names in the file. */
export const faceMorphs = ['blink', 'smile', 'cheer', 'browsUp', 'browsDown', 'concern'] as const;
type FaceMorph = (typeof faceMorphs)[number];

/** How far each mouth shape opens the mouth or draws the lips together, so that a smile has to make room for it. */
const room: Partial<Record<keyof HostPose['mouth'], number>> = {
  aa: 1,
  O: 1,
  U: 1,
  E: 0.8,
  I: 0.8,
  PP: 0.7,
  FF: 0.7,
  CH: 0.8,
  RR: 0.7,
  SS: 0.7,
};
const otherRoom = 0.6;
/** What a wide open mouth leaves of a smile. */
const leftOfSmile = 0.25;

const clamp = (value: number) => Math.min(1, Math.max(0, value));

/** The weights of the model's shapes for a pose. The smile of the mouth gives way to speech, that of the eyes stays. */
export const faceWeights = (pose: HostPose): Record<string, number> => {
  const shapes = Object.entries(pose.mouth).filter(([viseme]) => viseme !== 'sil');
  const sum = shapes.reduce((total, [, weight]) => total + weight, 0);
  const taken = clamp(
    shapes.reduce((total, [viseme, weight]) => total + weight * (room[viseme as keyof typeof room] ?? otherRoom), 0),
  );
  const smile = clamp(pose.smile) * (1 - clamp(pose.concern));
  const face: Record<FaceMorph, number> = {
    blink: clamp(pose.blink + Math.max(0, pose.gaze.y) * 0.28),
    smile: smile * (1 - taken * (1 - leftOfSmile)),
    cheer: smile * (1 - clamp(pose.blink)),
    browsUp: clamp(pose.brows),
    browsDown: clamp(-pose.brows),
    concern: clamp(pose.concern),
  };
  const mouth = shapes.map(([viseme, weight]) => [viseme, weight / Math.max(1, sum)]);
  return { ...face, ...Object.fromEntries(mouth) };
};
