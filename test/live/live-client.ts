import { WebSocket } from 'ws';
import { type ClientFrame, ServerFrame } from '#contract/live/frames.ts';

type Of<Kind extends ServerFrame['kind']> = Extract<ServerFrame, { kind: Kind }>;

/** A client of the live connection, as a page is one: it sends frames, and waits for those of a kind. */
export const openLiveClient = async (address: string, headers: Record<string, string> = {}) => {
  const socket = new WebSocket(`${address.replace(/^http/, 'ws')}/live`, { headers });
  const heard: ServerFrame[] = [];
  const waiting = new Set<() => void>();
  socket.on('message', (data) => {
    heard.push(ServerFrame.parse(JSON.parse(String(data))));
    for (const look of [...waiting]) look();
  });
  const closed = new Promise<number>((resolve) => socket.once('close', resolve));
  await new Promise<void>((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });

  /** The next frame of that kind that nobody has waited for yet. */
  const next = <Kind extends ServerFrame['kind']>(kind: Kind, isMeant: (frame: Of<Kind>) => boolean = () => true) =>
    new Promise<Of<Kind>>((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no ${kind}; heard ${JSON.stringify(heard)}`)), 5000);
      const look = () => {
        const at = heard.findIndex((it) => it.kind === kind && isMeant(it as Of<Kind>));
        if (at < 0) return;
        clearTimeout(late);
        waiting.delete(look);
        resolve(heard.splice(at, 1)[0] as Of<Kind>);
      };
      waiting.add(look);
      look();
    });

  return {
    send: (frame: ClientFrame) => socket.send(JSON.stringify(frame)),
    sendText: (text: string) => socket.send(text),
    next,
    heard,
    closed,
    close: () => socket.close(),
  };
};
export type LiveClient = Awaited<ReturnType<typeof openLiveClient>>;
