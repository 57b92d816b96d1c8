import * as z from 'zod';
import type { EmbedFailure, EmbedTexts } from '#core/finding/vectors/embed-texts.ts';
import { fail, ok, type Result } from '#core/result.ts';

type EmbeddingsEndpoint = {
  /** `https://api.openai.com/v1` and the like: whatever has OpenAI's `/embeddings`. */
  baseURL: string;
  model: string;
  /** Asked for only where it is given: not every model can shorten its vectors. */
  dimensions?: number | undefined;
  /** Read at each call: a secret store keeps what it has read. */
  readKey: () => Promise<string>;
};

const Reply = z.object({
  data: z.array(z.object({ index: z.int().min(0).optional(), embedding: z.array(z.number()).min(1) })),
});
const Refusal = z.object({ error: z.union([z.string(), z.object({ message: z.string() })]) });

const longestDetail = 300;

const failed = (kind: EmbedFailure['kind'], detail: string) => fail({ kind, detail: detail.slice(0, longestDetail) });

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const refusalOf = (status: number, text: string) => {
  const { data } = Refusal.safeParse(parse(text));
  const said = typeof data?.error === 'string' ? data.error : (data?.error.message ?? text);
  if (status === 429) return failed('limited', `status ${status}: ${said}`);
  return failed(status < 500 ? 'refused' : 'failed', `status ${status}: ${said}`);
};

/** The vectors in the order of the texts, one each and all as long as they were asked for. */
const vectorsOf = (text: string, count: number, dimensions?: number): Result<number[][], EmbedFailure> => {
  const read = Reply.safeParse(parse(text));
  if (!read.success) return failed('malformed', 'the reply is no list of vectors');
  const { data } = read.data;
  if (data.length !== count) return failed('malformed', `${data.length} vectors came for ${count} texts`);
  const vectors = [...data.entries()]
    .sort(([a, one], [b, other]) => (one.index ?? a) - (other.index ?? b))
    .map(([, { embedding }]) => embedding);
  const wanted = dimensions ?? vectors[0]?.length;
  const other = vectors.find(({ length }) => length !== wanted);
  if (other) return failed('malformed', `a vector of ${other.length} numbers came where ${wanted} were expected`);
  return ok(vectors);
};

const failureOf = (error: unknown) => {
  if (error instanceof DOMException && error.name === 'TimeoutError') return failed('late', 'no reply in time');
  const { cause } = error instanceof Error ? error : {};
  return failed(
    'failed',
    [error, cause]
      .map((it) => (it instanceof Error ? it.message : ''))
      .join(' ')
      .trim(),
  );
};

/** Has texts embedded by any endpoint that has OpenAI's `/embeddings`. Nothing is asked a second time. */
export const makeOpenaiEmbeddings =
  ({ baseURL, model, dimensions, readKey }: EmbeddingsEndpoint): EmbedTexts =>
  async (texts, patience) => {
    try {
      // the time is counted from here: reading a key takes some of it
      const signal = AbortSignal.timeout(patience);
      const key = await readKey();
      const response = await fetch(`${baseURL.replace(/\/$/, '')}/embeddings`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body: JSON.stringify({ model, input: texts, encoding_format: 'float', ...(dimensions ? { dimensions } : {}) }),
        redirect: 'error',
        signal,
      });
      const text = await response.text();
      return response.ok ? vectorsOf(text, texts.length, dimensions) : refusalOf(response.status, text);
    } catch (error) {
      return failureOf(error);
    }
  };
