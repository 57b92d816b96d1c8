import { describe, expect, it } from 'vitest';
import { makeBreaker } from '#core/breaker.ts';
import { makeAskNearness } from '#core/finding/vectors/ask-nearness.ts';
import { buildVectors } from '#core/finding/vectors/build-vectors.ts';
import type { EmbedTexts } from '#core/finding/vectors/embed-texts.ts';
import { fail, ok } from '#core/result.ts';
import { embeddedBy, meaningOf } from '../../model/embeddings-double.ts';

const vectors = buildVectors(
  [
    { zh: ['失业金领取'], en: [] },
    { zh: ['结婚登记'], en: [] },
  ],
  embeddedBy(meaningOf, 16),
);
const never = new Promise<never>(() => {});

const asking = (embed: EmbedTexts, { wait = () => never }: { wait?: (time: number) => Promise<void> } = {}) => {
  const asked: string[] = [];
  const reported: string[] = [];
  let at = 0;
  const ask = makeAskNearness({
    vectors,
    embed: (texts, patience) => {
      asked.push(...texts);
      return embed(texts, patience);
    },
    breaker: makeBreaker({ failures: 3, rest: 1000 }),
    patience: 400,
    now: () => at,
    wait,
    report: (kind) => reported.push(kind),
  });
  return { ask, asked, reported, pass: (time: number) => (at += time) };
};

const good: EmbedTexts = async (texts) => ok(texts.map((text) => meaningOf(text, 16)));

describe('how near the guides are to a question', () => {
  it('is told by what the model makes of it', async () => {
    const nearness = await asking(good).ask('丢了工作怎么办', 'zh');
    expect(nearness?.(0)).toBeGreaterThan(nearness?.(1) ?? 0);
  });

  it('is asked without any personal number', async () => {
    const { ask, asked } = asking(good);
    await ask('我叫张三，身份证440524188001010014，丢了工作', 'zh');
    expect(asked.join()).not.toMatch(/\d{6}/);
    expect(asked.join()).toContain('丢了工作');
  });

  it('is not asked where nothing is left to ask', async () => {
    const { ask, asked } = asking(good);
    expect(await ask('13800138000', 'zh')).toBeUndefined();
    expect(asked).toEqual([]);
  });

  it.each<[string, EmbedTexts]>([
    ['refused', async () => fail({ kind: 'refused', detail: '丢了工作' })],
    ['failed', () => Promise.reject(new Error('丢了工作'))],
    ['malformed', async () => ok([[1, 2, 3]])],
    ['malformed', async () => ok([])],
  ])('is unknown when that %s, which is reported without a word of the visitor', async (kind, embed) => {
    const { ask, reported } = asking(embed);
    expect(await ask('丢了工作', 'zh')).toBeUndefined();
    expect(reported).toEqual([kind]);
  });

  it('is waited for no longer than the patience, even of an adapter that never gives up', async () => {
    const waited: number[] = [];
    const wait = async (time: number) => {
      waited.push(time);
    };
    const { ask, reported } = asking(() => never, { wait });
    expect(await ask('丢了工作', 'zh')).toBeUndefined();
    expect({ waited, reported }).toEqual({ waited: [400], reported: ['late'] });
  });

  it('is not asked for a while after three failures in a row', async () => {
    const { ask, asked, pass } = asking(async () => fail({ kind: 'failed', detail: '' }));
    for (let turn = 0; turn < 5; turn += 1) await ask('丢了工作', 'zh');
    expect(asked).toHaveLength(3);
    pass(1000);
    await ask('丢了工作', 'zh');
    expect(asked).toHaveLength(4);
  });
});
