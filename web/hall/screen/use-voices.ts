import { useEffect, useState } from 'react';
import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import type { Listener } from '../voice/listener.ts';
import type { Speaker } from '../voice/speaker.ts';
import { openSpeaker } from './open-speaker.ts';

type Token = () => string | undefined;

/** Whoever listens for this hall; none where nobody does. */
export const useListener = (ways: VoiceWays | undefined, token: Token): Listener | undefined => {
  const [listener, setListener] = useState<Listener>();
  useEffect(() => {
    if (!ways || (ways.listening === 'none' && !ways.browserRecognition)) return;
    let made: Listener | undefined;
    let current = true;
    const load = async () => {
      const { makeListener } = await import('../voice/listen/make-listener.ts');
      if (!current) return;
      made = makeListener({ token, ways });
      setListener(made);
    };
    void load().catch(() => undefined);
    return () => {
      current = false;
      setListener(undefined);
      made?.close();
    };
  }, [ways, token]);
  return listener;
};

/** Whoever speaks for this hall; captions run in any case. */
export const useSpeaker = (ways: VoiceWays | undefined, token: Token): Speaker | undefined => {
  const [speaker, setSpeaker] = useState<Speaker>();
  useEffect(() => {
    if (!ways) return;
    const made = openSpeaker(ways, token);
    setSpeaker(made);
    return () => {
      setSpeaker(undefined);
      made.close();
    };
  }, [ways, token]);
  return speaker;
};
