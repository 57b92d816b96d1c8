import type { Hall, Way } from '#contract/hall.ts';
import { units } from './plan-units.ts';

type Props = {
  hall: Hall;
  floor: string;
  way: Way | undefined;
  from: string;
  /** The window at the end, if it ends at one on this floor. */
  goal: Hall['windows'][number] | undefined;
  here: string;
};

/** The way on one floor, and where the visitor stands. Drawn over everything but the window at its end. */
export const PlanWay = ({ hall, floor, way, from, goal, here }: Props) => {
  const start = hall.nodes.find(({ id }) => id === from);
  const points = way?.points.filter((point) => point.floor === floor) ?? [];
  const end = way?.points.at(-1);
  const line = [...points.map(({ at }) => at), ...(points.length > 0 && goal ? [goal.at] : [])];
  const drawn = line.map((point) => units(point).join()).join(' ');
  return (
    <g>
      {line.length > 1 && (
        <>
          <polyline className="plan-way-edge" points={drawn} />
          {/* A new key draws the line anew. */}
          <polyline key={drawn} className="plan-way" points={drawn} pathLength={1} />
        </>
      )}
      {line.length > 0 && start?.floor !== floor && (
        <circle className="plan-arrival" r={9} transform={`translate(${units(line[0] ?? [0, 0]).join(' ')})`} />
      )}
      {end?.floor === floor && !goal && (
        <circle className="plan-end" r={20} transform={`translate(${units(end.at).join(' ')})`} />
      )}
      {start?.floor === floor && (
        <g className="plan-here" transform={`translate(${units(start.at).join(' ')})`}>
          <title>{here}</title>
          <circle r={16} />
          <circle r={8} />
        </g>
      )}
    </g>
  );
};
