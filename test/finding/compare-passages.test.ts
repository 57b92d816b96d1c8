import { describe, expect, it } from 'vitest';
import { buildIndex } from '#core/finding/build-index.ts';
import { makePassageComparer } from '#core/finding/compare-passages.ts';
import { normalise } from '#core/text/normalise.ts';
import { release } from '../a-release.ts';

const byCharacter = 0;
const bySound = 1;

/** How alike the question is to guides of one passage each, the first of which is asked about. */
const likenessTo = (question: string, passages: readonly string[], which: 0 | 1) => {
  const guides = passages.map((text) => ({ passages: [{ text, weight: 1 }] }));
  const { begin, compareGuide, end } = makePassageComparer(buildIndex(guides, release.index.pinyin));
  begin(normalise(question));
  const likeness = passages.map((_, guide) => compareGuide(guide, which));
  end();
  return likeness;
};

describe('comparing a question with a passage', () => {
  it('finds them wholly alike when they say the same, whatever marks stand around it', () => {
    const [same] = likenessTo('租房提取公积金', ['租房提取公积金！', '结婚登记'], byCharacter);
    expect(same?.cosine).toBeCloseTo(1, 5);
  });

  it.each([byCharacter, bySound] as const)(
    'ends a run where the passage says something else between (side %i)',
    (which) => {
      const [whole, broken, marked] = likenessTo(
        '租房提取公积金',
        ['租房提取公积金', '租房再提取公积金', '租房，提取公积金'],
        which,
      );
      expect(whole?.run).toBeGreaterThan(broken?.run ?? 1);
      expect(broken?.run).toBeGreaterThan(0);
      expect(marked?.run).toBeCloseTo(broken?.run ?? 0, 5);
    },
  );

  it('does not take two characters for neighbours that are none', () => {
    const [near, far] = likenessTo('补证', ['补证', '补旧证'], byCharacter);
    expect(near?.cosine).toBeGreaterThan(far?.cosine ?? 1);
  });

  it('counts what a passage repeats once', () => {
    const [once, twice] = likenessTo('公积金', ['公积金提取', '公积金提取公积金'], byCharacter);
    expect(twice?.cosine).toBeLessThan(once?.cosine ?? 0);
  });

  it('hears a wrong character that sounds the same, and sees that it is another', () => {
    const passages = ['公积金', '结婚登记'];
    expect(likenessTo('公基金', passages, bySound)[0]?.cosine).toBeCloseTo(1, 5);
    expect(likenessTo('公基金', passages, byCharacter)[0]?.cosine).toBeLessThan(0.6);
  });

  it('finds nothing alike in what shares nothing', () => {
    expect(likenessTo('公积金', ['marriage', '结婚登记'], byCharacter)).toEqual([
      { cosine: 0, second: 0, run: 0 },
      { cosine: 0, second: 0, run: 0 },
    ]);
  });
});
