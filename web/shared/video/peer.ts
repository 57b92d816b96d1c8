import * as z from 'zod';
import type { Signal } from '#contract/live/frames.ts';

type Parts = {
  iceServers: RTCIceServer[];
  send: (signal: Signal) => void;
  onRemote: (stream: MediaStream) => void;
  onConnection: (state: 'on' | 'lost' | 'failed') => void;
};

const Description = z.object({ type: z.enum(['offer', 'answer']), sdp: z.string() });
const Candidate = z.object({
  candidate: z.string(),
  sdpMid: z.string().nullish(),
  sdpMLineIndex: z.number().nullish(),
  usernameFragment: z.string().nullish(),
});

const parse = <Schema extends z.ZodType>(schema: Schema, payload: string | undefined) => {
  try {
    return schema.safeParse(JSON.parse(payload ?? '')).data;
  } catch {
    return undefined;
  }
};

const connections: Partial<Record<RTCPeerConnectionState, 'on' | 'lost' | 'failed'>> = {
  connected: 'on',
  disconnected: 'lost',
  failed: 'failed',
};

/** Gives the own tracks to what was negotiated: sound and picture both ways, even where one side has none yet. */
const giveTracks = (connection: RTCPeerConnection, tracks: readonly MediaStreamTrack[]) =>
  Promise.all(
    connection.getTransceivers().map((it) => {
      it.direction = 'sendrecv';
      return it.sender.replaceTrack(tracks.find(({ kind }) => kind === it.receiver.track.kind) ?? null);
    }),
  );

/** One WebRTC connection: sound and picture both ways. */
export const openPeer = ({ iceServers, send, onRemote, onConnection }: Parts) => {
  const connection = new RTCPeerConnection({ iceServers });
  const remote = new MediaStream();
  // candidates may come before what they belong to
  let early: RTCIceCandidateInit[] = [];

  connection.onicecandidate = ({ candidate }) => {
    if (candidate) send({ kind: 'candidate', payload: JSON.stringify(candidate) });
  };
  connection.ontrack = ({ track }) => {
    remote.addTrack(track);
    // a picture that is switched off and on again
    track.onmute = () => onRemote(remote);
    track.onunmute = () => onRemote(remote);
    onRemote(remote);
  };
  connection.onconnectionstatechange = () => {
    const state = connections[connection.connectionState];
    if (state) onConnection(state);
  };
  const describe = async (description: RTCSessionDescriptionInit, kind: 'offer' | 'answer') => {
    await connection.setLocalDescription(description);
    send({ kind, payload: JSON.stringify(description) });
  };
  const takeDescription = async (payload: string | undefined) => {
    const description = parse(Description, payload);
    if (!description) return false;
    await connection.setRemoteDescription(description);
    for (const candidate of early) await connection.addIceCandidate(candidate);
    early = [];
    return true;
  };

  return {
    offer: async (tracks: readonly MediaStreamTrack[]) => {
      connection.addTransceiver('audio', { direction: 'sendrecv' });
      connection.addTransceiver('video', { direction: 'sendrecv' });
      await giveTracks(connection, tracks);
      await describe(await connection.createOffer(), 'offer');
    },
    takeOffer: async (payload: string | undefined, tracks: readonly MediaStreamTrack[]) => {
      if (!(await takeDescription(payload))) return;
      await giveTracks(connection, tracks);
      await describe(await connection.createAnswer(), 'answer');
    },
    takeAnswer: takeDescription,
    takeCandidate: async (payload: string | undefined) => {
      const candidate = parse(Candidate, payload);
      if (!candidate) return;
      const given = candidate as RTCIceCandidateInit;
      if (connection.remoteDescription) await connection.addIceCandidate(given);
      else early.push(given);
    },
    close: () => connection.close(),
  };
};
export type Peer = ReturnType<typeof openPeer>;
export type OpenPeer = typeof openPeer;
