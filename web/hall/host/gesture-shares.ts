import type { Gesture, HostPose } from './host-pose.ts';

const gestures: readonly Gesture[] = [
  'rest',
  'greet',
  'point-card',
  'point-way',
  'explain',
  'think',
  'listen',
  'apologise',
  'bow',
];

/** Every gesture's share; together they are 1, and what no gesture takes is rest. */
export const gestureShares = (given: HostPose['gestures']): readonly (readonly [Gesture, number])[] => {
  const total = gestures.reduce((sum, gesture) => sum + Math.max(0, given[gesture] ?? 0), 0);
  const by = Math.max(1, total);
  const left = Math.max(0, 1 - total);
  return gestures
    .map((gesture) => [gesture, Math.max(0, given[gesture] ?? 0) / by + (gesture === 'rest' ? left : 0)] as const)
    .filter(([, share]) => share > 0);
};
