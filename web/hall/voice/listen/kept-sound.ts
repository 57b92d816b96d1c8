import { toPcm } from './pcm.ts';

/** So many frames of 32 ms travel together: Amazon asks for 50 to 200 ms. */
const framesTogether = 3;

/** The sound of one utterance: kept until it is over, so that it can be sent again from its beginning. */
export const makeKeptSound = () => {
  const frames: Float32Array[] = [];
  let sent = 0;
  return {
    push: (frame: Float32Array) => {
      frames.push(frame);
    },
    /** Sends what was not sent yet; of the last frames only as many as travel together, unless it is `all`. */
    send: (to: (pcm: Uint8Array) => void, all: boolean) => {
      while (frames.length - sent >= framesTogether || (all && sent < frames.length)) {
        to(toPcm(frames.slice(sent, sent + framesTogether)));
        sent = Math.min(frames.length, sent + framesTogether);
      }
    },
    rewind: () => {
      sent = 0;
    },
    forget: () => {
      frames.length = 0;
      sent = 0;
    },
  };
};
