import { describe, expect, it } from 'vitest';
import { longestSpeech } from '#contract/voice/speech.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { sentencesOf } from '#core/voice/sentences-of.ts';
import { takeTurn } from '../../a-release.ts';

const shown = (speech: string, language: 'zh' | 'en') => sentencesOf({ speech, language }).map((it) => it.shown);

describe('the sentences of an answer', () => {
  it('are shown as written and spoken as said', () => {
    expect(sentencesOf({ speech: '工本费20.5元。请到3号窗口。', language: 'zh' })).toEqual([
      { shown: '工本费20.5元。', spoken: '工本费二十点五元。' },
      { shown: '请到3号窗口。', spoken: '请到三号窗口。' },
    ]);
  });

  it('begin with a short one, so that it is heard soon', () => {
    const [first] = shown(
      '先带上您和孩子的身份证、户口簿、出生医学证明，再到一楼公安服务区的三号窗口办理登记手续。',
      'zh',
    );
    expect(first).toBe('先带上您和孩子的身份证、户口簿、出生医学证明，');
  });

  it('keep the voice up where one is cut at a comma', () => {
    const [first] = sentencesOf({
      speech: '先带上您和孩子的身份证、户口簿、出生医学证明，再到一楼三号窗口办理。',
      language: 'zh',
    });
    expect(first?.spoken).toMatch(/，$/);
  });

  it.each([
    ['请拨打0512-68681234。', ['请拨打0512-68681234。']],
    ['费用为20.50元；很便宜。', ['费用为20.50元；', '很便宜。']],
    ['他说：“好的。”就走了！', ['他说：“好的。”', '就走了！']],
  ])('of %s are %j', (speech, expected) => expect(shown(speech, 'zh')).toEqual(expected));

  it.each([
    ['It costs 20.50 yuan. Go to window 3. Thank you!', ['It costs 20.50 yuan.', 'Go to window 3.', 'Thank you!']],
    ['Go to No. 3, e.g. now. Bye.', ['Go to No. 3, e.g. now.', 'Bye.']],
    ['Pay 1,000.50 yuan at window 12.', ['Pay 1,000.50 yuan at window 12.']],
  ])('of %s are %j', (speech, expected) => expect(shown(speech, 'en')).toEqual(expected));

  it('are never too long to be spoken, even without a single mark', () => {
    const speech = '一二三四五六七八九十'.repeat(80);
    const sentences = sentencesOf({ speech, language: 'zh' });
    for (const { spoken } of sentences) expect(spoken.length).toBeLessThanOrEqual(longestSpeech);
    expect(sentences.map((it) => it.shown).join('')).toBe(speech);
  });

  it.each(['zh', 'en'] as const)('say all of it and nothing else, in %s', (language) => {
    const questions = {
      zh: ['身份证丢了怎么办', '开饭店要带什么', '护照多少钱'],
      en: ['I lost my ID card', 'passport fee'],
    };
    const plain = (text: string) => text.replace(/[\s，；：。,;:.]/g, '');
    for (const text of questions[language]) {
      const { answer } = takeTurn({ text, state: { language } });
      const sentences = sentencesOf(answer);
      expect(plain(sentences.map((it) => it.shown).join(''))).toBe(plain(answer.speech));
      expect(plain(sentences.map((it) => it.spoken).join(''))).toBe(plain(forTheEar(answer.speech, language)));
    }
  });
});
