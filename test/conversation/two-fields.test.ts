import { describe, expect, it } from 'vitest';
import type { Field } from '#contract/field.ts';
import { composeField } from '#core/answer/compose-field.ts';
import { completeGuides, lastOf, release, start, takeTurn } from '../a-release.ts';

const guideOf = (id: string) => {
  const guide = completeGuides.find((it) => it.id === id);
  if (!guide) throw new Error(`${id} is no complete guide`);
  return guide;
};
const speechOf = (id: string, field: Field, language: 'zh' | 'en') =>
  composeField[field]({ guide: guideOf(id), language, release })?.speech ?? 'nothing is said of it';

describe('two fields in one question', () => {
  it.each<[string, string, Field, Field, 'zh' | 'en']>([
    ['身份证丢了补领要带什么，多少钱', 'id-card-replacement', 'materials', 'fee', 'zh'],
    ['身份证丢了补领多少钱，要带什么', 'id-card-replacement', 'fee', 'materials', 'zh'],
    ['居住证要多久，去哪个窗口', 'residence-permit', 'time-limit', 'place', 'zh'],
    ['补办身份证多少钱几天能好', 'id-card-replacement', 'fee', 'time-limit', 'zh'],
    ['居住证要什么材料多少钱', 'residence-permit', 'materials', 'fee', 'zh'],
    ['How much does a passport cost and how long does it take?', 'ordinary-passport', 'fee', 'time-limit', 'en'],
  ])('%s: are both said, in that order, and both cited', (text, guide, one, two, language) => {
    const { answer } = lastOf(text);
    expect(answer).toMatchObject({ ending: 'answered', guide, field: one });
    const positions = [one, two].map((field) => answer.speech.indexOf(speechOf(guide, field, language)));
    expect(positions[0]).toBe(0);
    expect(positions[1]).toBeGreaterThan(0);
    const cited = answer.citations.flatMap((it) => ('field' in it ? [it.field] : []));
    expect(cited).toEqual(expect.arrayContaining([one, two]));
    expect(answer.cards.length).toBeGreaterThanOrEqual(2);
  });

  it('are asked of the guide before as well', () => {
    const { answer } = lastOf('居住证怎么办', '要多久，多少钱');
    expect(answer).toMatchObject({ guide: 'residence-permit', field: 'time-limit' });
    expect(answer.speech).toContain(speechOf('residence-permit', 'fee', 'zh'));
  });

  it('show no card twice', () => {
    const { answer } = lastOf('居住证怎么办', '去哪个窗口，周末能办吗');
    expect(answer.cards.filter(({ kind }) => kind === 'place')).toHaveLength(1);
  });
});

describe('a question that the guide answers itself', () => {
  const guides = completeGuides.filter(({ faq }) => faq.length > 0);

  it('is answered just so, when it is asked in the guide’s own words', () => {
    expect(guides.length).toBeGreaterThan(100);
    const wrong = guides.flatMap(({ id, faq }) =>
      faq.flatMap(({ question, answer }) =>
        (['zh', 'en'] as const).flatMap((language) => {
          const state = { language, guide: id };
          const turn = takeTurn({ text: question[language], language, state }).answer;
          // words that mean another matter of their own may well be taken for it
          if (turn.guide !== id) return [];
          return turn.field === 'faq' && turn.speech.includes(answer[language].slice(0, 12))
            ? []
            : [question[language]];
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['身份证丢了要登报声明吗', 'id-card-replacement'],
    ['才来两个月，能办居住证吗', 'residence-permit'],
  ])('%s: is answered without a guide before it', (text, guide) => {
    const { answer } = takeTurn({ text, state: start });
    expect(answer).toMatchObject({ ending: 'answered', guide, field: 'faq' });
    expect(answer.citations).toContainEqual(expect.objectContaining({ guide, field: 'faq' }));
  });

  it.each(['身份证丢了怎么补', '居住证要带什么', '护照多少钱'])('%s: asks for no such thing', (text) => {
    expect(lastOf(text).answer.field).not.toBe('faq');
  });
});
