import type { AskModel, ModelPiece } from '#core/model/model-ports.ts';

/** One call of a model as it went: what was asked, all that was replied, and when. Milliseconds; tokens. */
export type ModelCall = {
  system: string;
  user: string;
  reply: string;
  first?: number;
  input: number;
  output: number;
  failure?: Extract<ModelPiece, { kind: 'failure' }>['why'];
};

const heed = (call: ModelCall, piece: ModelPiece, since: number) => {
  if (piece.kind === 'failure') call.failure = piece.why;
  if (piece.kind === 'usage') Object.assign(call, { input: piece.input, output: piece.output });
  if (piece.kind !== 'text') return;
  call.first ??= since;
  call.reply += piece.text;
};

/** Asks as before, and writes each call down. */
export const watchModel = (ask: AskModel, now: () => number): { ask: AskModel; calls: ModelCall[] } => {
  const calls: ModelCall[] = [];
  return {
    calls,
    ask: async function* (request) {
      const call: ModelCall = { system: request.system, user: request.user, reply: '', input: 0, output: 0 };
      calls.push(call);
      const start = now();
      for await (const piece of ask(request)) {
        heed(call, piece, now() - start);
        yield piece;
      }
    },
  };
};
