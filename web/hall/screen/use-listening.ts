import { useCallback, useEffect, useRef } from 'react';
import type { HallState, ScreenEvent } from '../state/hall-state.ts';
import type { ScreenSettings } from '../state/screen-settings.ts';
import type { Listener, ListenerEvent } from '../voice/listener.ts';
import type { Speaker } from '../voice/speaker.ts';
import { nobodySpeaks, type TurnEvent, takeTurns } from '../voice/turn-taking.ts';

type Parts = {
  listener: Listener | undefined;
  speaker: Speaker | undefined;
  settings: ScreenSettings;
  tell: (event: ScreenEvent) => void;
  /** Asks what was heard for sure. */
  ask: (text: string) => void;
};

/** Whose turn it is: a voice makes the screen softer, then silent. */
const useTurnTaking = (speaker: Speaker | undefined, speaking: boolean, tell: (event: ScreenEvent) => void) => {
  const turn = useRef(nobodySpeaks);
  const take = useCallback(
    (event: TurnEvent) => {
      const { state, command } = takeTurns(turn.current, event);
      turn.current = state;
      if (command === 'duck' || command === 'unduck') speaker?.duck(command === 'duck');
      if (command !== 'stop') return;
      speaker?.stop();
      tell({ kind: 'interrupted', at: Date.now() });
    },
    [speaker, tell],
  );
  useEffect(() => take({ kind: 'speaking', on: speaking }), [take, speaking]);
  return take;
};

const turnEventOf = (event: ListenerEvent): TurnEvent | undefined => {
  switch (event.kind) {
    case 'voice':
    case 'false-alarm':
    case 'not-caught':
    case 'failed':
    case 'heard':
      return event;
    default:
      return undefined;
  }
};

/** The microphone is open while somebody is there and wants to be heard, and closed at all other times: the law asks it. */
export const useListening = ({ screen, preferences }: HallState, { listener, speaker, settings, tell, ask }: Parts) => {
  const { language, elder, slow } = preferences;
  const speaking = screen.speech !== undefined;
  const open = screen.listens && settings.microphone && ['awake', 'still-there'].includes(screen.phase);
  const take = useTurnTaking(speaker, speaking, tell);

  useEffect(
    () =>
      listener?.subscribe((event) => {
        const turn = turnEventOf(event);
        if (turn) take(turn);
        if (event.kind === 'level') return;
        tell({ kind: 'listening', event, at: Date.now() });
        if (event.kind === 'heard' && event.sure) ask(event.text);
      }),
    [listener, take, tell, ask],
  );
  useEffect(() => listener?.setSpeaking(speaking), [listener, speaking]);
  useEffect(() => listener?.setPatient(elder || slow), [listener, elder, slow]);
  useEffect(() => listener?.setByHand(settings.pushToTalk), [listener, settings.pushToTalk]);
  useEffect(() => {
    if (!listener || !open) return;
    listener.start(language);
    tell({ kind: 'ear', open: true });
    return () => {
      listener.stop();
      tell({ kind: 'ear', open: false });
    };
  }, [listener, open, language, tell]);
};
