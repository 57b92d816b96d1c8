import type { Hall, Way } from '#contract/hall.ts';
import { units } from './plan-units.ts';

type Props = {
  hall: Hall;
  floor: string;
  way: Way | undefined;
  from: string;
  target: string | undefined;
  here: string;
};

const pin = 'M0 0c-7-8-12-13-12-20a12 12 0 0 1 24 0c0 7-5 12-12 20Z';

/** The way on one floor, where the visitor stands and where it ends. Drawn last, over everything else. */
export const PlanWay = ({ hall, floor, way, from, target, here }: Props) => {
  const start = hall.nodes.find(({ id }) => id === from);
  const points = way?.points.filter((point) => point.floor === floor) ?? [];
  const end = way?.points.at(-1);
  const window = hall.windows.find(({ id }) => id === target);
  const endAt = units(window?.at ?? end?.at ?? [0, 0]);
  const line = [...points.map(({ at }) => units(at)), ...(end?.floor === floor && window ? [endAt] : [])];
  const drawn = line.map((point) => point.join()).join(' ');
  return (
    <g>
      {line.length > 1 && (
        <>
          <polyline className="plan-way-edge" points={drawn} />
          {/* A new key draws the line anew. */}
          <polyline key={drawn} className="plan-way" points={drawn} pathLength={1} />
        </>
      )}
      {start?.floor === floor && (
        <g className="plan-here" transform={`translate(${units(start.at).join(' ')})`}>
          <title>{here}</title>
          <circle r={16} />
          <circle r={8} />
        </g>
      )}
      {end?.floor === floor && (
        <g className="plan-pin" transform={`translate(${endAt[0]} ${endAt[1] - 8})`}>
          <path d={pin} />
          <circle cy={-20} r={5} />
        </g>
      )}
    </g>
  );
};
