import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModelPiece } from '#core/model/model-ports.ts';
import { type ReplyLine, replyLines } from '#core/model/reply-lines.ts';
import { failure, text, usage } from './scripted-pieces.ts';

const linesOf = async (...pieces: ModelPiece[]) => {
  const lines: ReplyLine[] = [];
  const stream = (async function* () {
    yield* pieces;
  })();
  for await (const line of replyLines(stream)) lines.push(line);
  return lines;
};
const line = (it: string): ReplyLine => ({ kind: 'line', text: it });

describe('the lines of a reply', () => {
  it('are whole however the reply is cut', async () => {
    const reply = '{"a":1}\n{"b":"二"}\n{"c":3}';
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: reply.length })), async (cuts) => {
        const at = [0, ...[...cuts].sort((a, b) => a - b), reply.length];
        const pieces = at.slice(1).map((end, index) => text(reply.slice(at[index], end)));
        expect(await linesOf(...pieces)).toEqual(['{"a":1}', '{"b":"二"}', '{"c":3}'].map(line));
      }),
      { numRuns: 40 },
    );
  });

  it('leave out fences and blank lines', async () => {
    expect(await linesOf(text('```json\n\n{"a":1}\n```\n'))).toEqual([line('{"a":1}')]);
  });

  it('come before what the last piece tells, half a line too', async () => {
    expect(await linesOf(text('{"a"'), failure('failed'))).toEqual([line('{"a"'), failure('failed')]);
    expect(await linesOf(text('x\n'), usage)).toEqual([line('x'), usage]);
  });

  it('are none of an empty reply', async () => {
    expect(await linesOf(text(' \n \n'))).toEqual([]);
  });
});
