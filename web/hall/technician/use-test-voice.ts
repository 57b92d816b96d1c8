import { useCallback, useEffect, useRef } from 'react';
import { visitRoutes } from '#contract/visit-routes.ts';
import { call } from '#web/shared/call.ts';
import { useVoiceWays } from '../screen/use-voice-ways.ts';
import { useSpeaker } from '../screen/use-voices.ts';

/** The voice of the screen, for a visit of the technician's own that is erased afterwards. */
export const useTestVoice = () => {
  const token = useRef<string>(undefined);
  useEffect(() => {
    const visit = call(visitRoutes.startVisit, { channel: 'hall' });
    void visit.then((it) => {
      if (it.ok) token.current = it.value.token;
    });
    return () => {
      void visit.then((it) => {
        if (it.ok) void call(visitRoutes.eraseVisit, { visitId: it.value.visitId }, it.value.token);
      });
    };
  }, []);
  const readToken = useCallback(() => token.current, []);
  return useSpeaker(useVoiceWays(), readToken);
};
