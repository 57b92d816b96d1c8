import { createHash } from 'node:crypto';
import * as z from 'zod';
import type { AskModel, ModelPiece, ModelRequest } from '#core/model/model-ports.ts';

const Piece = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: z.string() }),
  z.strictObject({ kind: z.literal('usage'), input: z.number(), output: z.number() }),
  z.strictObject({ kind: z.literal('failure'), why: z.enum(['refused', 'limited', 'late', 'failed']) }),
]);

/** A reply under the hash of its prompt. */
const Recorded = z.strictObject({ prompt: z.string(), pieces: z.array(Piece) });
type Recorded = z.infer<typeof Recorded>;

const hashOf = ({ system, user, longest }: Pick<ModelRequest, 'system' | 'user' | 'longest'>) =>
  createHash('sha256')
    .update(JSON.stringify([system, user, longest]))
    .digest('base64url')
    .slice(0, 22);

const joined = (pieces: readonly ModelPiece[]): ModelPiece[] => {
  const text = pieces.map((it) => (it.kind === 'text' ? it.text : '')).join('');
  return [...(text ? [{ kind: 'text' as const, text }] : []), ...pieces.filter((it) => it.kind !== 'text')];
};

/** Asks as before, and hands over each reply, as far as it was read, as a line to keep. */
export const recordReplies = (ask: AskModel, keep: (line: string) => void): AskModel =>
  async function* (request) {
    const pieces: ModelPiece[] = [];
    try {
      for await (const piece of ask(request)) {
        pieces.push(piece);
        yield piece;
      }
    } finally {
      const recorded: Recorded = { prompt: hashOf(request), pieces: joined(pieces) };
      keep(JSON.stringify(recorded));
    }
  };

/** Replies as they were recorded: the first one to the first call of a prompt, and so on; the last one stays. What was not recorded fails. */
export const replayReplies = (lines: string): AskModel => {
  const recorded = lines
    .split('\n')
    .filter((it) => it.trim() !== '')
    .map((it) => Recorded.parse(JSON.parse(it)));
  const byPrompt = Map.groupBy(recorded, (it) => it.prompt);
  const played = new Map<string, number>();
  return async function* (request) {
    const prompt = hashOf(request);
    const replies = byPrompt.get(prompt) ?? [];
    const number = played.get(prompt) ?? 0;
    played.set(prompt, number + 1);
    const reply = replies[Math.min(number, replies.length - 1)];
    yield* reply?.pieces ?? [{ kind: 'failure' as const, why: 'failed' as const }];
  };
};
