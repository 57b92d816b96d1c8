import { describe, expect, it } from 'vitest';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { GuideRule } from '#core/knowledge/lint/rule.ts';
import { englishIsEnglish, spokenTextIsPlain } from '#core/knowledge/lint/text-rules.ts';
import { aContext } from './a-context.ts';
import { aGuide, aMaterial } from './a-guide.ts';

const found = ({ check }: GuideRule, changes: Partial<CompleteGuide>) =>
  check(aGuide(changes), aContext()).map(({ path }) => path.join('.'));
const summary = (zh: string, en: string) => ({ summary: { zh, en } });

describe('texts', () => {
  it('English holds no Chinese, wherever it stands', () => {
    expect(found(englishIsEnglish, summary('身份证', 'ID card'))).toEqual([]);
    expect(found(englishIsEnglish, summary('身份证', 'the 身份证'))).toEqual(['summary.en']);
    const materials = [aMaterial({ name: { zh: '户口簿', en: 'hukou book 户口簿' } })];
    expect(found(englishIsEnglish, { materials })).toEqual(['materials.0.name.en']);
  });

  it('what is read aloud holds no markup and nothing to fill in', () => {
    expect(found(spokenTextIsPlain, summary('带身份证（原件）来。', 'Bring your ID card (original).'))).toEqual([]);
    expect(found(spokenTextIsPlain, summary('带**身份证**来。', 'Bring your [ID card].'))).toEqual([
      'summary.zh',
      'summary.en',
    ]);
  });

  it('a document number on a card may have its brackets', () => {
    const basis = { zh: '发改价格〔2003〕2322号', en: 'NDRC price document [2003] 2322' };
    const item = { name: { zh: '工本费', en: 'fee' }, standard: { zh: '40元', en: '40 yuan' }, amount: 40, basis };
    expect(found(spokenTextIsPlain, { fees: { charged: true, items: [item] } })).toEqual([]);
  });
});
