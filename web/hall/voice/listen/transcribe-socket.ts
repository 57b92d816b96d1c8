import { readMessage, soundMessage } from './event-message.ts';

/** What one connection to Transcribe tells. Each is told at most once, but for events. */
export type SocketEvents = {
  opened: () => void;
  /** The JSON of a TranscriptEvent. */
  heard: (json: unknown) => void;
  /** It is over: `clean` where the other side said all it had to say. */
  closed: (clean: boolean) => void;
};

export type TranscribeSocket = { send: (pcm: Uint8Array) => void; close: () => void };

/** Opens a connection; nothing is told after `close`. */
export const openTranscribeSocket = (url: string, events: SocketEvents): TranscribeSocket => {
  const socket = new WebSocket(url);
  socket.binaryType = 'arraybuffer';
  let over = false;
  const end = (clean: boolean) => {
    if (over) return;
    over = true;
    socket.close();
    events.closed(clean);
  };
  socket.onopen = () => !over && events.opened();
  socket.onclose = ({ code }) => end(code === 1000 || code === 1005);
  socket.onerror = () => end(false);
  socket.onmessage = ({ data }) => {
    if (over || !(data instanceof ArrayBuffer)) return;
    const message = readMessage(new Uint8Array(data));
    if (message.kind === 'exception') end(false);
    else if (message.type === 'TranscriptEvent') events.heard(message.json);
  };
  return {
    send: (pcm) => {
      if (!over && socket.readyState === WebSocket.OPEN) socket.send(soundMessage(pcm));
    },
    close: () => {
      over = true;
      socket.close();
    },
  };
};
