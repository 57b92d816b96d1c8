import { useEffect, useState } from 'react';
import type { VoiceWays } from '#contract/voice/voice-ways.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { call } from '#web/shared/call.ts';

/** Nobody speaks or listens but the page itself. */
const noWays: VoiceWays = { speaking: 'none', listening: 'none', partials: false, browserRecognition: false };

const again = 60_000;
/** Milliseconds: until then the screen is mute, captions and all. */
const patience = 3000;

/** In which ways this hall speaks and listens; asked again until it is known. */
export const useVoiceWays = (): VoiceWays | undefined => {
  const [ways, setWays] = useState<VoiceWays>();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let current = true;
    const ask = async () => {
      const reply = await call(voiceRoutes.readVoice, {}, undefined, { patience });
      if (!current) return;
      setWays((before) => (reply.ok ? reply.value : (before ?? noWays)));
      if (!reply.ok) timer = setTimeout(() => void ask(), again);
    };
    void ask();
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, []);
  return ways;
};
