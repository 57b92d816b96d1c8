import { describe, expect, it } from 'vitest';
import { release } from '#test/a-release.ts';
import { readOptions } from '#tools/evaluate/read-options.ts';
import { recheckSpeech } from '#tools/evaluate/recheck-speech.ts';
import { faultsOf, gradeOf } from '#tools/evaluate/score-tone.ts';

const guide = release.guide('id-card-replacement');
const recheck = (speech: string) => (guide ? recheckSpeech(speech, guide, release) : []);

describe('the second look at phrased answers', () => {
  it('passes what the guide says', () => {
    expect(recheck('补办身份证要交40元，20天能拿到。')).toEqual([]);
  });

  it.each([
    '要交888元。',
    '三个半星期，也就是二十五天。',
    '依据《便民特别条例》。',
    '请上www.fake-gov.cn办理。',
    'It takes nine weeks.',
  ])('finds what is false in “%s”', (speech) => {
    expect(recheck(speech).length).toBeGreaterThan(0);
  });
});

describe('the rules of tone', () => {
  it.each([
    ['你要带身份证。', 'impolite'],
    ['您怎么不早点来办。', 'scolding'],
    ['我们保证能批下来。', 'promising'],
    [`要带${'很'.repeat(40)}多材料。`, 'hard'],
  ])('find fault with “%s”', (sentence, fault) => {
    expect(faultsOf(sentence, 'zh')).toContain(fault);
  });

  it('find none with a plain polite sentence in either language', () => {
    expect(faultsOf('补办要交40元，您带上户口簿就行。', 'zh')).toEqual([]);
    expect(faultsOf('You pay 40 yuan and bring your household register.', 'en')).toEqual([]);
  });

  it('take long words for harder than short ones', () => {
    expect(gradeOf('Administrative reconsideration necessitates comprehensive documentation.')).toBeGreaterThan(
      gradeOf('Bring your card.'),
    );
  });
});

describe('the command line', () => {
  it('wants an endpoint and a model, or recorded replies', () => {
    expect(readOptions([])).toContain('--endpoint');
    expect(readOptions(['--replay', 'file'])).toMatchObject({ replay: 'file', runs: 2 });
    expect(readOptions(['--endpoint', 'https://models.example/v1', '--model', 'a', '--only', 'routing'])).toMatchObject(
      { only: ['routing'] },
    );
  });

  it('tells what is wrong with it', () => {
    expect(readOptions(['--endpoint', 'nowhere', '--model', 'a'])).toContain('endpoint');
    expect(readOptions(['--unknown'])).toContain('unknown');
  });
});
