import { describe, expect, it } from 'vitest';
import { type SignClip, SignManifest } from '#contract/sign-clips.ts';
import { findClip, termClips } from '#core/signing/find-clip.ts';
import { fingerLetters } from '#core/signing/finger-letters.ts';
import { sentencesOf, signCoverage } from '#core/signing/sign-coverage.ts';
import { source } from '../a-release.ts';
import { aClip } from './a-clip.ts';

const clips: SignClip[] = [
  aClip({ id: 'which-one', meaning: '您是想办下面哪一件？', alsoFor: ['您要办哪一件'] }),
  aClip({ id: 'id-card', kind: 'term', meaning: '身份证' }),
  aClip({ id: 'card', kind: 'term', meaning: '证' }),
];

describe('sign clips', () => {
  it('are played for the whole sentence that was reviewed, marks and spaces aside, and for no other', () => {
    expect(findClip(clips, '您是想办下面哪一件')?.id).toBe('which-one');
    expect(findClip(clips, ' 您要办哪一件？')?.id).toBe('which-one');
    expect(findClip(clips, '您是想办下面哪一件？请点一下。')).toBeUndefined();
    expect(findClip(clips, '身份证')).toBeUndefined();
    expect(findClip(clips, '？')).toBeUndefined();
  });

  it('of terms are offered one by one, the longest first', () => {
    expect(termClips(clips, '身份证丢了怎么补？').map(({ id }) => id)).toEqual(['id-card', 'card']);
    expect(termClips(clips, '您是想办下面哪一件？')).toEqual([]);
  });

  it('cover of the shipped texts exactly what they were made for', () => {
    const names = source.guides.map(({ name }) => name.zh);
    const none = signCoverage([], source.texts, names);
    expect(none.sentences.covered).toBe(0);
    expect(none.sentences.missing).toHaveLength(none.sentences.total);
    expect(none.terms.total).toBe(names.length);
    expect(none.open).toBeGreaterThan(0);
    const one = none.sentences.missing[0] ?? '';
    const name = names[0] ?? '';
    const some = signCoverage(
      [aClip({ id: 'one', meaning: one }), aClip({ id: 'two', kind: 'term', meaning: name })],
      source.texts,
      names,
    );
    expect(some.sentences).toMatchObject({ covered: 1, total: none.sentences.total });
    expect(some.sentences.missing).not.toContain(one);
    expect(some.terms.covered).toBe(1);
  });

  it('are never asked for where something is to be filled in', () => {
    const { sentences } = signCoverage([], source.texts, []);
    expect(sentences.missing.filter((it) => it.includes('{'))).toEqual([]);
    expect(sentencesOf('你好。请稍等！好')).toEqual(['你好。', '请稍等！', '好']);
  });

  it('need a reviewer, a licence, the national common sign language and an id of their own', () => {
    const good = { library: '示例', clips: [aClip()] };
    expect(SignManifest.safeParse(good).success).toBe(true);
    for (const wrong of [
      { reviewer: ' ' },
      { licence: '' },
      { language: 'shanghai' },
      { file: '../secret.mp4' },
      { file: 'clip.exe' },
      { sha256: 'abc' },
    ]) {
      const changed = { library: '示例', clips: [{ ...aClip(), ...wrong }] };
      expect(SignManifest.safeParse(changed).success, JSON.stringify(wrong)).toBe(false);
    }
    expect(SignManifest.safeParse({ library: '示例', clips: [aClip(), aClip()] }).success).toBe(false);
  });
});

describe('finger-spelling', () => {
  it('takes ZH, CH, SH and NG as one letter each, and leaves out the marks of tones', () => {
    expect(fingerLetters('Zhōu Mǐn')).toEqual([
      ['ZH', 'O', 'U'],
      ['M', 'I', 'N'],
    ]);
    expect(fingerLetters('Xiǎomíng')).toEqual([['X', 'I', 'A', 'O', 'M', 'I', 'NG']]);
    expect(fingerLetters('Lǚ')).toEqual([['L', 'Ü']]);
    expect(fingerLetters('Fangan')).toEqual([['F', 'A', 'N', 'G', 'A', 'N']]);
    expect(fingerLetters('')).toEqual([]);
  });
});
