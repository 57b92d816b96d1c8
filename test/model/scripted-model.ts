import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the scripted model does with a call: what it says, and how. Delays in milliseconds. */
export type Script = {
  /** The whole reply. */
  reply: string;
  firstToken?: number;
  /** Tokens a second; a token is taken as three characters. */
  pace?: number;
  status?: number;
  /** Cuts the connection after so many characters. */
  cutAt?: number;
  finish?: 'stop' | 'length' | 'content_filter';
  /** Says no more than so many characters until it is let go on. */
  held?: { at: number; until: Promise<unknown> };
};

/** A call as the model got it. */
export type Called = { system: string; user: string; body: Record<string, unknown>; authorization: string | undefined };

type Body = Record<string, unknown> & { messages: { role: string; content: string }[] };

const charactersAToken = 3;
const tokensOf = (text: string) => Math.ceil(text.length / charactersAToken);
const wait = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const bodyOf = async (request: IncomingMessage) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  return JSON.parse(text) as Body;
};

const calledOf = async (request: IncomingMessage): Promise<Called> => {
  const body = await bodyOf(request);
  const of = (role: string) => body.messages.find((it) => it.role === role)?.content ?? '';
  return { system: of('system'), user: of('user'), body, authorization: request.headers.authorization };
};

const common = { id: 'c', object: 'chat.completion.chunk', created: 0, model: 'scripted' };
const send = (response: ServerResponse, it: object) =>
  response.write(`data: ${JSON.stringify({ ...common, ...it })}\n\n`);
const choice = (delta: object, finish_reason: string | null = null) => ({
  choices: [{ index: 0, delta, finish_reason }],
});

const never = Number.POSITIVE_INFINITY;

/** Writes the reply at its pace; false when the connection ended before it did. */
const writeReply = async (response: ServerResponse, { reply, pace = 0, cutAt = never, held }: Script) => {
  for (let at = 0; at < reply.length; at += charactersAToken) {
    if (held && at >= held.at) await held.until;
    if (at >= cutAt) response.destroy();
    if (response.destroyed) return false;
    send(response, choice({ content: reply.slice(at, at + charactersAToken) }));
    if (pace > 0) await wait(1000 / pace);
  }
  return !response.destroyed;
};

const usageOf = ({ system, user }: Called, reply: string) => {
  const [prompt, completion] = [tokensOf(system + user), tokensOf(reply)];
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
};

const answer = async (response: ServerResponse, called: Called, script: Script) => {
  const { status = 200, firstToken = 0, finish = 'stop', reply } = script;
  if (firstToken > 0) await wait(firstToken);
  if (status !== 200) {
    response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"message":"scripted"}}');
    return;
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  if (!(await writeReply(response, script))) return;
  send(response, choice({}, finish));
  send(response, { choices: [], usage: usageOf(called, reply) });
  response.end('data: [DONE]\n\n');
};

/** A server that speaks OpenAI's chat completions as streams do, and says what a script tells it to. */
export const startScriptedModel = async (script: (called: Called) => Script) => {
  const calls: Called[] = [];
  const server = createServer(async (request, response) => {
    const called = await calledOf(request);
    calls.push(called);
    await answer(response, called, script(called));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    baseURL: `http://127.0.0.1:${port}/v1`,
    calls,
    close: () =>
      new Promise<void>((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
};
