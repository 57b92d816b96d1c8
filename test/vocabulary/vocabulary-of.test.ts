import { describe, expect, it } from 'vitest';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { chinesePhrases, englishPhrases } from '#core/vocabulary/phrase.ts';
import type { TermSource } from '#core/vocabulary/terms-of.ts';
import { nameVocabularies, vocabularyOf } from '#core/vocabulary/vocabulary-of.ts';
import { release } from '../a-release.ts';
import { tableFaults } from './table-faults.ts';

const chinese = (text: string) => chinesePhrases(text, (it) => forTheEar(it, 'zh'));
const english = (text: string) => englishPhrases(text, (it) => forTheEar(it, 'en'));
const rowsOf = (source: TermSource, language: 'zh' | 'en') => vocabularyOf(source, language).phrases;

describe('the vocabulary of a release', () => {
  it.each(['zh', 'en'] as const)('is a table that Amazon Transcribe takes, with nothing left out (%s)', (language) => {
    const { table, left, phrases } = vocabularyOf(release, language);
    expect(tableFaults(table, language)).toEqual([]);
    expect(left).toBe(0);
    expect(phrases.length).toBeGreaterThan(500);
  });

  it('holds what every guide is called, but for parts that cannot be written', () => {
    const shown = new Set(rowsOf(release, 'zh').map((it) => it.shown));
    const names = release.guideIds.flatMap((id) => release.guide(id)?.name.zh ?? []);
    const missing = names.filter((name) => !shown.has(name) && !/[（(、/]/.test(name));
    expect(missing).toEqual([]);
  });

  it('holds departments, windows, helper services and papers, but no everyday cue', () => {
    const said = new Set(rowsOf(release, 'zh').map((it) => it.said));
    for (const word of ['市场监督管理局', '不动产登记', '居民身份证', '示例政务服务大厅']) expect(said).toContain(word);
    for (const word of ['多少钱', '要带什么']) expect(said).not.toContain(word);
  });

  it('gives its room to what matters most, and tells how much had none', () => {
    const small = vocabularyOf(release, 'zh', 2000);
    const whole = vocabularyOf(release, 'zh');
    expect(tableFaults(small.table, 'zh')).toEqual([]);
    expect(Buffer.byteLength(small.table)).toBeLessThanOrEqual(2000);
    expect(small.phrases).toEqual(whole.phrases.slice(0, small.phrases.length));
    expect(small.left).toBe(whole.phrases.length - small.phrases.length);
  });

  it('has a name that changes with any word and with nothing else', () => {
    const all = (source: TermSource) => [vocabularyOf(source, 'zh'), vocabularyOf(source, 'en')];
    const name = nameVocabularies('lingban', all(release));
    expect(name).toMatch(/^lingban-[0-9a-f]{8}$/);
    expect(nameVocabularies('lingban', all({ ...release }))).toBe(name);
    const hall = { ...release.hall, name: { zh: '新北政务服务大厅', en: release.hall.name.en } };
    expect(nameVocabularies('lingban', all({ ...release, hall }))).not.toBe(name);
  });
});

describe('a Chinese phrase', () => {
  it('has its figures in words and is shown with them', () => {
    expect(chinese('4050补贴')).toEqual([{ said: '四零五零补贴', shown: '4050补贴' }]);
  });

  it('is each part that is said by itself, without brackets and without crumbs', () => {
    expect(chinese('营业执照遗失补领、换发').map((it) => it.said)).toEqual(['营业执照遗失补领']);
    expect(chinese('残疾人证（复印件）').map((it) => it.said)).toEqual(['残疾人证', '复印件']);
    expect(chinese('低保').map((it) => it.said)).toEqual(['低保']);
  });

  it('is left out where letters stand in it, or where nobody would say it in one breath', () => {
    expect(chinese('LED大屏审批')).toEqual([]);
    expect(chinese('长'.repeat(25))).toEqual([]);
    expect(chinese('表')).toEqual([]);
  });
});

describe('an English phrase', () => {
  it('has hyphens between its words, full stops after spelt letters, and is shown as it is written', () => {
    expect(english('Lost resident ID card')).toEqual([
      { said: 'Lost-resident-I.D.-card', shown: 'Lost resident ID card' },
    ]);
    expect(english('veterans’ IDs').map((it) => it.said)).toEqual(['veterans-I.D.-s']);
    expect(english('e-bike registration').map((it) => it.said)).toEqual(['e-bike-registration']);
    expect(english('Food & drug permits').map((it) => it.said)).toEqual(['Food-and-drug-permits']);
  });

  it('has no digit in it', () => {
    for (const { said } of english('24-hour area 3')) expect(said).not.toMatch(/\d/);
  });

  it('is no half of a sentence', () => {
    expect(english('Proof of work, or the old certificate').map((it) => it.shown)).toEqual(['Proof of work']);
  });
});
