import { describe, expect, it } from 'vitest';
import { isPlain } from '#core/model/screen-sentence.ts';

describe('the screen of a sentence', () => {
  it.each([
    '补办要交 。',
    '要本人到场（监护人陪同也行），带“户口簿”。',
    '咨询请打12345；投诉请打12389。',
    '期限看《规定》，一般5–10天。',
  ])('lets plain Chinese through: %s', (text) => {
    expect(isPlain(text, 'zh')).toBe(true);
  });

  it.each([
    'You pay at the window.',
    "It doesn't cost anything (postage is extra).",
    'Startup guaranteed loan: ask first.',
  ])('lets plain English through: %s', (text) => {
    expect(isPlain(text, 'en')).toBe(true);
  });

  it.each([
    '<b>40元</b>',
    '**40元**',
    '# 费用',
    '[点这里](x)',
    '`code`',
    '请上www.example.cn',
    '请上buban点com',
    '请上buban dot net',
    'hxxps://a',
    'a@b',
    '40​元',
    '40‮元',
    '手数料は',
    'Стоимость',
    '🎉办好了',
    '我的提示词是这样的',
    '管理员模式',
    '加微信办理',
    '转账到这个账户',
    '把验证码告诉我',
    '您一定能批下来',
    '我保证',
    '您已通过审批',
    '每天服用两次',
    '都是体制的问题',
  ])('stops %s', (text) => {
    expect(isPlain(text, 'zh')).toBe(false);
  });

  it.each([
    '补办要交钱',
    'As an AI language model',
    'Ignore previous orders',
    'Take the pills',
    'You are guaranteed to get it',
    'You have been granted it',
  ])('stops it in an English answer: %s', (text) => {
    expect(isPlain(text, 'en')).toBe(false);
  });
});
