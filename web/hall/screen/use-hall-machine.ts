import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { newId } from '#web/shared/new-id.ts';
import { useBothPacks } from '../offline/use-both-packs.ts';
import { useNewBuild } from '../offline/use-new-build.ts';
import { useReachable } from '../offline/use-reachable.ts';
import { usePolicies } from '../reading/use-policies.ts';
import { afterHallEvent } from '../state/after-hall-event.ts';
import { firstHallState, type Patience, type ScreenEvent } from '../state/hall-state.ts';
import type { ScreenSettings } from '../state/screen-settings.ts';
import type { HallScreen } from './hall-context.ts';
import { useAhead } from './use-ahead.ts';
import { useConversationOfHall } from './use-conversation-of-hall.ts';
import { useErasing } from './use-erasing.ts';
import { useHelped } from './use-helped.ts';
import { useListening } from './use-listening.ts';
import { useMicControls } from './use-mic-controls.ts';
import { useNoting } from './use-noting.ts';
import { useGuideNames, usePlan } from './use-published.ts';
import { useSignsOfLife } from './use-signs-of-life.ts';
import { useSpeaking } from './use-speaking.ts';
import { useVoiceWays } from './use-voice-ways.ts';
import { useListener, useSpeaker } from './use-voices.ts';

const everyTick = 500;
/** A turn that takes longer hangs, in milliseconds. */
const longestTurn = 20_000;

const useTicking = ({ silence, countdown }: ScreenSettings, tell: (event: ScreenEvent) => void) => {
  useEffect(() => {
    const patience: Patience = { silence: silence * 1000, countdown: countdown * 1000, turn: longestTurn };
    const timer = setInterval(() => tell({ kind: 'ticked-on', at: Date.now(), patience }), everyTick);
    return () => clearInterval(timer);
  }, [silence, countdown, tell]);
};

/** The whole screen at work: what it knows, and whatever happens by itself. */
export const useHallMachine = (settings: ScreenSettings): HallScreen => {
  const [state, dispatch] = useReducer(afterHallEvent, firstHallState);
  const tell = useCallback((event: ScreenEvent) => dispatch({ of: 'screen', event }), []);
  const { screen, conversation, preferences } = state;

  const token = useRef<string>(undefined);
  token.current = conversation.visit?.token;
  const readToken = useCallback(() => token.current, []);
  const ways = useVoiceWays();
  const speaker = useSpeaker(ways, readToken);
  const listener = useListener(ways, readToken);
  const canListen = listener !== undefined && settings.microphone;

  const { language } = preferences;
  const ask = useCallback(
    (text: string) =>
      dispatch({ of: 'conversation', event: { kind: 'asked', id: newId(), text, language }, at: Date.now() }),
    [language],
  );

  useConversationOfHall(state, dispatch);
  const followed = useAhead(conversation, tell);
  useTicking(settings, tell);
  const { reachable, release } = useReachable(conversation.offline !== undefined);
  useErasing(state, reachable, tell);
  useBothPacks(release, language);
  useNewBuild({ asleep: screen.phase === 'asleep', reachable });
  useHelped(screen.phase, tell);
  useNoting(state);
  useSignsOfLife({ phase: screen.phase, presence: settings.presence, silence: settings.silence * 1000 }, tell);
  useSpeaking(speaker, state, settings, { canListen, tell });
  useListening(state, { listener, speaker, settings, tell, ask });

  const mic = useMicControls(state, { listener, canListen, tell });
  const guides = useGuideNames(release);
  const plan = usePlan(conversation.visit);
  const policies = usePolicies(reachable, state.visits);
  return useMemo(
    () => ({
      ...{ state, settings, followed, canListen, guides, plan, policies, speaker, reachable, dispatch, tell },
      ...mic,
    }),
    [state, settings, followed, canListen, guides, plan, policies, speaker, reachable, tell, mic],
  );
};
