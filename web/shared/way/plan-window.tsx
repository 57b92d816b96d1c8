import type { Hall } from '#contract/hall.ts';
import { units } from './plan-units.ts';

/** A window with its number; the one to go to is larger and stands out. */
export const PlanWindow = ({ window, goal }: { window: Hall['windows'][number]; goal: boolean }) => {
  const [x, y] = units(window.at);
  const [width, height] = goal ? [58, 34] : [36, 22];
  return (
    <g className={goal ? 'plan-window plan-window-goal' : 'plan-window'}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={goal ? 9 : 6} />
      <text x={x} y={y}>
        {window.number}
      </text>
    </g>
  );
};
