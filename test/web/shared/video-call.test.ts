import { describe, expect, it, vi } from 'vitest';
import type { Signal } from '#contract/live/frames.ts';
import { type CallState, makeVideoCall } from '../../../web/shared/video-call.ts';

type Side = {
  call: ReturnType<typeof makeVideoCall>;
  states: CallState[];
  sent: Signal['kind'][];
  stopped: () => number;
};

/** A connection that stands as soon as offer and answer have been exchanged. */
const twinPeer =
  (isReachable: boolean) =>
  ({ send, onConnection }: { send: (signal: Signal) => void; onConnection: (state: 'on' | 'failed') => void }) => {
    const done = () => onConnection(isReachable ? 'on' : 'failed');
    return {
      offer: async () => send({ kind: 'offer', payload: 'offer' }),
      takeOffer: async () => {
        send({ kind: 'answer', payload: 'answer' });
        done();
      },
      takeAnswer: async () => {
        done();
        return true;
      },
      takeCandidate: async () => undefined,
      close: () => undefined,
    };
  };

/** Both sides, joined by a line that loses nothing. */
const twoSides = ({ isReachable = true } = {}) => {
  const sides = {} as Record<'helper' | 'visitor', Side>;
  for (const side of ['helper', 'visitor'] as const) {
    const states: CallState[] = [];
    const sent: Signal['kind'][] = [];
    const track = { kind: 'audio', enabled: true, stop: vi.fn() };
    const call = makeVideoCall({
      side,
      iceServers: [],
      send: (signal) => {
        sent.push(signal.kind);
        void sides[side === 'helper' ? 'visitor' : 'helper'].call.hear(signal);
        return true;
      },
      onState: (state) => states.push(state),
      onOwn: () => undefined,
      onRemote: () => undefined,
      askForMedia: async () => ({ stream: { getTracks: () => [track] } as never, failure: undefined }),
      openPeer: twinPeer(isReachable),
    });
    sides[side] = { call, states, sent, stopped: () => track.stop.mock.calls.length };
  }
  return sides;
};

describe('a video call', () => {
  it('rings, is taken, and stands on both sides', async () => {
    const { helper, visitor } = twoSides();
    await helper.call.call();
    expect(visitor.states).toEqual(['called']);
    await visitor.call.answer();
    await vi.waitFor(() => expect(helper.states.at(-1)).toBe('on'));
    expect(visitor.states.at(-1)).toBe('on');
    expect([helper.sent, visitor.sent]).toEqual([['call', 'answer'], ['offer']]);
  });

  it('can be refused, and gives the microphone back', async () => {
    const { helper, visitor } = twoSides();
    await helper.call.call();
    visitor.call.decline();
    expect(helper.states.at(-1)).toBe('declined');
    expect(helper.stopped()).toBe(1);
  });

  it('ends for both when one hangs up, and can be begun again', async () => {
    const { helper, visitor } = twoSides();
    await helper.call.call();
    await visitor.call.answer();
    visitor.call.hangUp();
    expect([helper.states.at(-1), visitor.states.at(-1)]).toEqual(['ended', 'ended']);
    await visitor.call.call();
    expect(helper.states.at(-1)).toBe('called');
  });

  it('makes one offer when both call at once', async () => {
    const { helper, visitor } = twoSides();
    await Promise.all([helper.call.call(), visitor.call.call()]);
    await vi.waitFor(() => expect([helper.states.at(-1), visitor.states.at(-1)]).toEqual(['on', 'on']));
    expect([...helper.sent, ...visitor.sent].filter((kind) => kind === 'offer')).toHaveLength(1);
  });

  it('says so when there is no way between the two', async () => {
    const { helper, visitor } = twoSides({ isReachable: false });
    await helper.call.call();
    await visitor.call.answer();
    await vi.waitFor(() => expect(helper.states.at(-1)).toBe('failed'));
  });

  it('gives up ringing after a while', async () => {
    vi.useFakeTimers();
    const { helper, visitor } = twoSides();
    await helper.call.call();
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
    expect([helper.states.at(-1), visitor.states.at(-1)]).toEqual(['failed', 'ended']);
  });
});
