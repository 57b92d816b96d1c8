import { describe, expect, it } from 'vitest';
import type { Action } from '#contract/answer/action.ts';
import { HelpMode } from '#contract/handoff/help-mode.ts';
import { lastOf } from '../a-release.ts';
import { expectSound } from './expect-sound.ts';

const person = (actions: readonly Action[]) =>
  actions.flatMap((action) => (action.kind === 'ask-human' ? [action] : []))[0];

describe('a wish for a person', () => {
  it.each([
    '转人工',
    '找个人帮我',
    '有没有人能教教我',
    '我弄不来，谁帮帮我',
    'could somebody help me please',
    'I need someone to help me',
  ])('%s: hands over, in no particular way', (text) => {
    const { answer } = lastOf(text);
    expect(answer.ending).toBe('handoff');
    expect(person(answer.actions)).toEqual({ kind: 'ask-human', label: expect.any(String) });
  });

  it.each<[HelpMode, string[]]>([
    ['callback', ['给我回个电话', '回头请人打个电话给我', '让工作人员联系我', 'call me back please']],
    ['home-visit', ['能上门吗', '上门帮我办一下', '我想要人上门', 'can someone come to my home']],
    ['video', ['能不能打视频', '我想视频通话', '打个视频教教我吧', 'can we have a video call']],
    ['proxy', ['帮我代办', '能不能替我跑一趟', 'can you do it for me']],
    ['in-person', ['叫个人来', '陪我去办', '找个人带我去窗口', 'I need somebody to walk me through']],
    ['joint-survey', ['远程勘验怎么约', '预约联合勘验', 'remote inspection please']],
    ['chat', ['在线客服', '我想和人打字聊', 'chat with a person']],
  ])('for %s says so', (mode, texts) => {
    for (const text of texts) {
      const turn = lastOf(text);
      expect(turn.answer.ending, text).toBe('handoff');
      expect(person(turn.answer.actions)?.mode, text).toBe(mode);
      expectSound(turn);
    }
  });

  it('has a label of its own for every way to help', () => {
    const texts = ['给我回个电话', '能上门吗', '能不能打视频', '帮我代办', '叫个人来', '远程勘验怎么约', '在线客服'];
    const labels = texts.map((text) => person(lastOf(text).answer.actions)?.label);
    expect(new Set(labels).size).toBe(HelpMode.options.length);
  });

  it('said beside a question is offered beside its answer', () => {
    const { answer } = lastOf('我妈走不动，身份证丢了怎么补，能上门办吗');
    expect(answer).toMatchObject({ ending: 'answered', guide: 'id-card-replacement' });
    expect(person(answer.actions)?.mode).toBe('home-visit');
  });

  it('forgets nothing of the visit', () => {
    expect(lastOf('身份证丢了怎么补', '给我回个电话', '多少钱').answer).toMatchObject({
      guide: 'id-card-replacement',
      field: 'fee',
    });
  });
});

describe('what only sounds like a wish', () => {
  it.each([
    '我老公能替我办吗',
    '别人能代办吗',
    '快递不送上门怎么办',
    '上门女婿户口怎么迁',
    '有人给我打电话说我医保卡停了',
    'can my wife do it for me',
    'do I have to come in person',
  ])('%s: is no handoff', (text) => {
    expect(lastOf(text).answer.ending).not.toBe('handoff');
  });
});
