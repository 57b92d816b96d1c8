import { visitRoutes } from '#contract/visit-routes.ts';
import { voiceRoutes } from '#contract/voice-routes.ts';
import { makeListener } from '#web/hall/voice/listen/make-listener.ts';
import type { ListenerEvent } from '#web/hall/voice/listener.ts';
import { call } from '#web/shared/call.ts';
import '#web/shared/parse-without-eval.ts';

/** A page that only listens: what it was told stands in `listening.events`, with the moment of each. */
const listen = async () => {
  const visit = await call(visitRoutes.startVisit, {});
  const ways = await call(voiceRoutes.readVoice, {});
  if (!visit.ok || !ways.ok) throw new Error('The product does not answer.');
  const listener = makeListener({ token: () => visit.value.token, ways: ways.value });
  const events: { at: number; event: ListenerEvent }[] = [];
  listener.subscribe((event) => events.push({ at: performance.now(), event }));
  Object.assign(globalThis, { listening: { listener, events } });
};

void listen();
