import { describe, expect, it } from 'vitest';
import { bareQuestion } from '#core/model/bare-question.ts';
import { replyKey } from '#core/model/reply-key.ts';
import { start, takeTurn } from '#test/a-release.ts';

const keyOf = (text: string, release = 'r1', state = start) =>
  replyKey(release, 'phrase', text, takeTurn({ text, state }));

const question = '补办身份证，挂失是什么意思';

describe('the key of a reply', () => {
  it('is the same for the same question, however it is typed', () => {
    expect(keyOf(question)).toBeDefined();
    expect(keyOf(`${question}？`)).toBe(keyOf(question));
  });

  it.each(['你好，请问补办身份证，挂失是什么意思', '那个，我想问一下，补办身份证，挂失是什么意思呀，谢谢'])(
    'is the same with courtesies around it: %s',
    (text) => {
      expect(keyOf(text)).toBe(keyOf(question));
    },
  );

  it('is that of the courtesy where nothing else was said', () => {
    expect(bareQuestion('你好，谢谢')).toBe('你好 谢谢');
    expect(bareQuestion('Hello, could you tell me what a permit is, please?')).toBe('what a permit is');
  });

  it('is another for another release, language, need or question', () => {
    const keys = [
      keyOf(question),
      keyOf(question, 'r2'),
      keyOf(question, 'r1', { language: 'en' }),
      keyOf('补办身份证，回执是什么意思'),
      replyKey('r1', 'choose', question, takeTurn({ text: question, state: start })),
    ];
    expect(new Set(keys.filter((it) => it !== undefined)).size).toBeGreaterThanOrEqual(4);
  });

  it.each([
    '我的身份证号是320402199001011234，补办是什么意思',
    '打我手机13812345678，补办身份证是什么意思',
    '护照E12345678丢了，补办是什么意思',
  ])('is none where personal data was said: %s', (text) => {
    expect(keyOf(text)).toBeUndefined();
  });

  it("is none for a story of one person's life", () => {
    expect(
      keyOf(
        '我前年离了婚一个人带两个孩子，前夫不给抚养费，我妈又生病住院，房租也交不起，村里人说可以问问你们，这补助到底是什么意思怎么个弄法',
      ),
    ).toBeUndefined();
  });
});
