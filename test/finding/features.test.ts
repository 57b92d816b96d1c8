import { describe, expect, it } from 'vitest';
import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { channels, hashFeature, visitFeatures } from '#core/finding/features.ts';
import { unitsOf, wordsOf } from '#core/finding/units.ts';
import { normalise } from '#core/text/normalise.ts';

const pinyin = readPinyinTable();

const featuresOf = (text: string) => {
  const found: string[] = [];
  const said = unitsOf(normalise(text), wordsOf([]));
  visitFeatures(said, pinyin, (channel, hash) => found.push(`${channels[channel]} ${hash}`));
  return found;
};
const shared = (a: string, b: string, channel: (typeof channels)[number]) => {
  const other = new Set(featuresOf(b));
  return [...new Set(featuresOf(a))].filter((it) => it.startsWith(`${channel} `) && other.has(it)).length;
};

describe('features', () => {
  it('of Chinese are its characters and syllables, single and in pairs', () => {
    expect(featuresOf('公积金').map((it) => it.replace(/ \d+$/, ''))).toEqual([
      ...['character', 'character', 'character-pair', 'character', 'character-pair'],
      ...['syllable', 'syllable', 'syllable-pair', 'syllable', 'syllable-pair'],
    ]);
  });

  it('of a misheard word are the same by sound', () => {
    expect(shared('公积金', '公基金', 'syllable')).toBe(3);
    expect(shared('公积金', '公基金', 'syllable-pair')).toBe(2);
    expect(shared('公积金', '公基金', 'character-pair')).toBe(0);
  });

  it('do not pair what a mark or a word stands between', () => {
    expect(shared('证件', '证，件', 'character-pair')).toBe(0);
    expect(shared('证件', '证a件', 'syllable-pair')).toBe(0);
  });

  it('of English are words by their stem and long ones by their start', () => {
    expect(shared('work permits', 'a permit', 'word')).toBe(1);
    expect(shared('registration', 'registering', 'word')).toBe(0);
    expect(shared('registration', 'registering', 'word-start')).toBe(1);
    expect(featuresOf('a')).toEqual([]);
  });

  it('of nothing are none', () => {
    expect(featuresOf('')).toEqual([]);
    expect(featuresOf('？！…👍')).toEqual([]);
  });

  it('have a number other than 0, which marks a free place in the table', () => {
    const hashes = Array.from({ length: 20000 }, (_, index) => hashFeature(index % 6, index, index * 7));
    expect(hashes.every((it) => Number.isInteger(it) && it > 0 && it <= 0xffffffff)).toBe(true);
    expect(new Set(hashes).size).toBeGreaterThan(19990);
  });
});
