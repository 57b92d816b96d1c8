import { describe, expect, it } from 'vitest';
import { makeAheadByWords } from '#core/finding/ahead-by-words.ts';
import { release } from '../a-release.ts';

const at = (id: string) => release.guideIds.indexOf(id);
const ahead = (text: string, id: string, other: string) => makeAheadByWords(release.index, text)(at(id), at(other));

describe('what the words say for one guide and not for another', () => {
  it('is much where a word of theirs is said, misheard or not, and little where it is not', () => {
    const plain = ahead('公积金', 'housing-fund-withdrawal-rent', 'housing-fund-withdrawal-purchase');
    for (const text of ['公积金租房', '公积金组房'])
      expect(ahead(text, 'housing-fund-withdrawal-rent', 'housing-fund-withdrawal-purchase')).toBeGreaterThan(
        plain + 1,
      );
  });

  it('is nothing between a guide and itself, nor where no Chinese is said', () => {
    expect(ahead('公积金租房', 'housing-fund-loan', 'housing-fund-loan')).toBe(0);
    expect(ahead('housing fund', 'housing-fund-loan', 'dog-registration')).toBe(0);
  });
});
