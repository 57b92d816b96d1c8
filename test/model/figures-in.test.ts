import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Figure, figuresIn } from '#core/model/figures-in.ts';
import { valueOfNumeral } from '#core/model/numerals.ts';

const said = (text: string) => figuresIn(text).map(({ value, unit }: Figure) => `${value} ${unit}`.trim());

describe('figures of a sentence', () => {
  it.each([
    ['二十元', ['20 yuan']],
    ['两千零五十块钱', ['2050 yuan']],
    ['三万五千元', ['35000 yuan']],
    ['3.50元', ['3.5 yuan']],
    ['1,200元', ['1200 yuan']],
    ['10万元', ['100000 yuan']],
    ['壹仟贰佰元整', ['1200 yuan']],
    ['卅元', ['30 yuan']],
    ['４０元', ['40 yuan']],
    ['半个月', ['0.5 month']],
    ['十五个工作日', ['15 working-day']],
    ['15天', ['15 day']],
    ['三个礼拜', ['3 week']],
    ['百分之二十', ['20 percent']],
    ['20%', ['20 percent']],
    ['年满十六周岁', ['16 age']],
    ['一次有效15元', ['1 time', '15 yuan']],
    ['咨询请打一二三四五', ['12345']],
    ['0519-85588111', ['051985588111 code']],
    ['A03、A04号窗口', ['A03 code', 'A04 code']],
    ['2-06号窗口', ['2-06 code']],
    ['9:00–17:00', ['9:00 code', '17:00 code']],
    ['打八折', ['8 discount']],
    ['120美元', ['120 foreign-money']],
  ])('are read from %s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });

  it.each([
    ['two weeks', ['2 week']],
    ['a fortnight', ['2 week']],
    ['about a month', ['1 month']],
    ['half a year', ['0.5 year']],
    ['forty-five yuan', ['45 yuan']],
    ['a hundred and fifty yuan', ['150 yuan']],
    ['10 thousand yuan', ['10000 yuan']],
    ['four hundred yuan', ['400 yuan']],
    ['within 20 working days', ['20 working-day']],
    ['1 copy', ['1 copy']],
  ])('are read from %s', (text, figures) => {
    expect(said(text)).toEqual(figures);
  });

  it.each([
    '一次性告知',
    '一般不用',
    '一定要来',
    '再三提醒',
    '万一丢了',
    '十分方便',
    '第三方',
    '双方',
    '一件事',
    '一网通办',
    'one of them',
  ])('are none in %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('tell working days from days, and yuan from other money', () => {
    expect(said('7天')).not.toEqual(said('7个工作日'));
    expect(said('7日')).toEqual(said('7天'));
    expect(said('40元')).not.toEqual(said('40欧元'));
  });

  it('have the value that their numeral was written for', () => {
    const ones = [...'零一二三四五六七八九'];
    const write = (value: number): string => {
      const [thousands, hundreds, tens, rest] = [1000, 100, 10, 1].map((it) => Math.floor(value / it) % 10);
      const part = (digit: number | undefined, place: string) => (digit ? `${ones[digit]}${place}` : '');
      return `${part(thousands, '千')}${part(hundreds, '百')}${part(tens, '十')}${part(rest, '')}`;
    };
    void fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), (value) => {
        expect(valueOfNumeral(write(value))).toBe(String(value));
      }),
    );
  });
});
