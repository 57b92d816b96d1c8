import OpenAI, { APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai';
import type { AskModel, ModelPiece, ModelRequest } from '#core/model/model-ports.ts';

type Endpoint = {
  /** `https://api.openai.com/v1` and the like: whatever speaks OpenAI's chat completions. */
  baseURL: string | undefined;
  model: string;
  /** Read when first needed, and again after it was refused. */
  readKey: () => Promise<string>;
  /** Further parameters that this endpoint wants, such as `{"enable_thinking": false}`; null takes one of ours away. */
  extra?: Readonly<Record<string, unknown>>;
  /** Epoch milliseconds. */
  now?: () => number;
};

const failureOf = (error: unknown): ModelPiece => {
  if (error instanceof APIUserAbortError || error instanceof APIConnectionTimeoutError) {
    return { kind: 'failure', why: 'late' };
  }
  const limited = error instanceof APIError && error.status === 429;
  return { kind: 'failure', why: limited ? 'limited' : 'failed' };
};

type Client = { client: OpenAI; key: string };

/** One client a key: a key that was changed makes another. */
const makeClients = ({ baseURL, readKey }: Endpoint) => {
  let held: Client | undefined;
  return async () => {
    const key = await readKey();
    // retries are the core's own: only it knows how much time is left
    if (held?.key !== key) held = { key, client: new OpenAI({ apiKey: key, baseURL: baseURL ?? null, maxRetries: 0 }) };
    return held.client;
  };
};

/** What some models call otherwise, or will not have: those that reason want `max_completion_tokens` and no temperature. */
const tunedBy = ({ extra }: Endpoint, longest: number) =>
  Object.fromEntries(
    Object.entries({ max_tokens: longest, temperature: 0, ...extra }).filter(([, value]) => value !== null),
  );

const parametersOf = (endpoint: Endpoint, { system, user, longest }: ModelRequest) => ({
  ...tunedBy(endpoint, longest),
  model: endpoint.model,
  messages: [
    { role: 'system' as const, content: system },
    { role: 'user' as const, content: user },
  ],
  stream: true as const,
  stream_options: { include_usage: true },
});

type Chunk = OpenAI.Chat.Completions.ChatCompletionChunk;

const piecesOf = ({ choices, usage }: Chunk): ModelPiece[] => {
  const [choice] = choices;
  const text = choice?.delta?.content ?? '';
  const isRefused = choice?.finish_reason === 'content_filter' || Boolean(choice?.delta?.refusal);
  return [
    ...(text ? [{ kind: 'text' as const, text }] : []),
    ...(usage ? [{ kind: 'usage' as const, input: usage.prompt_tokens, output: usage.completion_tokens }] : []),
    ...(isRefused ? [{ kind: 'failure' as const, why: 'refused' as const }] : []),
  ];
};

/** Asks any endpoint that speaks OpenAI's chat completions, and streams what it replies. */
export const makeOpenaiChat = (endpoint: Endpoint): AskModel => {
  const clientOf = makeClients(endpoint);
  const now = endpoint.now ?? Date.now;
  return async function* (request) {
    const leaving = new AbortController();
    try {
      const client = await clientOf();
      const timeout = Math.max(request.until - now(), 1);
      const options = { signal: leaving.signal, timeout };
      for await (const chunk of await client.chat.completions.create(parametersOf(endpoint, request), options)) {
        yield* piecesOf(chunk);
      }
    } catch (error) {
      yield failureOf(error);
    } finally {
      // whoever leaves the loop early ends the call with it
      leaving.abort();
    }
  };
};
