import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ordinalIn } from '#core/understanding/ordinal-in.ts';

describe('a position named', () => {
  it.each<[string, number]>([
    ['第一个', 0],
    ['1', 0],
    ['我选第一项。', 0],
    ['the first one', 0],
    ['第二个吧', 1],
    ['两个', 1],
    ['我要第２个', 1],
    ['option two', 1],
    ['第三条', 2],
    ['三', 2],
    ['number 3 please', 2],
    ['第四个', 3],
    ['最后一个', 3],
    ['the last one', 3],
  ])('%s is %d of four', (text, position) => {
    expect(ordinalIn(text, 4)).toBe(position);
  });

  it.each(['第五个', '5', '第九个', '一个人', '我一个人办', '两岁的孩子', '1号窗口在哪', '二手房', '', '第'])(
    '%j is none of four',
    (text) => {
      expect(ordinalIn(text, 4)).toBeUndefined();
    },
  );

  it('is never beyond what is offered', () => {
    void fc.assert(
      fc.property(
        fc.constantFrom('第一个', '二', '3', 'four', '第五', '六', 'last'),
        fc.integer({ min: 1, max: 9 }),
        (text, count) => {
          const position = ordinalIn(text, count);
          expect(position === undefined || (position >= 0 && position < count)).toBe(true);
        },
      ),
    );
  });
});
