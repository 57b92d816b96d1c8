import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBothLanguages, inOneLanguage } from '#core/knowledge/pack/one-language.ts';
import { openPack } from '#core/knowledge/pack/open-pack.ts';
import { readPack, writePack } from '#core/knowledge/pack/pack-format.ts';
import { squeeze, unsqueeze } from '#core/knowledge/pack/squeeze.ts';
import { completeGuides, release } from '../a-release.ts';
import { packs } from './a-pack.ts';

const file = writePack('办事指南 办事指南 办事指南');

const failureOf = (bytes: Uint8Array) => {
  const read = readPack(bytes);
  return read.ok ? 'read' : read.failure.kind;
};

const changedAt = (position: number) => {
  const changed = file.slice();
  changed[position] = (changed[position] ?? 0) ^ 1;
  return changed;
};

describe('a squeezed text', () => {
  it('comes back as it was, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(3), (text, times) => {
        const whole = text.repeat(times);
        expect(unsqueeze(squeeze(whole), whole.length)).toBe(whole);
      }),
      { numRuns: 15 },
    );
  });

  it('keeps halves of characters that stand alone', () => {
    const text = '\ud842\udfb7\ud800 \udfff\u0000\uffff';
    expect(unsqueeze(squeeze(text), text.length)).toBe(text);
  });

  it('is much smaller than gzip makes it', () => {
    const text = JSON.stringify(release.questions);
    expect(squeeze(text).length).toBeLessThan(0.9 * gzipSync(text, { level: 9 }).length);
  });
});

describe('a pack', () => {
  it('is refused when a byte of it was damaged, wherever it stands', () => {
    const kinds = Array.from(file, (_, position) => failureOf(changedAt(position)));
    expect(kinds.slice(0, 4)).toEqual(Array(4).fill('not-a-pack'));
    expect(kinds.slice(4, 8)).toEqual(Array(4).fill('other-format'));
    expect(new Set(kinds.slice(8))).toEqual(new Set(['damaged']));
  });

  it('is refused when it is cut short or is something else', () => {
    expect(failureOf(file.subarray(0, file.length - 1))).toBe('damaged');
    expect(failureOf(new Uint8Array())).toBe('not-a-pack');
    expect(openPack(new TextEncoder().encode('<!doctype html><title>Not found</title>'))).toEqual({
      ok: false,
      failure: { kind: 'not-a-pack' },
    });
  });

  it('is read from the middle of a larger buffer', () => {
    const larger = new Uint8Array(file.length + 9);
    larger.set(file, 3);
    expect(failureOf(larger.subarray(3, 3 + file.length))).toBe('read');
  });
});

describe('the packs of the shipped release', () => {
  it.each(packs)('holds, in the $language pack, what things are found by in both languages', ({ pack }) => {
    for (const id of release.guideIds) {
      expect(pack.guide(id)?.paraphrases).toEqual(release.guide(id)?.paraphrases);
      expect(pack.guide(id)?.name).toEqual(release.guide(id)?.name);
    }
  });

  it.each(packs)('holds what is said in $language, and in no other language', ({ pack, language }) => {
    for (const whole of completeGuides) {
      const mine = pack.guide(whole.id);
      if (mine?.detail !== 'complete') throw new Error(`${whole.id} is not in the pack`);
      expect(mine.summary[language === 'zh' ? 'en' : 'zh']).toBe(whole.summary[language]);
      for (const element of ['situations', 'steps', 'fees', 'channels', 'faq'] as const) {
        expect(inOneLanguage(mine[element], language)).toEqual(inOneLanguage(whole[element], language));
      }
    }
  });

  it('know nothing of an id that is not in them', () => {
    for (const { pack } of packs) {
      expect([pack.guide('constructor'), pack.bundle(''), pack.question('x')]).toEqual([
        undefined,
        undefined,
        undefined,
      ]);
      expect([pack.version('no-such-guide'), pack.department('__proto__')]).toEqual(['', undefined]);
    }
  });
});

describe('texts in one language', () => {
  it('leave everything else as it was', () => {
    const value = {
      name: { zh: '甲', en: 'a' },
      words: { zh: ['乙'], en: [] },
      count: 0,
      none: null,
      list: ['x', true],
    };
    expect(inBothLanguages(inOneLanguage(value, 'zh'))).toEqual({ ...value, name: { zh: '甲', en: '甲' } });
  });
});
