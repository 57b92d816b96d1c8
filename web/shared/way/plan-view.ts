import type { Hall, Way } from '#contract/hall.ts';
import { type Point, units } from './plan-units.ts';

type Size = { width: number; depth: number };
/** What is seen of a plan, in its units. */
export type View = { x: number; y: number; width: number; height: number };

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

/** Widens what is shown to the shape of the place where it stands, as far as there is floor. */
const shaped = (wanted: Size, shape: number | undefined): Size =>
  shape === undefined
    ? wanted
    : { width: Math.max(wanted.width, wanted.depth * shape), depth: Math.max(wanted.depth, wanted.width / shape) };

/**
 * The whole floor, or the cut of it around the way, so that numbers can be read on a phone. `shape` is width by height of
 * the place where it stands, if that is fixed.
 */
export const planView = (
  floor: Hall['floors'][number],
  way: Way | undefined,
  more: readonly Point[],
  shape?: number,
): View => {
  const [width, depth] = units([floor.width, floor.depth]);
  const points = [...(way?.points.filter((point) => point.floor === floor.id).map(({ at }) => at) ?? []), ...more].map(
    units,
  );
  if (points.length === 0) return { x: -margin, y: -margin, width: width + 2 * margin, height: depth + 2 * margin };
  const across = span(points.map(([x]) => x));
  const down = span(points.map(([, y]) => y));
  const least = { width: across.length + 2 * around, depth: down.length + 2 * around };
  const cut = shaped(
    { width: Math.max(least.width, narrowest), depth: Math.max(least.depth, narrowest * 0.62) },
    shape,
  );
  const horizontal = fit(across.middle, cut.width, width);
  const vertical = fit(down.middle, cut.depth, depth);
  return { x: horizontal.start, y: vertical.start, width: horizontal.size, height: vertical.size };
};
