import type { Message } from '#contract/handoff/message.ts';
import type { ClientFrame, ServerFrame } from '#contract/live/frames.ts';
import type { Speaker } from '#core/handoff/say.ts';
import type { LivePorts } from './live-ports.ts';

const mostMessages = 100;
/** Characters of JSON, of three bytes at most: the gateway takes 128 KB, and a frame of a hundred long messages is larger. */
const longestList = 36_000;

/** As many as one frame holds; at least one. */
const fitting = (messages: readonly Message[]) => {
  const fit: Message[] = [];
  let length = 0;
  for (const message of messages.slice(0, mostMessages)) {
    length += JSON.stringify(message).length;
    if (fit.length > 0 && length > longestList) break;
    fit.push(message);
  }
  return fit;
};

/** What a client lacks, a frame's worth at a time; with `more` it asks again. */
export const makeResume =
  ({ listMessages }: Pick<LivePorts, 'listMessages'>) =>
  async ({ handoffId, after }: Extract<ClientFrame, { kind: 'resume' }>, by: Speaker): Promise<ServerFrame> => {
    const listed = await listMessages({ handoffId, after }, by);
    if (!listed.ok) return { kind: 'refused', why: listed.failure.kind };
    const messages = fitting(listed.value.messages);
    return { kind: 'resumed', handoffId, messages, more: messages.length < listed.value.messages.length };
  };
