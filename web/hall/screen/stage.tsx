import { useMemo } from 'react';
import { gestureOf } from '../host/gesture-of.ts';
import { HostView } from '../host/host-view.tsx';
import { sceneOf } from '../state/scene-of.ts';
import { screenWords } from '../words/screen-words.ts';
import { useWords } from '../words/use-words.ts';
import { useHall } from './hall-context.ts';

/** The host, at life size, and the light around. */
export const Stage = () => {
  const words = useWords(screenWords);
  const { state, settings } = useHall();
  const scene = useMemo(() => sceneOf(state, gestureOf), [state]);
  return (
    <section className="stage" aria-label={words.region.stage}>
      <div className="stage-host">
        <HostView scene={scene} prefer={settings.host} label={words.host} />
      </div>
    </section>
  );
};
