import { useState } from 'react';
import type { Hall, Way } from '#contract/hall.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { HallPlan } from '#web/shared/way/hall-plan.tsx';

type Spot = { id: string; node: string; name: Hall['name'] };
type Props = { hall: Hall; way: Way | undefined; from: Spot; target: Spot | undefined };

const floorOf = (hall: Hall, spot: Spot | undefined) => hall.nodes.find(({ id }) => id === spot?.node)?.floor;

/** The plan, one floor at a time; it opens on the floor where the visitor stands. */
export const WayPlan = ({ hall, way, from, target }: Props) => {
  const { say, language } = usePage();
  const [picked, setPicked] = useState<{ floor: string; start: string }>();
  const [whole, setWhole] = useState(false);
  const onWay = new Set([floorOf(hall, from), floorOf(hall, target)]);
  // Another start shows its own floor again.
  const current = picked?.start === from.id ? picked.floor : floorOf(hall, from);
  const floor = hall.floors.find(({ id }) => id === current) ?? hall.floors[0];
  if (!floor) return null;
  const floorName = floor.name[language];
  const label =
    way && target ? say('planWay', floorName, from.name[language], target.name[language]) : say('plan', floorName);
  return (
    <div className="plan">
      <fieldset className="floors">
        <legend className="visually-hidden">{say('floors')}</legend>
        {hall.floors.map(({ id, name }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === floor.id}
            onClick={() => setPicked({ floor: id, start: from.id })}
          >
            {name[language]}
            {onWay.has(id) && onWay.size > 1 && <span className="floor-dot" aria-hidden="true" />}
          </button>
        ))}
        <button type="button" className="whole-toggle" aria-pressed={whole} onClick={() => setWhole(!whole)}>
          {say('wholeFloor')}
        </button>
      </fieldset>
      <HallPlan
        hall={hall}
        floor={floor.id}
        way={way}
        from={from.node}
        target={target?.id}
        whole={whole}
        language={language}
        label={label}
        here={say('here')}
      />
    </div>
  );
};
