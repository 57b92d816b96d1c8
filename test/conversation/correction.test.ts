import { describe, expect, it } from 'vitest';
import { lastOf } from '../a-release.ts';

describe('a correction', () => {
  it.each([
    ['公司注册要带什么', '不是，我是说个体户的', 'sole-trader-registration', 'materials'],
    ['身份证丢了怎么补，要带什么', '不是，是驾驶证', 'driving-licence-replacement', 'materials'],
    ['身份证丢了怎么补，多少钱', '不对，我问的是驾驶证', 'driving-licence-replacement', 'fee'],
    ['How long does a passport take?', 'no, I meant the residence permit', 'residence-permit', 'time-limit'],
  ])('%s / %s: is about the other matter, asked the same of', (first, correction, guide, field) => {
    expect(lastOf(first, correction).answer).toMatchObject({ ending: 'answered', guide, field });
  });

  it('may ask for another field of the matter meant', () => {
    expect(lastOf('身份证丢了怎么补，要带什么', '不是，我是说驾驶证多少钱').answer).toMatchObject({
      guide: 'driving-licence-replacement',
      field: 'fee',
    });
  });

  it('that names only a field stays with the matter', () => {
    expect(lastOf('身份证丢了怎么补，要带什么', '不是，我问的是要多久').answer).toMatchObject({
      guide: 'id-card-replacement',
      field: 'time-limit',
    });
  });

  it('that names nothing is asked back in other words, never answered again with the same', () => {
    const { answer } = lastOf('身份证丢了怎么补', '不是');
    expect(answer.ending).toBe('clarify');
    expect(answer.guide).toBeUndefined();
    expect(answer.actions).toContainEqual(expect.objectContaining({ kind: 'ask-human' }));
  });

  it('is none where it is only asked whether: 是不是', () => {
    expect(lastOf('结婚登记', '下个月去领，是不是要收钱的，要带些什么东西过去').answer).toMatchObject({
      ending: 'answered',
      guide: 'marriage-registration',
      field: 'fee',
    });
  });

  it('is what the next question is about', () => {
    expect(lastOf('身份证丢了怎么补', '不是，是驾驶证', '要多少钱').answer).toMatchObject({
      guide: 'driving-licence-replacement',
      field: 'fee',
    });
  });
});

describe('what is denied', () => {
  it.each([
    ['身份证丢了怎么补', '不是丢了，是快到期了', 'id-card-application'],
    ['身份证到期了怎么换', '不是到期，是弄丢了', 'id-card-replacement'],
    ['驾驶证到期了怎么换', '不是到期，是丢了', 'driving-licence-replacement'],
  ])('%s / %s: counts for nothing, what is affirmed counts', (first, correction, guide) => {
    expect(lastOf(first, correction).answer).toMatchObject({ ending: 'answered', guide });
  });

  it('in the first question is not what is answered', () => {
    expect(lastOf('不是公司，是个体户，营业执照怎么办').answer.guide).toBe('sole-trader-registration');
  });
});
