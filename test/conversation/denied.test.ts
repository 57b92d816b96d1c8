import { describe, expect, it } from 'vitest';
import { withoutDenied } from '#core/conversation/affirmed.ts';
import { lastOf } from '../a-release.ts';

describe('what a first question denies', () => {
  it.each([
    ['我不办身份证，我要办护照', 'ordinary-passport'],
    ['不是注销公司，是变更法人', 'company-change'],
    ['我不是要结婚，我要离婚', 'divorce-registration'],
    ['不是买房，是租房提公积金', 'housing-fund-withdrawal-rent'],
    ["I don't need a passport, I need a residence permit", 'residence-permit'],
  ])('%s: is not what is answered', (text, guide) => {
    expect(lastOf(text).answer).toMatchObject({ ending: 'answered', guide });
  });

  it('may be a field as well', () => {
    expect(lastOf('不办护照，办港澳通行证，多少钱').answer).toMatchObject({
      guide: 'hong-kong-macao-travel-permit',
      field: 'fee',
    });
  });

  it.each([
    ['我要办护照，不是身份证', '护照', '身份证'],
    ['公司不是注销，是变更', '变更', '注销'],
    ['not the ID card, the passport', 'passport', 'id card'],
  ])('%s: leaves what is affirmed', (text, kept, gone) => {
    expect(withoutDenied(text)).toContain(kept);
    expect(withoutDenied(text)).not.toContain(gone);
  });

  it.each([
    '是不是要带户口本',
    '要不要预约',
    '没有房产证，能上学吗',
    '不用本人去，要带什么',
    '别人能代办吗',
    '我不想活了',
  ])('%s: denies nothing', (text) => {
    expect(withoutDenied(text)).toBe(text);
  });
});

describe('a correction in a visit', () => {
  it.each(['居住证怎么办|不是这个，换一个', '身份证丢了怎么补|不是我的，是我儿子的'])(
    '%s: that names no matter is asked back, and never taken for another matter',
    (texts) => {
      const { answer } = lastOf(...texts.split('|'));
      expect(answer.ending).toBe('clarify');
      expect(answer.guide).toBeUndefined();
    },
  );
});

describe('a reply to a clarifying question', () => {
  it('that is none of them and names another is about that one', () => {
    const { answer, state } = lastOf('办执照', '都不是，我要办食品许可证');
    expect([answer.guide, ...(state.offered ?? [])].join()).toContain('food-business-permit');
  });

  it.each([
    [['食品许可证', '快到期了'], 'food-business-permit-renewal'],
    [['公积金', '我租房子'], 'housing-fund-withdrawal-rent'],
  ])('%j: is about what was asked of', (texts, guide) => {
    expect(lastOf(...texts).answer).toMatchObject({ ending: 'answered', guide });
  });

  it('may be another matter altogether', () => {
    expect(lastOf('公积金', '身份证丢了怎么补').answer.guide).toBe('id-card-replacement');
  });
});
