import type { Way } from '#contract/hall.ts';
import { type Point, units } from '#web/shared/way/plan-units.ts';

type Props = {
  way: Way;
  floor: string;
  /** Which leg is being told. */
  leg: number;
  /** Where the window stands that the way ends at. */
  counter: Point | undefined;
};

const drawn = (points: readonly Point[]) => points.map((point) => units(point).join()).join(' ');

/** The part of the way that is being told, drawn anew with every instruction; where floors change, a ring. */
export const PlanLit = ({ way, floor, leg, counter }: Props) => {
  const range = way.legs[leg];
  if (!range) return null;
  const isLast = leg === way.legs.length - 1;
  const points = way.points
    .slice(range.from, range.to + 1)
    .filter((point) => point.floor === floor)
    .map(({ at }) => at);
  const line = [...points, ...(isLast && counter ? [counter] : [])];
  const end = points.at(-1);
  if (!end) return null;
  const [x, y] = units(end);
  return (
    <g className="way-lit" key={leg}>
      {line.length > 1 && <polyline points={drawn(line)} pathLength={1} />}
      {!(isLast && counter) && <circle cx={x} cy={y} r={13} />}
    </g>
  );
};
