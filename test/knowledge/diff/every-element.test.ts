import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { CompleteGuide, type Guide, OutlineGuide } from '#contract/guide/guide.ts';
import { Hall } from '#contract/hall.ts';
import { describeGuideChanges } from '#core/knowledge/diff/describe-guide-changes.ts';
import { describeHallChanges } from '#core/knowledge/diff/describe-hall-changes.ts';
import { type Mutation, mutationsOf, sampleOf } from './mutations.ts';

const shipped = await readKnowledgeFolder(fileURLToPath(new URL('../../../knowledge', import.meta.url)));
const { guides } = shipped.knowledge;

const schemaOf = (guide: Guide) => (guide.detail === 'complete' ? CompleteGuide : OutlineGuide);
const fallback = '其他内容';

/** A change that says nothing does not count as noticed. */
const isNoticed = (guide: Guide, mutated: unknown) => {
  const changes = describeGuideChanges(guide, mutated as Guide);
  return changes.length > 0 && changes.every((it) => it.element !== fallback && it.before !== it.after);
};

const unnoticed = (guide: Guide, mutations: readonly Mutation[]) =>
  mutations.filter(({ value }) => !isNoticed(guide, value)).map(({ path }) => `${guide.id}: ${path}`);

const sample = sampleOf(CompleteGuide) as CompleteGuide;

describe('each element of a guide', () => {
  it('is told when it changes, comes or goes, in a guide that has them all', () => {
    const mutations = mutationsOf(CompleteGuide, sample);
    expect(mutations.length).toBeGreaterThan(300);
    expect(unnoticed(sample, mutations)).toEqual([]);
  });

  it('is told in an outline', () => {
    const outline = sampleOf(OutlineGuide) as Guide;
    expect(unnoticed(outline, mutationsOf(OutlineGuide, outline))).toEqual([]);
  });

  it('is told in shipped guides', () => {
    // one in 61 of each guide's: together they come to every element many times
    const missed = guides.flatMap((guide, turn) =>
      unnoticed(
        guide,
        mutationsOf(schemaOf(guide), guide).filter((_, index) => index % 61 === turn % 61),
      ),
    );
    expect(missed).toEqual([]);
  });

  it('is told in English too', () => {
    const silent = mutationsOf(CompleteGuide, sample).filter(({ value }) => {
      const changes = describeGuideChanges(sample, value as Guide, 'en');
      return changes.length === 0 || changes.some(({ element }) => element === 'other content');
    });
    expect(silent.map(({ path }) => path)).toEqual([]);
  });
});

describe('what matters', () => {
  const weights = (path: RegExp) =>
    mutationsOf(CompleteGuide, sample)
      .filter((mutation) => path.test(mutation.path))
      .map(({ path: at, value }) => ({
        at,
        matters: describeGuideChanges(sample, value as Guide).some((it) => it.matters),
      }));

  it('is whatever says what to bring, to pay, to wait for, to fulfil, where to go and what it rests on', () => {
    const weighty = weights(/^(materials|fees|timeLimit|conditions|channels|legalBasis|validity|visits)\./);
    const light = weighty.filter(({ matters }) => !matters).map(({ at }) => at);
    expect(new Set(light)).toEqual(new Set(['materials.id.', 'materials.kind.']));
  });

  it('is no phrasing, alias, source, code or id', () => {
    const light = weights(/^(paraphrases|aliases|provenance\.(sources|samples|reviewBy)|codes|id)\./);
    expect(light.length).toBeGreaterThan(15);
    expect(light.filter(({ matters }) => matters)).toEqual([]);
  });
});

describe('a guide compared with itself', () => {
  it('has no change, whichever shipped guide it is', () => {
    const copies = guides.map((guide) => describeGuideChanges(guide, structuredClone(guide)));
    expect(copies.flat()).toEqual([]);
  });
});

describe('each element of the hall', () => {
  it('is told when it changes, comes or goes', () => {
    const hall = Hall.parse(shipped.knowledge.hall);
    const missed = mutationsOf(Hall, hall)
      .filter(({ path }, index) => index % 29 === 0 || !/^(nodes|edges)/.test(path))
      .filter(({ value }) => describeHallChanges(hall, value as Hall, 'zh').every((it) => it.before === it.after));
    expect(missed.map(({ path }) => path)).toEqual([]);
  });
});
