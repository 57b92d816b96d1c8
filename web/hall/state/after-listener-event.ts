import type { ListenerEvent } from '../voice/listener.ts';
import type { Hearing, Screen } from './screen-state.ts';

const afterHearing = (hearing: Hearing, event: ListenerEvent): Hearing => {
  switch (event.kind) {
    case 'level':
      return hearing;
    case 'voice':
      return hearing.ear === 'voice' ? hearing : { ...hearing, ear: 'voice', doubt: undefined, deaf: undefined };
    case 'partial':
      return { ...hearing, partial: event.text };
    case 'ended':
      return { ...hearing, ear: 'writing' };
    case 'heard': {
      const { text, alternatives, sure } = event;
      const doubt = sure ? undefined : { text, alternatives };
      return { ...hearing, ear: 'open', partial: '', doubt, deaf: undefined };
    }
    case 'not-caught':
      return { ...hearing, ear: 'open', partial: '', doubt: { text: undefined, alternatives: event.alternatives } };
    case 'false-alarm':
      return { ...hearing, ear: 'open', partial: '' };
    case 'failed':
      return { ear: 'closed', partial: '', doubt: undefined, deaf: event.why };
  }
};

/** What listens only tells how loud it is or that it failed gives no sign of a visitor. */
const isSign = ({ kind }: ListenerEvent) => !['level', 'false-alarm', 'failed'].includes(kind);

/** What the screen knows after its ears told something. A visitor who speaks while it asks whether they are there is there. */
export const afterListenerEvent = (screen: Screen, event: ListenerEvent, at: number): Screen => {
  const hearing = afterHearing(screen.hearing, event);
  if (hearing === screen.hearing) return screen;
  const heard = { ...screen, hearing, listens: screen.listens && event.kind !== 'failed' };
  if (!isSign(event)) return heard;
  const back = screen.phase === 'still-there' && event.kind !== 'voice';
  return { ...heard, lastSign: at, ...(back && { phase: 'awake' as const, since: at, speech: undefined }) };
};
