import { describe, expect, it } from 'vitest';
import type { Answer } from '#contract/answer/answer.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import type { Draft } from '#core/conversation/draft.ts';
import { makeCheckGrounding } from '#core/conversation/steps/check-grounding.ts';
import { lastOf, release } from '../a-release.ts';
import { aGuide } from '../knowledge/a-guide.ts';

const { hall } = release;

describe('figures that nothing holds', () => {
  it.each([
    ['要交66元。', ['66']],
    ['7个工作日办好。', ['7']],
    ['请打0519-85588112。', ['85588112']],
    ['请到Z99号窗口，8:15开门。', ['99', '8:15']],
    ['收费40.5元。', ['40.5']],
  ])('%s', (speech, expected) => {
    expect(ungrounded(speech, [aGuide()], hall)).toEqual(expected);
  });

  it('are none where the guide or the hall holds them', () => {
    const [window] = hall.windows;
    expect(
      ungrounded(
        `承诺5个工作日，法定20个工作日，请到${window?.number}号窗口，9:00开门，投诉0519-85588111。`,
        [aGuide()],
        hall,
      ),
    ).toEqual([]);
  });
});

describe('an answer with a figure of its own', () => {
  const { answer } = lastOf('身份证丢了补办要多少钱');
  const check = makeCheckGrounding(release);
  const after = (changed: Answer) => {
    const draft: Draft = {
      heard: '',
      question: '',
      language: 'zh',
      state: { language: 'zh' },
      wanted: [],
      topic: '',
      candidates: [],
      others: { candidates: [], confidence: 0 },
      confidence: 1,
      answer: changed,
    };
    const outcome = check(draft);
    if (!('done' in outcome)) throw new Error('the last step did not end the turn');
    return outcome.done;
  };

  it('is not said: the text that points to the cards takes its place, and the cards stay', () => {
    expect(answer.field).toBe('fee');
    const tampered = after({ ...answer, speech: '补领身份证要交88元。' });
    expect(tampered).toEqual({ ...answer, speech: release.texts.answered.speech.zh });
  });

  it('is said as it is when its figures are the guide’s', () => {
    expect(after(answer)).toEqual(answer);
  });
});
