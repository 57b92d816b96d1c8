import { describe, expect, it } from 'vitest';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { lastOf } from '../a-release.ts';

describe('what a voice says', () => {
  it.each(['身份证丢了补领多少钱', '电费怎么交', 'How much does a passport cost?', '着火了', '转人工', '居住证的清单'])(
    '%s: has no digit, while what is shown keeps its figures',
    (text) => {
      const { answer } = lastOf(text);
      expect(answer.spoken).toBe(forTheEar(answer.speech, answer.language));
      expect(answer.spoken).not.toMatch(/\p{N}/u);
    },
  );

  it('says the same figures in words', () => {
    const { answer } = lastOf('身份证丢了补领多少钱');
    expect(answer.speech).toContain('40元');
    expect(answer.spoken).toContain('四十元');
    expect(lastOf('How much does a passport cost?').answer.spoken).toContain('one hundred and twenty yuan');
  });
});
