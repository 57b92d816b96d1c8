import { describe, expect, it } from 'vitest';
import type { Field } from '#contract/field.ts';
import type { Phrasings } from '#contract/language.ts';
import { hear, makeCueMatcher } from '#core/understanding/cue-matcher.ts';
import { release } from '../a-release.ts';

const { pinyin } = release.index;
const cues = Object.entries(release.lexicon.fields) as [Field, Phrasings][];
const matcher = makeCueMatcher<Field>(cues, pinyin);
const keysIn = (text: string) => matcher.within(hear(pinyin, text)).map(({ key }) => key);

describe('a cue within a sentence', () => {
  it.each(cues)('is found wherever it stands, its gap filled or not: %s', (field, { zh, en }) => {
    for (const cue of zh) {
      expect(keysIn(`嗯${cue.replace('…', '')}啊`)).toContain(field);
      expect(keysIn(`老王${cue.replace('…', '那个')}嘛`)).toContain(field);
    }
    for (const cue of en) {
      expect(keysIn(`so ${cue.replace('…', ' ')} now`)).toContain(field);
      expect(keysIn(`well ${cue.replace('…', ' my own ')} please`)).toContain(field);
    }
  });

  it('is found by its sound', () => {
    const heard = makeCueMatcher([['fee', { zh: ['多少钱'], en: [] }]], pinyin);
    expect(heard.within(hear(pinyin, '办这个多少前呀')).map(({ key }) => key)).toEqual(['fee']);
    expect(heard.within(hear(pinyin, '办这个多久呀'))).toEqual([]);
  });

  it.each(['', '多', ' ', '少钱', 'how'])('is not found in less than it: %j', (text) => {
    const heard = makeCueMatcher([['fee', { zh: ['多少钱'], en: ['how much'] }]], pinyin);
    expect(heard.within(hear(pinyin, text))).toEqual([]);
  });
});
