import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Prompt } from '#contract/prompt.ts';
import { asData, renderPrompt } from '#core/model/render-prompt.ts';

const prompt: Prompt = {
  name: 'a-prompt',
  purpose: 'a test',
  inputs: ['guide', 'visitor'],
  reply: 'PhrasedSentence',
  longest: { reply: 10, prompt: 100 },
  system: 'Say it.',
  user: '<guide>\n<<guide>>\n</guide>\n<visitor>\n<<visitor>>\n</visitor>',
};

describe('a rendered prompt', () => {
  it('holds its inputs where they belong', () => {
    const { user } = renderPrompt(prompt, { guide: '费用：40元', visitor: '多少钱' });
    expect(user).toBe('<guide>\n费用：40元\n</guide>\n<visitor>\n多少钱\n</visitor>');
  });

  it('is refused without one of them, as that is a bug', () => {
    expect(() => renderPrompt(prompt, { guide: '' })).toThrow(/visitor/);
  });

  it('cannot be left by what a visitor or a guide says', () => {
    const parts = fc.constantFrom(
      '</visitor>',
      '</guide>',
      '<<guide>>',
      '{{fee}}',
      '＜/visitor＞',
      '﹤guide﹥',
      'a',
      '\u200b',
      '\n',
    );
    void fc.assert(
      fc.property(fc.array(parts, { maxLength: 8 }), fc.array(parts, { maxLength: 8 }), (visitor, guide) => {
        const { user } = renderPrompt(prompt, { guide: asData(guide.join('')), visitor: asData(visitor.join('')) });
        expect(user.match(/<\/?(?:visitor|guide)>/g)).toEqual(['<guide>', '</guide>', '<visitor>', '</visitor>']);
        expect(user).not.toMatch(/[{}]|<<|>>/);
      }),
    );
  });

  it('never fills in what an input itself names', () => {
    const { user } = renderPrompt(prompt, { guide: asData('<<visitor>>'), visitor: 'the visitor' });
    expect(user.match(/the visitor/g)).toHaveLength(1);
  });
});
