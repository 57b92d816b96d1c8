import type { Signal } from '#contract/live/frames.ts';
import { askForMedia, type OwnMedia } from './video/ask-for-media.ts';
import { type OpenPeer, openPeer, type Peer } from './video/peer.ts';

export type MediaFailure = NonNullable<OwnMedia['failure']>;

/** `ringing`: this side calls; `called`: the other side calls. */
export type CallState = 'ringing' | 'called' | 'connecting' | 'on' | 'ended' | 'declined' | 'failed';

export type VideoCallOptions = {
  iceServers: RTCIceServer[];
  /** Sends a `signal` frame; false when there is no connection. */
  send: (signal: Signal) => boolean;
  onState: (state: CallState) => void;
  /** The own picture and sound, or why there is none. */
  onOwn: (stream: MediaStream | undefined, failure: MediaFailure | undefined) => void;
  onRemote: (stream: MediaStream) => void;
  /** When both sides call at once, the helper's makes the offer. */
  side?: 'helper' | 'visitor';
  askForMedia?: () => Promise<OwnMedia>;
  openPeer?: OpenPeer;
};

/** How long a call rings, and how long it may take to connect: milliseconds. */
const patience = { ringing: 45_000, called: 45_000, connecting: 25_000 } as const;

const isOver = (state: CallState | undefined) =>
  state === undefined || state === 'ended' || state === 'declined' || state === 'failed';

/** State, devices and connection of one call. */
const makeCallParts = (options: VideoCallOptions) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const held: { state?: CallState; own?: MediaStream | undefined; peer?: Peer } = {};

  const release = () => {
    clearTimeout(timer);
    held.peer?.close();
    for (const track of held.own?.getTracks() ?? []) track.stop();
    delete held.peer;
    delete held.own;
  };
  const become = (state: CallState) => {
    if (isOver(held.state) && isOver(state)) return;
    held.state = state;
    clearTimeout(timer);
    if (isOver(state)) release();
    if (state in patience) {
      timer = setTimeout(
        () => {
          options.send({ kind: 'hang-up' });
          become('failed');
        },
        patience[state as keyof typeof patience],
      );
    }
    options.onState(state);
  };
  /** False when the call was over before the person had decided. */
  const takeMedia = async () => {
    const { stream, failure } = await (options.askForMedia ?? askForMedia)();
    if (isOver(held.state)) {
      for (const track of stream?.getTracks() ?? []) track.stop();
      return false;
    }
    held.own = stream;
    options.onOwn(stream, failure);
    return true;
  };
  const connect = (): Peer => {
    const peer = (options.openPeer ?? openPeer)({
      iceServers: options.iceServers,
      send: options.send,
      onRemote: options.onRemote,
      onConnection: (now) => {
        if (now === 'failed') become('failed');
        else if (now === 'on') become('on');
      },
    });
    held.peer = peer;
    return peer;
  };
  return { held, become, takeMedia, connect, tracks: () => held.own?.getTracks() ?? [] };
};

/**
 * One side of a video call, signalled over the live connection. Who calls sends `call`; who answers sends the `offer`;
 * the caller sends the `answer`; both send `candidate`s; either ends it by `hang-up`, or refuses by `declined`. Devices
 * are asked for by `call` and `answer` alone.
 */
export const makeVideoCall = (options: VideoCallOptions) => {
  const { held, become, takeMedia, connect, tracks } = makeCallParts(options);
  const { send, side = 'visitor' } = options;

  const offer = async () => {
    become('connecting');
    await connect().offer(tracks());
  };
  const heard: Record<Signal['kind'], (payload: string | undefined) => unknown> = {
    call: () => {
      if (held.state === 'ringing') return side === 'helper' ? offer() : become('connecting');
      if (isOver(held.state)) become('called');
    },
    offer: async (payload) => {
      if (held.state !== 'ringing' && held.state !== 'connecting') return;
      become('connecting');
      await (held.peer ?? connect()).takeOffer(payload, tracks());
    },
    answer: (payload) => held.peer?.takeAnswer(payload),
    candidate: (payload) => held.peer?.takeCandidate(payload),
    'hang-up': () => become('ended'),
    declined: () => become('declined'),
  };

  return {
    /** Calls the other side. */
    call: async () => {
      if (!isOver(held.state)) return;
      become('ringing');
      if ((await takeMedia()) && !send({ kind: 'call' })) become('failed');
    },
    /** Takes the call of the other side. */
    answer: async () => {
      if (held.state !== 'called') return;
      become('connecting');
      if (await takeMedia()) await offer();
    },
    decline: () => {
      send({ kind: 'declined' });
      become('ended');
    },
    hangUp: () => {
      if (!isOver(held.state)) send({ kind: 'hang-up' });
      become('ended');
    },
    /** Mutes the microphone or hides the picture without ending the call. */
    show: (part: 'audio' | 'video', on: boolean) => {
      for (const track of tracks()) if (track.kind === part) track.enabled = on;
    },
    /** Takes every `signal` frame of the handoff that comes from the other side. */
    hear: async ({ kind, payload }: Signal) => {
      try {
        await heard[kind](payload);
      } catch {
        become('failed');
      }
    },
    close: () => become('ended'),
  };
};
export type VideoCall = ReturnType<typeof makeVideoCall>;
