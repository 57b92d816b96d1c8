import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import type { Regression } from '#contract/regression.ts';
import { holdsRegression } from '#core/knowledge/holds-regression.ts';
import { folders } from '#tools/folders.ts';
import { start, takeTurn } from '../a-release.ts';

const from = '00000000-0000-4000-8000-000000000001';
const { regressions = [], faults } = await readKnowledgeFolder(folders.knowledge);

/** The questions that are answered otherwise than they must be. */
const wrong = (asked: readonly Regression[]) =>
  asked.filter((it) => !holdsRegression(it, takeTurn({ text: it.text, state: start }).answer)).map(({ text }) => text);

describe('questions that were once answered wrongly', () => {
  it('are answered right, all that have landed', () => {
    expect(faults).toEqual([]);
    expect(wrong(regressions)).toEqual([]);
  });

  it('would be told if one were answered by another guide, by another field, or at all', () => {
    const lost = { text: '身份证丢了要带什么', from };
    const right: Regression[] = [
      { ...lost, guide: 'id-card-replacement' },
      { ...lost, guide: 'id-card-replacement', field: 'materials' },
      { text: '明天会下雨吗', none: true, from },
    ];
    expect(wrong(right)).toEqual([]);
    expect(wrong([{ ...lost, guide: 'id-card-application' }])).toHaveLength(1);
    expect(wrong([{ ...lost, guide: 'id-card-replacement', field: 'fee' }])).toHaveLength(1);
    expect(wrong([{ ...lost, none: true }])).toHaveLength(1);
    expect(wrong([{ text: '明天会下雨吗', guide: 'id-card-replacement', from }])).toHaveLength(1);
  });
});
