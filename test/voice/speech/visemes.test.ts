import { describe, expect, it } from 'vitest';
import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { Viseme, type VisemeMark } from '#contract/voice/viseme.ts';
import { visemesOfEspeak } from '#core/voice/visemes/espeak-visemes.ts';
import { guessVisemes } from '#core/voice/visemes/guess-visemes.ts';
import { soundOfSyllable } from '#core/voice/visemes/mandarin-shapes.ts';
import { markOfPolly } from '#core/voice/visemes/polly-visemes.ts';
import { syllableOf } from '#core/voice/visemes/syllable-of.ts';
import { timelineOf } from '#core/voice/visemes/timeline-of.ts';
import { source } from '../../a-release.ts';

const mark = (ms: number, viseme: VisemeMark['viseme']): VisemeMark => ({ ms, viseme, weight: 0.8 });
const shapes = (marks: readonly VisemeMark[]) => marks.map(({ viseme }) => viseme).join(' ');
const mouthOf = (syllable: string) => soundOfSyllable(syllable).shapes.map(({ viseme }) => viseme);

const isTimeline = (marks: readonly VisemeMark[], duration: number) => {
  expect(marks[0]).toMatchObject({ ms: 0, viseme: 'sil' });
  expect(marks.at(-1)?.viseme).toBe('sil');
  expect(marks.at(-1)?.ms).toBeLessThanOrEqual(duration);
  for (const [index, { ms, viseme, weight }] of marks.entries()) {
    const next = marks[index + 1];
    if (next) expect(next.ms).toBeGreaterThan(ms);
    if (next && index > 0 && next !== marks.at(-1)) expect(next.ms - ms).toBeGreaterThanOrEqual(40);
    expect(Viseme.safeParse(viseme).success && weight >= 0 && weight <= 1).toBe(true);
  }
};

describe('a timeline', () => {
  it('begins and ends with the mouth at rest', () => {
    expect(timelineOf([mark(100, 'aa')], 500).map(({ ms, viseme }) => [ms, viseme])).toEqual([
      [0, 'sil'],
      [100, 'aa'],
      [500, 'sil'],
    ]);
    expect(shapes(timelineOf([]))).toBe('sil');
  });

  it('is in order, whatever order the marks come in, and has none after the sound', () => {
    expect(shapes(timelineOf([mark(300, 'U'), mark(100, 'aa'), mark(900, 'O')], 500))).toBe('sil aa U sil');
  });

  it('leaves out what is too short to be seen', () => {
    expect(shapes(timelineOf([mark(100, 'kk'), mark(120, 'aa'), mark(300, 'U')], 500))).toBe('sil aa U sil');
  });

  it('always shows lips that close, and lets what follows wait', () => {
    const marks = timelineOf([mark(100, 'PP'), mark(110, 'aa'), mark(300, 'U')], 500);
    expect(marks.map(({ ms, viseme }) => [ms, viseme]).slice(1, 3)).toEqual([
      [100, 'PP'],
      [140, 'aa'],
    ]);
  });

  it('says one shape once', () => {
    expect(shapes(timelineOf([mark(100, 'aa'), mark(200, 'aa'), mark(300, 'U')], 500))).toBe('sil aa U sil');
  });
});

