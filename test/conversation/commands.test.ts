import { describe, expect, it } from 'vitest';
import type { Ending } from '#contract/answer/ending.ts';
import { lastOf, release, visit } from '../a-release.ts';

const before = ['身份证丢了怎么补，要带什么'];

describe('a command', () => {
  it.each<[Ending, string[]]>([
    ['slower', ['说慢一点', 'slower please']],
    ['louder', ['大声点', 'louder please']],
    ['stopped', ['别说了', 'stop']],
    ['goodbye', ['再见', 'goodbye']],
    ['praise', ['你真棒', 'well done']],
    ['complaint', ['没用', 'useless']],
    ['started-again', ['重新开始', 'start again']],
  ])('%s is obeyed with the text for it, in the midst of a visit as well', (ending, texts) => {
    for (const text of texts) {
      for (const { answer } of [lastOf(text), lastOf(...before, text)]) {
        expect(answer.ending, text).toBe(ending);
        expect(answer.speech).toBe(release.texts[ending].speech[answer.language]);
        expect(answer.guide).toBeUndefined();
      }
    }
  });

  it.each(['说慢一点', '大声点', '别说了', '你真棒', '再见'])('%s: forgets nothing of the visit', (text) => {
    expect(lastOf(...before, text, '多少钱').answer).toMatchObject({ guide: 'id-card-replacement', field: 'fee' });
  });

  it.each(['说慢一点', '大声点'])('%s: says the same again when asked to', (text) => {
    const [first, , again] = visit(...before, text, '再说一遍');
    expect(again?.answer).toMatchObject({ ending: 'repeated', speech: first?.answer.speech });
  });

  it('to start again wipes everything but the language', () => {
    expect(lastOf(...before, '居住证的清单', '第一个', '公积金', '重新开始').state).toEqual({ language: 'zh' });
    expect(lastOf('How much is a passport?', 'start again').state).toEqual({ language: 'en' });
  });

  it('to start again leaves nothing to come back to', () => {
    for (const text of ['要多少钱', '再说一遍', '上一个', '刚才的身份证呢']) {
      expect(lastOf(...before, '居住证多少钱', '重新开始', text).answer.guide).not.toBe('residence-permit');
    }
    expect(lastOf(...before, '重新开始', '要多少钱').answer.ending).toBe('clarify');
  });

  it('to say it again has nothing to repeat at first, and offers what to ask', () => {
    const { answer } = lastOf('再说一遍');
    expect(answer.ending).toBe('repeated');
    expect(answer.actions.length).toBeGreaterThan(0);
  });
});

describe('silence', () => {
  it.each(['', '   ', '……', '...', '。。。', '，', '——'])('%j: is encouraged, with questions to tap', (text) => {
    const { answer } = lastOf(text);
    expect(answer.ending).toBe('silence');
    expect(answer.actions.length).toBeGreaterThan(0);
  });

  it.each(['嗯', '？', '好', '1', '👍'])('%j: is something said', (text) => {
    expect(lastOf(text).answer.ending).not.toBe('silence');
  });

  it('forgets nothing of the visit', () => {
    expect(lastOf(...before, '……', '多少钱').answer).toMatchObject({ guide: 'id-card-replacement', field: 'fee' });
  });
});
