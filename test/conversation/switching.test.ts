import { describe, expect, it } from 'vitest';
import { longestHistory } from '#core/conversation/longest-history.ts';
import { lastOf, release } from '../a-release.ts';

const three = ['身份证丢了怎么补，多少钱', '护照在哪办', '居住证要带什么'];

describe('coming back to a matter', () => {
  it.each(['上一个', '回到上一个', '退回前一个', 'back', 'the previous one'])(
    '%s: is the one before, asked the same of as then',
    (text) => {
      expect(lastOf(...three, text).answer).toMatchObject({ guide: 'ordinary-passport', field: 'place' });
    },
  );

  it('of the present one needs no name', () => {
    expect(lastOf(...three, '刚才那个要多久').answer).toMatchObject({
      guide: 'residence-permit',
      field: 'time-limit',
    });
  });

  it.each([
    ['刚才的护照呢，要多久', 'ordinary-passport', 'time-limit'],
    ['还是说身份证，能网上办吗', 'id-card-replacement', 'online'],
    ['一开始说的身份证，要带什么', 'id-card-replacement', 'materials'],
    ['back to the ID card, how long does it take', 'id-card-replacement', 'time-limit'],
  ])('%s: is the one named', (text, guide, field) => {
    expect(lastOf(...three, text).answer).toMatchObject({ ending: 'answered', guide, field });
  });

  it('with a question of its own asks that of the one before', () => {
    expect(lastOf(...three, '上一个要多少钱').answer).toMatchObject({ guide: 'ordinary-passport', field: 'fee' });
  });

  it('goes there and back again', () => {
    expect(lastOf(...three, '上一个', '上一个').answer.guide).toBe('residence-permit');
  });

  it('makes the matter the one that the next question is about', () => {
    expect(lastOf(...three, '刚才的护照呢，要多久', '多少钱').answer).toMatchObject({
      guide: 'ordinary-passport',
      field: 'fee',
    });
  });

  it('finds nothing where nothing was spoken of', () => {
    expect(lastOf('上一个').answer.guide).toBeUndefined();
    expect(lastOf('身份证丢了怎么补', '上一个').answer.guide).toBeUndefined();
  });
});

describe('the history of a visit', () => {
  it('holds each matter once, the latest last, with what was asked of it', () => {
    const { state } = lastOf(...three, '身份证丢了要带什么', '护照多少钱');
    expect(state.guide).toBe('ordinary-passport');
    expect(state.history).toEqual([
      { matter: 'residence-permit', field: 'materials' },
      { matter: 'id-card-replacement', field: 'materials' },
    ]);
  });

  it('is not made longer by questions that stay with the matter', () => {
    expect(lastOf('身份证丢了怎么补', '多少钱', '谢谢', '要带什么').state.history).toBeUndefined();
  });

  it('forgets the oldest when it grows too long', () => {
    const names = release.guideIds.slice(0, 15).flatMap((id) => release.guide(id)?.name.zh ?? []);
    const { state } = lastOf(...three, ...names);
    expect(state.history).toHaveLength(longestHistory);
    expect(state.history?.map(({ matter }) => matter)).not.toContain('id-card-replacement');
  });
});
