import { describe, expect, it } from 'vitest';
import type { Field } from '#contract/field.ts';
import { makeCheckSentence } from '#core/model/check-sentence.ts';

const checking = (source: string, field: Field = 'fee') =>
  makeCheckSentence({
    language: /\p{Script=Han}/u.test(source) ? 'zh' : 'en',
    names: ['狗证办理', '狗证', 'Dog licence'],
    facts: { fee: { field: 'fee', text: '40元' }, phone: { field: 'contact', text: '12345' } },
    sources: { [field]: source },
  });
const isSaid = (source: string, say: string, field: Field = 'fee') =>
  checking(source, field)({ say, cites: [field] }).ok;

describe('a sentence is said', () => {
  it.each([
    ['办证不收费，照相是自愿的。', '办证不收费。'],
    ['办证不收费，照相是自愿的。', '不要钱，照相是自愿的。'],
    ['家人可以代办，带双方身份证。', '家人可以代办，带上双方身份证。'],
    ['递交材料、领证可以由家人代办，带双方身份证件。', '领证可以由家人代办。'],
    ['本人到场，能核实身份。', '要本人到场。'],
    ['未满16周岁5年，16周岁以上10年。', '未满16周岁5年，16周岁以上10年。'],
    ['只有撤回可以一方自己来。', '撤回可以一方自己来。'],
    ['要登报声明吗？：不用。窗口会登记挂失。', '不用登报声明，窗口会登记挂失。'],
    ['Nobody can apply for you. Children come with a guardian.', 'Nobody can apply for you.'],
    ['Must I announce it in a newspaper?: No. The loss is recorded.', 'You need not announce it in a newspaper.'],
  ])('that the source states: %s → %s', (source, say) => {
    expect(isSaid(source, say)).toBe(true);
  });

  it('with a token in its frame, and without any support when it only says that the guide does not tell', () => {
    expect(isSaid('每证40元。', '办狗证要交{{fee}}。')).toBe(true);
    expect(isSaid('每证40元。', '这一点指南里没有写，您可以打{{phone}}问一问。')).toBe(true);
  });
});

describe('a sentence is not said', () => {
  it.each([
    ['办证不收费。', '办证收费。'],
    ['办证要收费。', '办证不收费。'],
    ['家人可以代办。', '家人不可以代办。'],
    ['不能代办，要本人来。', '能代办，不要本人来。'],
    ['要登报声明吗？：不用。', '要登报声明。'],
    ['律师不得收任何财物。', '律师可以收财物。'],
    ['Nobody can apply for you.', 'Somebody can apply for you.'],
    ['You need not pay.', 'You must pay.'],
    ['The centre charges nothing.', 'The centre charges.'],
  ])('when it turns a denial round: %s → %s', (source, say) => {
    expect(isSaid(source, say)).toBe(false);
  });

  it.each([
    ['低保户免费，只适用于初次申领。', '低保户免费。'],
    ['未满16周岁的，由监护人申请。', '由监护人申请。'],
    ['46周岁以上长期有效。', '长期有效。'],
    ['谁说花钱能办低保，都是骗人的。', '花钱能办低保。'],
    ['除非有委托，一方不能替另一方签字。', '一方不能替另一方签字。'],
    ['Free if you apply online.', 'It is free.'],
    ['If your income is low, the fee is waived.', 'The fee is waived.'],
  ])('when it leaves out for whom or when: %s → %s', (source, say) => {
    expect(isSaid(source, say)).toBe(false);
  });

  it.each([
    ['未满16周岁5年，16周岁以上10年。', '16周岁以上5年。'],
    ['未满16周岁5年，16周岁以上10年。', '未满16周岁的，10年。'],
    ['号牌每副100元；行驶证每本10元。', '行驶证每本100元。'],
    ['贷款最长30年。', '贷款最短30年。'],
    ['到期前90天申请。', '到期后90天申请。'],
    ['For questions call 12345; for complaints call 12389.', 'For complaints call 12345.'],
  ])('when it puts figures where they do not belong: %s → %s', (source, say) => {
    expect(isSaid(source, say)).toBe(false);
  });

  it.each([
    ['办证每证40元。', '办证不用交{{fee}}。'],
    ['办证每证40元。', '办证要交{{fee}}，学生减半。'],
    ['办证每证40元。', '办证要交{{phone}}元。'],
    ['办证每证40元。', '除了{{fee}}还要请客。'],
  ])('when it misuses a token: %s → %s', (source, say) => {
    expect(isSaid(source, say)).toBe(false);
  });

  it('on a field that the guide does not have', () => {
    expect(checking('办证不收费。')({ say: '办证不收费。', cites: ['law'] })).toEqual({
      ok: false,
      failure: { kind: 'nothing-cited' },
    });
  });
});
