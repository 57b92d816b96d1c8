import type { Hall, Way } from '#contract/hall.ts';
import { type Point, units } from './plan-units.ts';

type View = { x: number; y: number; width: number; height: number };

const margin = 24;
/** Room around the way, and the narrowest cut that still shows where one is. */
const around = 70;
const narrowest = 340;

/** Puts a stretch of `length` around `middle` without leaving the floor. */
const fit = (middle: number, length: number, floor: number) => {
  const most = floor + 2 * margin;
  const size = Math.min(length, most);
  return { size, start: Math.min(Math.max(middle - size / 2, -margin), most - margin - size) };
};

const span = (values: number[]) => ({
  middle: (Math.min(...values) + Math.max(...values)) / 2,
  length: Math.max(...values) - Math.min(...values),
});

/** The whole floor, or the cut of it around the way, so that numbers can be read on a phone. */
export const planView = (floor: Hall['floors'][number], way: Way | undefined, more: readonly Point[]): View => {
  const [width, depth] = units([floor.width, floor.depth]);
  const points = [...(way?.points.filter((point) => point.floor === floor.id).map(({ at }) => at) ?? []), ...more].map(
    units,
  );
  if (points.length === 0) return { x: -margin, y: -margin, width: width + 2 * margin, height: depth + 2 * margin };
  const across = span(points.map(([x]) => x));
  const down = span(points.map(([, y]) => y));
  const horizontal = fit(across.middle, Math.max(across.length + 2 * around, narrowest), width);
  const vertical = fit(down.middle, Math.max(down.length + 2 * around, narrowest * 0.62), depth);
  return { x: horizontal.start, y: vertical.start, width: horizontal.size, height: vertical.size };
};
