import type { CSSProperties, ReactNode } from 'react';
import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { PlanPlaces } from './plan-places.tsx';
import { type Point, units } from './plan-units.ts';
import { planView, type View } from './plan-view.ts';
import { PlanWay } from './plan-way.tsx';
import { PlanWindow } from './plan-window.tsx';
import './plan.css';

type Props = {
  hall: Hall;
  floor: string;
  way: Way | undefined;
  /** The node where the visitor stands. */
  from: string;
  /** The window or place to go to. */
  target: string | undefined;
  /** Shows the whole floor instead of the part around the way. */
  whole: boolean;
  language: Language;
  /** What the picture shows, for those who do not see it. */
  label: string;
  here: string;
  /** The place where it stands, in pixels, if that is fixed: the cut then fills it. */
  box?: { width: number; height: number };
  /** Drawn over the way, in the plan's units; told what is seen, and how many units a pixel is. */
  over?: (view: View, unit: number) => ReactNode;
};

const middle = (outline: readonly Point[]): Point => {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

/** One floor of the hall with its zones, windows and places, and the part of a way that runs through it. */
export const HallPlan = ({ hall, floor, way, from, target, whole, language, label, here, box, over }: Props) => {
  const plan = hall.floors.find(({ id }) => id === floor);
  if (!plan) return null;
  const zones = hall.zones.filter((zone) => zone.floor === floor);
  const windows = hall.windows.filter(({ zone }) => zones.some(({ id }) => id === zone));
  const goal = windows.find(({ id }) => id === target);
  const [width, depth] = units([plan.width, plan.depth]);
  const view = planView(
    plan,
    whole ? undefined : way,
    goal && way && !whole ? [goal.at] : [],
    box && box.width / box.height,
  );
  const unit = box ? Math.max(view.width / box.width, view.height / box.height) : 1;
  return (
    <svg
      className="hall-plan"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      role="img"
      aria-label={label}
      style={box && ({ '--unit': unit } as CSSProperties)}
    >
      <rect className="plan-floor" x={-10} y={-10} width={width + 20} height={depth + 20} rx={14} />
      {zones.map((zone) => {
        const [x, y] = units(middle(zone.outline));
        return (
          <g key={zone.id}>
            <polygon className="plan-zone" points={zone.outline.map((point) => units(point).join()).join(' ')} />
            <text className="plan-zone-name" x={x} y={y}>
              {zone.name[language]}
            </text>
          </g>
        );
      })}
      <PlanPlaces hall={hall} floor={floor} language={language} />
      {windows.map((window) => window !== goal && <PlanWindow key={window.id} window={window} goal={false} />)}
      <PlanWay hall={hall} floor={floor} way={way} from={from} goal={goal} here={here} />
      {over?.(view, unit)}
      {goal && <PlanWindow window={goal} goal />}
    </svg>
  );
};