describe('Mandarin', () => {
  it.each([
    ['ma', ['PP', 'aa']],
    ['fu', ['FF', 'U']],
    ['zhang', ['CH', 'aa', 'kk']],
    ['yuan', ['U', 'E', 'nn']],
    ['xue', ['CH', 'U', 'E']],
    ['jiu', ['CH', 'I', 'O', 'U']],
    ['shi', ['CH', 'I']],
    ['wu', ['U']],
    ['yi', ['I']],
    ['you', ['I', 'O', 'U']],
    ['lve', ['nn', 'U', 'E']],
    ['gui', ['kk', 'U', 'E', 'I']],
  ])('moves the mouth for %s through %j', (syllable, expected) => expect(mouthOf(syllable)).toEqual(expected));

  it('reads the characters of the hall as a dictionary does, but for a few that are read in two ways', () => {
    const said = JSON.stringify(source).match(/[\u4e00-\u9fff]/g) ?? [];
    const share = (characters: ReadonlySet<string>) => said.filter((it) => characters.has(it)).length / said.length;
    const used = [...new Set<string>(said)];
    expect(share(new Set(used.filter((it) => syllableOf(it) === undefined)))).toBeLessThan(0.001);
    // the same number of the dictionary stands for the same syllable
    const table = readPinyinTable();
    const numberOf = (it: string) => table[it.charCodeAt(0) - 0x4e00];
    const others = [...Map.groupBy(used, (it) => syllableOf(it)).values()].flatMap((characters) => {
      const most = [...Map.groupBy(characters, numberOf).values()].sort((a, b) => b.length - a.length);
      return most.slice(1).flat();
    });
    // 了, which the dictionary reads liao when it stands alone, is nearly all of it
    expect(others).toContain('了');
    expect(share(new Set(others.filter((it) => it !== '了')))).toBeLessThan(0.001);
  });

  it('gives every shape its place in the sound', () => {
    const marks = guessVisemes('您好，请到三号窗口。', [{ from: 50, to: 2400 }]);
    isTimeline(marks, 2400);
    expect(shapes(marks)).toMatch(/^sil nn I .* CH .* sil$/);
    // a comma is a pause
    expect(shapes(marks).match(/sil/g)).toHaveLength(3);
  });

  it('closes the mouth where the sound has its pauses', () => {
    const marks = guessVisemes('您好，请到三号窗口。', [
      { from: 100, to: 500 },
      { from: 1500, to: 1900 },
      // less of a silence than the one before: no pause
      { from: 2000, to: 2400 },
    ]);
    isTimeline(marks, 2400);
    expect(marks.filter(({ viseme }) => viseme === 'sil').map(({ ms }) => ms)).toEqual([0, 500, 2400]);
    expect(marks.filter(({ ms }) => ms > 500 && ms < 1500)).toEqual([]);
  });

  it('opens the mouth a little for what nobody can read', () => {
    expect(shapes(guessVisemes('龘', [{ from: 0, to: 300 }]))).toBe('sil E sil');
  });
});

describe('English', () => {
  it('goes by the spelling', () => {
    expect(shapes(guessVisemes('thank you', [{ from: 0, to: 900 }]))).toMatch(/^sil TH aa nn kk/);
    isTimeline(guessVisemes('Please bring your identity card to window three.', [{ from: 0, to: 3000 }]), 3000);
  });

  it('may stand in a Chinese sentence', () => {
    expect(shapes(guessVisemes('连Wi-Fi', [{ from: 0, to: 1200 }]))).toMatch(/^sil nn I E nn U .*FF/);
  });
});

describe('the marks of voices', () => {
  it('of Polly all have a shape of ours', () => {
    const names = ['p', 't', 'S', 'T', 'f', 'k', 'i', 'r', 's', 'u', '@', 'a', 'e', 'E', 'o', 'O', 'sil'];
    const marks = names.map((value, index) => markOfPolly({ time: index * 100, value }));
    expect(shapes(marks)).toBe('PP DD CH TH FF kk I RR SS U E aa E E O O sil');
    isTimeline(timelineOf(marks, 1700), 1700);
  });

  it('of espeak-ng keep affricates and diphthongs', () => {
    const phonemes = [
      { ms: 50, name: 'tʃ' },
      { ms: 150, name: 'ˈaɪ' },
      { ms: 350, name: 'n' },
      { ms: 450, name: 'ts.h' },
      { ms: 550, name: 'ɑ' },
      { ms: 700, name: '' },
    ];
    expect(shapes(visemesOfEspeak(phonemes, 1000))).toBe('sil CH aa I nn CH aa sil');
  });

  it('of espeak-ng close no mouth between two words', () => {
    const phonemes = [
      { ms: 50, name: 'ˈaɪ' },
      { ms: 250, name: '' },
      { ms: 290, name: 'a' },
    ];
    expect(shapes(visemesOfEspeak(phonemes, 600))).toBe('sil aa I aa sil');
  });
});
