import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { units } from '#web/shared/way/plan-units.ts';
import type { View } from '#web/shared/way/plan-view.ts';
import { type Box, placeLabels } from './place-labels.ts';

type Props = {
  hall: Hall;
  way: Way;
  floor: string;
  here: string;
  language: Language;
  view: View;
  /** Height of the type, in units of the plan. */
  size: number;
};

const around = ([x, y]: readonly [number, number], width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const halfLine = 7;

/** What names must not cover: the way, the windows, where floors change. */
const takenOn = (hall: Hall, way: Way, floor: string): Box[] => {
  const points = way.points.filter((point) => point.floor === floor).map(({ at }) => units(at));
  const lines = points.slice(1).map(([x, y], at): Box => {
    const [left, top] = points[at] ?? [x, y];
    return {
      left: Math.min(x, left) - halfLine,
      right: Math.max(x, left) + halfLine,
      top: Math.min(y, top) - halfLine,
      bottom: Math.max(y, top) + halfLine,
    };
  });
  const places = hall.places.flatMap(({ node }) => {
    const spot = hall.nodes.find(({ id }) => id === node);
    return spot?.floor === floor ? [around(units(spot.at), 26, 26)] : [];
  });
  const zones = new Set(hall.zones.filter((zone) => zone.floor === floor).map(({ id }) => id));
  const windows = hall.windows.filter(({ zone }) => zones.has(zone));
  const goal = windows.find(({ id }) => id === way.to);
  return [
    ...lines,
    ...places,
    ...windows.map(({ at }) => around(units(at), 36, 22)),
    ...(goal ? [around(units(goal.at), 70, 56)] : []),
  ];
};

/** What the directions name, written beside the way, and where the visitor stands. */
export const PlanLandmarks = ({ hall, way, floor, here, language, view, size }: Props) => {
  const told = way.instructions.map(({ zh }) => zh).join('');
  const nodes = new Map(hall.nodes.map((node) => [node.id, node]));
  const [start, ...rest] = way.points;
  const seen = rest.flatMap(({ node, at, floor: on }) => {
    const name = nodes.get(node)?.landmark;
    return on === floor && name && told.includes(name.zh) ? [{ id: node, name: name[language], at: units(at) }] : [];
  });
  const standing = start?.floor === floor ? [{ id: 'here', name: here, at: units(start.at) }] : [];
  const goal = hall.places.find(({ id }) => id === way.to);
  const end = rest.at(-1);
  const reached = goal && end?.floor === floor ? [{ id: 'goal', name: goal.name[language], at: units(end.at) }] : [];
  const named = seen.filter(({ id }) => id !== end?.node || reached.length === 0);
  const placed = placeLabels([...standing, ...reached, ...named], {
    size,
    seen: { left: view.x, right: view.x + view.width, top: view.y, bottom: view.y + view.height },
    taken: takenOn(hall, way, floor),
  });
  return (
    <g className="way-landmarks">
      {seen.map(({ id, at: [x, y] }) => (
        <circle key={id} cx={x} cy={y} r={6} />
      ))}
      {placed.map(({ id, name, x, y, anchor }) => (
        <text
          key={id}
          x={x}
          y={y}
          style={{ fontSize: size }}
          className={`way-name-${anchor} ${id === 'here' ? 'way-here-name' : ''}`}
        >
          {name}
        </text>
      ))}
    </g>
  );
};
