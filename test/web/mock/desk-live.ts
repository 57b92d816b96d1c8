import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { ClientFrame, type ServerFrame } from '#contract/live/frames.ts';
import { personOf } from './desk-provider.ts';
import type { DeskState } from './desk-state.ts';

/** The live connections of the stand-in. `frames` are those that the page has sent. */
export const openDeskLive = (server: Server, desk: DeskState) => {
  const sockets = new Set<WebSocket>();
  const frames: ClientFrame[] = [];
  const hub = new WebSocketServer({ server, path: '/live' });
  const push = (frame: ServerFrame) => {
    for (const socket of sockets) socket.send(JSON.stringify(frame));
  };
  const answers = (frame: ClientFrame): ServerFrame[] => {
    if (frame.kind === 'ping') return [{ kind: 'pong' }];
    if (frame.kind === 'resume') {
      const { handoffId, after } = frame;
      const messages = (desk.messages.get(handoffId) ?? []).filter(({ number }) => number > after);
      return [{ kind: 'resumed', handoffId, messages, more: false }];
    }
    if (frame.kind !== 'say') return [];
    const { handoffId, messageId, text, passage } = frame;
    if (text === '拒绝我') return [{ kind: 'refused', why: 'not-now', messageId }];
    const message = desk.say(handoffId, { messageId, text, passage }, 'helper');
    return [
      { kind: 'kept', handoffId, messageId, number: message.number },
      { kind: 'message', handoffId, message },
    ];
  };
  hub.on('connection', (socket) => {
    socket.on('close', () => sockets.delete(socket));
    socket.on('message', (data) => {
      const frame = ClientFrame.parse(JSON.parse(String(data)));
      frames.push(frame);
      if (frame.kind === 'join') {
        if (!personOf(frame.token)) return socket.close(4401);
        sockets.add(socket);
        return socket.send(JSON.stringify({ kind: 'joined' }));
      }
      for (const answer of answers(frame)) socket.send(JSON.stringify(answer));
    });
  });
  const drop = () => {
    for (const socket of sockets) socket.terminate();
  };
  const close = () => {
    drop();
    hub.close();
  };
  return { push, frames, drop, close };
};
