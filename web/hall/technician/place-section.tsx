import { type MouseEvent, useState } from 'react';
import type { Hall } from '#contract/hall.ts';
import { usePage } from '#web/shared/answer/page-context.ts';
import { HallPlan } from '#web/shared/way/hall-plan.tsx';
import { technicianWords } from '../words/technician-words.ts';
import { useWords } from '../words/use-words.ts';
import { nearestPlace, placesForScreens } from './nearest-place.ts';
import { Choice, Section, Toggle } from './setting-parts.tsx';
import type { SettingProps } from './setting-props.ts';
import { useTechnicianPlan } from './use-technician-plan.ts';

/** Where on the plan, in metres, a tap on its picture was. */
const pointOf = (event: MouseEvent<HTMLDivElement>): readonly [number, number] | undefined => {
  const svg = event.currentTarget.querySelector('svg');
  const matrix = svg?.getScreenCTM()?.inverse();
  if (!matrix) return undefined;
  const at = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix);
  return [at.x / 10, at.y / 10];
};

type PlanProps = SettingProps & { plan: Hall };

const PlanToTap = ({ plan, settings, change }: PlanProps) => {
  const words = useWords(technicianWords);
  const { language, say } = usePage();
  const node = plan.places.find(({ id }) => id === settings.place)?.node;
  const at = plan.nodes.find(({ id }) => id === node)?.floor ?? plan.floors[0]?.id ?? '';
  const [floor, setFloor] = useState(at);
  const tapped = (event: MouseEvent<HTMLDivElement>) => {
    const point = pointOf(event);
    const place = point && nearestPlace(plan, floor, point);
    if (place) change({ place });
  };
  return (
    <>
      <Choice
        label={say('floors')}
        options={Object.fromEntries(plan.floors.map(({ id, name }) => [id, name[language]]))}
        value={floor}
        onChange={setFloor}
      />
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the list of places above does the same by keys */}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: see above */}
      <div className="plan-to-tap" onClick={tapped}>
        <HallPlan
          hall={plan}
          floor={floor}
          way={undefined}
          from={node ?? ''}
          target={undefined}
          whole
          language={language}
          label={words.plan(plan.floors.find(({ id }) => id === floor)?.name[language] ?? '')}
          here={words.here}
        />
      </div>
    </>
  );
};

/** Which screen this is: the beginning of every way. */
export const PlaceSection = ({ settings, change }: SettingProps) => {
  const words = useWords(technicianWords);
  const { language } = usePage();
  const plan = useTechnicianPlan();
  return (
    <Section title={words.place}>
      {plan === 'loading' && <p>{words.planLoading}</p>}
      {plan === 'failed' && <p role="alert">{words.planFailed}</p>}
      {typeof plan === 'object' && (
        <>
          <p>{words.placeHint}</p>
          <select
            aria-label={words.place}
            value={settings.place ?? ''}
            onChange={(event) => change({ place: event.target.value || undefined })}
          >
            <option value="">{words.placeNone}</option>
            {placesForScreens(plan).map(({ id, name }) => (
              <option key={id} value={id}>
                {name[language]}
              </option>
            ))}
          </select>
          <PlanToTap {...{ plan, settings, change }} />
        </>
      )}
      <Toggle label={words.stepFree} value={settings.stepFree} onChange={(stepFree) => change({ stepFree })} />
    </Section>
  );
};
