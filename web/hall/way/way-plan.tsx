import { useLayoutEffect, useRef, useState } from 'react';
import type { Hall, Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { HallPlan } from '#web/shared/way/hall-plan.tsx';
import { PlanLandmarks } from './plan-landmarks.tsx';
import { PlanLit } from './plan-lit.tsx';
import { wayWords } from './way-words.ts';
import './way-plan.css';

type Props = {
  hall: Hall;
  way: Way;
  /** The leg that is being told; -1 for the whole way. */
  leg: number | undefined;
  /** Names of both ends, for those who do not see the plan. */
  from: string;
  to: string;
  language: Language;
};

/** The size of an element, followed as it changes. */
const useBox = () => {
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<{ width: number; height: number }>();
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const { width, height } = element.getBoundingClientRect();
      if (height > 0) setSize({ width, height });
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, []);
  return [box, size] as const;
};

/** The height of names on the plan, of the shorter side of the screen: as large as other text. */
const labelShare = 0.027;

/** The plan of one floor at a time, which follows what is being told; a floor can also be picked by hand. */
export const WayPlan = ({ hall, way, leg, from, to, language }: Props) => {
  const words = wayWords[language];
  const [box, size] = useBox();
  const [picked, setPicked] = useState<{ floor: string; leg: number | undefined }>();
  const told = way.points[way.legs[leg ?? -1]?.from ?? 0]?.floor;
  // what is told next shows its own floor again
  const current = picked && picked.leg === leg ? picked.floor : told;
  const floors = hall.floors.filter(({ id }) => way.points.some(({ floor }) => floor === id));
  const floor = floors.find(({ id }) => id === current) ?? floors[0];
  if (!floor) return null;
  const counter = hall.windows.find(({ id }) => id === way.to)?.at;
  return (
    <div className="way-plan">
      {floors.length > 1 && (
        <fieldset className="way-floors" aria-label={words.floors}>
          {inOrder(floors, way).map(({ id, name }, at) => (
            <button key={id} type="button" aria-pressed={id === floor.id} onClick={() => setPicked({ floor: id, leg })}>
              <span aria-hidden="true">{at + 1}</span> {name[language]}
            </button>
          ))}
        </fieldset>
      )}
      <div className="way-plan-box" ref={box} data-telling={leg !== undefined && leg >= 0 ? '' : undefined}>
        {size && (
          <HallPlan
            hall={hall}
            floor={floor.id}
            way={way}
            from={way.points[0]?.node ?? ''}
            target={way.to}
            whole={false}
            language={language}
            label={words.planWay(floor.name[language], from, to)}
            here={words.here}
            box={size}
            over={(view, unit) => (
              <>
                {leg !== undefined && leg >= 0 && <PlanLit way={way} floor={floor.id} leg={leg} counter={counter} />}
                <PlanLandmarks
                  hall={hall}
                  way={way}
                  floor={floor.id}
                  here={words.here}
                  language={language}
                  view={view}
                  size={Math.min(innerWidth, innerHeight) * labelShare * unit}
                />
              </>
            )}
          />
        )}
      </div>
    </div>
  );
};

/** The floors in the order in which the way comes to them. */
const inOrder = (floors: Hall['floors'], way: Way) => {
  const firstOn = (floor: string) => way.points.findIndex((point) => point.floor === floor);
  return [...floors].sort((a, b) => firstOn(a.id) - firstOn(b.id));
};
