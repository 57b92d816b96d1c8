import { describe, expect, it } from 'vitest';
import type { ModelPiece } from '#core/model/model-ports.ts';
import { recordReplies, replayReplies } from '#tools/evaluate/recorded-replies.ts';
import { evaluateManner, evaluateWith } from './evaluate-scripted.ts';

const request = { system: 'a system', user: 'a question', longest: 100, until: 0 };
const all = async (pieces: AsyncIterable<ModelPiece>) => {
  const read: ModelPiece[] = [];
  for await (const piece of pieces) read.push(piece);
  return read;
};

describe('recorded replies', () => {
  it('replay to the same answers, with no model there', async () => {
    const lines: string[] = [];
    const live = await evaluateManner('good', { wrap: (ask) => recordReplies(ask, (line) => lines.push(line)) });
    const replayed = await evaluateWith(replayReplies(lines.join('\n')));
    const answers = (it: Pick<typeof replayed, 'outcomes'>) => it.outcomes.map(({ taken }) => taken.answer);
    expect(lines.length).toBeGreaterThan(20);
    expect(answers(replayed)).toEqual(answers(live));
  });

  it('play the second reply to the second call of a prompt, and the last one from then on', async () => {
    let number = 0;
    const lines: string[] = [];
    const record = recordReplies(
      async function* () {
        number += 1;
        yield { kind: 'text', text: `reply ${number}` };
      },
      (line) => lines.push(line),
    );
    await all(record(request));
    await all(record(request));
    const replay = replayReplies(lines.join('\n'));
    const texts = [await all(replay(request)), await all(replay(request)), await all(replay(request))];
    expect(texts.map(([it]) => it)).toEqual(['reply 1', 'reply 2', 'reply 2'].map((text) => ({ kind: 'text', text })));
  });

  it('fail for a prompt that was not recorded', async () => {
    expect(await all(replayReplies('')(request))).toEqual([{ kind: 'failure', why: 'failed' }]);
  });

  it('hold no question and no answer’s prompt, only its hash', async () => {
    const lines: string[] = [];
    await all(
      recordReplies(
        async function* () {},
        (line) => lines.push(line),
      )(request),
    );
    expect(lines.join()).not.toContain('a question');
  });
});
