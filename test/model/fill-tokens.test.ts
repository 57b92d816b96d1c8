import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fact } from '#core/model/facts-of.ts';
import { fillTokens, markTokens } from '#core/model/fill-tokens.ts';

const facts: Record<string, Fact> = {
  fee: { field: 'fee', text: '40元' },
  'link:apply': { field: 'online', text: '公安部互联网政务服务平台' },
};

describe('tokens of a sentence', () => {
  it('are filled with the words of the guide', () => {
    expect(fillTokens('要交{{fee}}，请上{{ link:apply }}。', facts)).toMatchObject({
      ok: true,
      value: { said: '要交40元，请上公安部互联网政务服务平台。', bare: '要交 ，请上 。' },
    });
  });

  it.each([
    '{{price}}',
    '{{constructor}}',
    '{{__proto__}}',
    '{{toString}}',
    '{{{fee}}}',
    '{{fee|default:1}}',
    '{{#each fee}}',
    '{{ {{fee}} }}',
    '{fee}',
    '{{fee}',
    '｛｛fee｝｝',
    '{{fee}}{{fee}}',
    '⟦fee⟧',
  ])('are refused whole where one is unknown, malformed or said twice: %s', (sentence) => {
    expect(fillTokens(`要交${sentence}。`, facts).ok).toBe(false);
  });

  it('never let a brace through, whatever is said', () => {
    void fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('{', '}', 'fee', 'a', ' ', '|', '{{fee}}'), maxLength: 12 }),
        (text) => {
          const filled = fillTokens(text, facts);
          if (filled.ok) expect(filled.value.said).not.toMatch(/[{}]/);
        },
      ),
    );
  });

  it('are marked without a sign that ends a clause', () => {
    expect(markTokens('请上{{link:apply}}')).toBe('请上⟦link-apply⟧');
  });
});
