import { useEffect, useRef } from 'react';
import type { HallState, ScreenEvent } from '../state/hall-state.ts';
import type { ScreenSettings } from '../state/screen-settings.ts';
import type { Speaker, SpeakerEvent } from '../voice/speaker.ts';
import { sentencesFor } from './sentences-for.ts';

/** Nothing is said for the screen itself: then a part of it, a policy perhaps, is read aloud. */
const readAloudOf = (event: SpeakerEvent, at: number): ScreenEvent => {
  if (event.kind !== 'sentence') return { kind: 'read-aloud', sentence: undefined, at };
  const { index, text, audible, visemes, startedAt } = event;
  const voiced = audible ? { visemes, startedAt } : undefined;
  return { kind: 'read-aloud', sentence: { index, text, audible, voiced }, at };
};

/** Says what the screen wants to be said, and stops where it does not want it any more. */
export const useSpeaking = (
  speaker: Speaker | undefined,
  state: HallState,
  { volume, rate }: Pick<ScreenSettings, 'volume' | 'rate'>,
  { canListen, tell }: { canListen: boolean; tell: (event: ScreenEvent) => void },
) => {
  const saying = useRef(0);
  const latest = useRef({ state, canListen });
  latest.current = { state, canListen };
  const { language, slow } = state.preferences;
  const id = state.screen.speech?.id;

  useEffect(() => speaker?.setVolume(volume), [speaker, volume]);
  useEffect(
    () =>
      speaker?.subscribe((event) => {
        const at = Date.now();
        if (latest.current.state.screen.speech === undefined) tell(readAloudOf(event, at));
        else if (event.kind !== 'stopped') tell({ kind: 'speaking', id: saying.current, event, at });
      }),
    [speaker, tell],
  );
  useEffect(() => {
    if (!speaker) return;
    if (id === undefined) return speaker.stop();
    saying.current = id;
    const sentences = sentencesFor(latest.current.state, latest.current.canListen, new Date());
    if (sentences.length > 0) speaker.say(sentences, { language, rate: slow ? 'slow' : rate });
    else tell({ kind: 'speaking', id, event: { kind: 'done' }, at: Date.now() });
    // what is being said goes on as it began, whatever is set meanwhile
  }, [speaker, id, tell]);
};
