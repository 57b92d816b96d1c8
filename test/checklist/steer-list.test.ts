import { describe, expect, it } from 'vitest';
import { steeringIn } from '#core/checklist/steer-list.ts';

describe('a list is steered', () => {
  it.each([
    ['上一个', { kind: 'reopen' }],
    ['返回上一题', { kind: 'reopen' }],
    ['我刚才说错了', { kind: 'reopen' }],
    ['go back', { kind: 'reopen' }],
    ['第一个问题选错了', { kind: 'reopen', of: 0 }],
    ['the second one was wrong', { kind: 'reopen', of: 1 }],
    ['把第二个改成没有', { kind: 'change', of: 1, to: '没有' }],
    ['change the first one to public', { kind: 'change', of: 0, to: 'public' }],
    ['改成第二个', { kind: 'change', to: '第二个' }],
    ['清单重新列一遍', { kind: 'anew' }],
  ])('by %s', (text, steering) => {
    expect(steeringIn(text, true)).toEqual(steering);
  });

  it.each(['第二个', '最后一个', 'the first one', 'the last one', '2', '公租房', 'The 30 days are over', '要多少钱'])(
    'not by %s',
    (text) => {
      expect(steeringIn(text, true)).toBeUndefined();
    },
  );

  it('no more by the one before, once it is given: that may be another matter', () => {
    expect(steeringIn('上一个', false)).toBeUndefined();
    expect(steeringIn('上一题', false)).toEqual({ kind: 'reopen' });
  });
});
