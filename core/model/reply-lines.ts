import type { AskModel, ModelPiece } from './model-ports.ts';

/** A whole line of a reply, or what its last piece told. */
export type ReplyLine = { kind: 'line'; text: string } | Exclude<ModelPiece, { kind: 'text' }>;

const isFence = (line: string) => /^```/.test(line);

/** Models wrap JSON in fences and blank lines; neither says anything. */
const worth = (line: string) => line !== '' && !isFence(line);

/** The reply line by line, each as soon as it is whole. */
export async function* replyLines(pieces: ReturnType<AskModel>): AsyncGenerator<ReplyLine> {
  let open = '';
  for await (const piece of pieces) {
    if (piece.kind !== 'text') {
      if (worth(open.trim())) yield { kind: 'line', text: open.trim() };
      open = '';
      yield piece;
      continue;
    }
    const [last = '', ...whole] = `${open}${piece.text}`.split('\n').reverse();
    open = last;
    for (const line of whole.reverse().map((it) => it.trim())) if (worth(line)) yield { kind: 'line', text: line };
  }
  if (worth(open.trim())) yield { kind: 'line', text: open.trim() };
}
