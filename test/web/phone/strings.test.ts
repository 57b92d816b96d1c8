import { describe, expect, it } from 'vitest';
import { makeSay } from '#web/shared/answer/strings.ts';

describe('what the page says', () => {
  it('fills in values in both languages', () => {
    expect(makeSay('zh')('ready', 2, 5)).toBe('必带材料已备 2/5');
    expect(makeSay('en')('ready', 2, 5)).toBe('2 of 5 required papers ready');
  });

  it('fills a value that looks like a pattern as it is', () => {
    expect(makeSay('zh')('answered', '$& {1}')).toBe('有答复了：$& {1}');
  });
});
