import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isBankCard, isIdentityNumber, maskPersonalData } from '#core/text/mask-personal-data.ts';
import { readableDigits, writtenNumber } from './personal-numbers.ts';

const heard = (text: string) => maskPersonalData(text, 'zh').heard;

describe('numbers that belong to a person', () => {
  it.each([
    ['我的身份证是11010519491231002X', '我的身份证是［身份证号］'],
    ['11010519491231002x 查一下', '［身份证号］ 查一下'],
    ['110105 19491231 002X', '［身份证号］'],
    ['110105-19491231-002X', '［身份证号］'],
    ['110105 - 19491231 - 002 X', '［身份证号］'],
    ['１１０１０５１９４９１２３１００２Ｘ', '［身份证号］'],
    ['一一零一零五一九四九一二三一零零二叉', '［身份证号］'],
    ['我叫张三，440524188001010014，想补证', '我叫张三，［身份证号］，想补证'],
    ['卡号6222021001116245702到账没有', '卡号［银行卡号］到账没有'],
    ['卡号 6222 0210 0111 6245 702', '卡号 ［银行卡号］'],
    ['打我13812345678', '打我［手机号］'],
    ['打我+86 138 1234 5678', '打我［手机号］'],
    ['打我0086-138-1234-5678', '打我［手机号］'],
    ['一三八一二三四五六七八', '［手机号］'],
    ['幺三八幺二三四五六七八', '［手机号］'],
    ['一三八，一二三四，五六七八', '［手机号］'],
    ['电话0519-85588111', '电话［电话号码］'],
    ['电话（0519）85588111', '电话（［电话号码］'],
    ['护照E12345678过期了', '护照［护照号］过期了'],
    ['护照EA1234567过期了', '护照［护照号］过期了'],
    ['护照 e 1234 5678', '护照 ［护照号］'],
    ['以前是G12345678', '以前是［护照号］'],
    ['回乡证H0123456701', '回乡证［护照号］'],
  ])('%s is heard as %s', (said, expected) => {
    expect(heard(said)).toBe(expected);
  });

  it('masks an identity number with a wrong check digit or a digit too many all the same', () => {
    expect(heard('110105194912310021')).toMatch(/^［(号码|银行卡号)］$/);
    expect(heard('1101051949123100210')).toMatch(/^［(号码|银行卡号)］$/);
  });

  it('masks every number of a sentence, each by its kind', () => {
    expect(heard('我11010519491231002X，手机是13812345678，护照E12345678')).toBe(
      '我［身份证号］，手机是［手机号］，护照［护照号］',
    );
  });

  it('leaves nothing of two numbers that follow on each other', () => {
    expect(readableDigits(heard('110105194912310021，13812345678，6222021001116245702'))).toBe('');
  });

  it('takes the masks out of what is understood and says them in the language of the answer', () => {
    const masked = maskPersonalData('my number is 13812345678 and I lost my ID card', 'en');
    expect(masked.heard).toBe('my number is ［mobile number］ and I lost my ID card');
    expect(masked.question).toBe('my number is   and I lost my ID card');
    expect(masked.found).toBe(true);
  });

  it('takes no word beside the number for a part of it', () => {
    expect(heard('13812345678一直打不通')).toBe('［手机号］一直打不通');
    expect(heard('王五，13812345678')).toBe('王五，［手机号］');
    expect(heard('13812345678 xiexie')).toBe('［手机号］ xiexie');
  });

  it('reads no mark of its own out of what was said', () => {
    expect(heard('a\ue000nothing\ue001b')).toBe('a nothing b');
  });

  it('can never be read again, however they are written', () => {
    void fc.assert(
      fc.property(writtenNumber, fc.constantFrom('我的是', 'it is ', '补证，'), (written, before) => {
        const masked = maskPersonalData(`${before}${written}怎么办`, 'zh');
        const [inHeard, inQuestion] = [readableDigits(masked.heard), readableDigits(masked.question)];
        expect([masked.found, inHeard, inQuestion]).toEqual([true, '', '']);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('numbers that everybody may know', () => {
  it.each([
    '打12345还是12315',
    '110、119、120、12345都打不通',
    '2026年11月30日前能办吗',
    '2026-11-30能办吗',
    '2024、2025、2026三年的证明',
    '要交100000元吗',
    '补办要40元，换领20元',
    'A03号窗口在哪',
    '社保交了三十六个月',
    '交了一百二十个月',
    '国办发〔2019〕51号',
    'GB/T 39046-2020第4章',
    '国务院令第663号第10条',
    '一二三四五',
    '营业时间9:00-17:00',
    '我1950年生，今年76岁',
  ])('%s stays as it is', (said) => {
    const masked = maskPersonalData(said, 'zh');
    expect(masked).toEqual({ heard: said, question: said, found: false });
  });
});

describe('check digits', () => {
  it('tell a right identity number from a wrong one', () => {
    expect(isIdentityNumber('11010519491231002X')).toBe(true);
    expect(isIdentityNumber('11010519491231002x')).toBe(true);
    expect(isIdentityNumber('110105194912310021')).toBe(false);
    expect(isIdentityNumber('11010519491231002')).toBe(false);
  });

  it('tell a bank card from another number', () => {
    expect(isBankCard('6222021001116245702')).toBe(true);
    expect(isBankCard('6222021001116245703')).toBe(false);
    expect(isBankCard('622202100111')).toBe(false);
  });
});
