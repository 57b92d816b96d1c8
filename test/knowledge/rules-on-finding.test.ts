import { describe, expect, it } from 'vitest';
import type { Guide, OutlineGuide } from '#contract/guide/guide.ts';
import { agreesWithCatalogue, catalogueIsCovered } from '#core/knowledge/lint/catalogue-rules.ts';
import { departmentsAreKnown, fileNameIsId } from '#core/knowledge/lint/identity-rules.ts';
import { hasEnoughParaphrases, phrasingsAreUnique } from '#core/knowledge/lint/phrasing-rules.ts';
import type { GuideRule } from '#core/knowledge/lint/rule.ts';
import { endsAfterItBegins, isStillValid, reviewIsNotDue } from '#core/knowledge/lint/validity-rules.ts';
import { aContext, aKnowledge } from './a-context.ts';
import { aGuide, anOutline, asked } from './a-guide.ts';

const found = ({ check }: GuideRule, guide: Guide, context = aContext()) =>
  check(guide, context).map(({ path }) => path.join('.'));

describe('identity', () => {
  it('a guide stands in the file of its id', () => {
    expect(found(fileNameIsId, aGuide())).toEqual([]);
    expect(found(fileNameIsId, aGuide(), { ...aContext(), fileOf: () => 'guides/dog.yaml' })).toEqual(['id']);
  });

  it('the department and those that join in are departments of the hall', () => {
    expect(found(departmentsAreKnown, aGuide())).toEqual([]);
    const authority = { nature: 'statutory-organ' as const, joint: ['public-security', 'tax'] };
    expect(found(departmentsAreKnown, aGuide({ department: 'health', authority }))).toEqual([
      'department',
      'authority.joint.1',
    ]);
  });
});

describe('the catalogue', () => {
  it('agrees with the guide on names, department and audience', () => {
    expect(found(agreesWithCatalogue, anOutline())).toEqual([]);
    const guide = anOutline({ name: { zh: '狗证', en: 'Dog licence' }, department: 'health', audience: 'enterprise' });
    const departments = [...aKnowledge().departments, { id: 'health', name: { zh: '卫生健康委员会', en: 'Health' } }];
    expect(found(agreesWithCatalogue, guide, aContext({ departments }))).toEqual([
      'name.zh',
      'name.en',
      'department',
      'audience',
    ]);
  });

  it('lists every guide', () => {
    expect(found(agreesWithCatalogue, anOutline({ id: 'cat-registration' }))).toEqual(['id']);
  });

  it('has a guide for every line, and every line once', () => {
    const [row] = aKnowledge().catalogue;
    const catalogue = row ? [row, { ...row, id: 'cat-registration' }, row] : [];
    expect(catalogueIsCovered.check(aContext())).toEqual([]);
    expect(catalogueIsCovered.check(aContext({ catalogue })).map(({ file, path }) => [file, ...path])).toEqual([
      ['catalogue.csv', 1],
      ['catalogue.csv', 2],
    ]);
  });
});

describe('paraphrases', () => {
  const counted = (rule: typeof hasEnoughParaphrases, zh: number, en: number) => ({
    complete: found(rule, aGuide({ paraphrases: asked({ zh, en }) })),
    outline: found(rule, anOutline({ paraphrases: asked({ zh, en }) })),
  });

  it('are at least 12 and 4 English ones in a complete guide, 4 in an outline', () => {
    expect(counted(hasEnoughParaphrases, 12, 4)).toEqual({ complete: [], outline: [] });
    expect(counted(hasEnoughParaphrases, 11, 4)).toEqual({ complete: ['paraphrases.zh'], outline: [] });
    expect(counted(hasEnoughParaphrases, 12, 3)).toEqual({ complete: ['paraphrases.en'], outline: [] });
    expect(counted(hasEnoughParaphrases, 4, 0).outline).toEqual([]);
    expect(counted(hasEnoughParaphrases, 3, 0).outline).toEqual(['paraphrases.zh']);
  });

  it('do not count twice for a mark', () => {
    const zh = ['给狗上牌', '给狗上牌？', '遛狗要证吗', '狗证'];
    expect(found(hasEnoughParaphrases, anOutline({ paraphrases: { zh, en: [] } }))).toEqual(['paraphrases.zh']);
    const en = ['Dog licence', 'dog licence?', 'register my dog', 'a tag for the dog'];
    expect(found(hasEnoughParaphrases, aGuide({ paraphrases: { ...asked(), en } }))).toEqual(['paraphrases.en']);
  });

  const saying = (id: string, zh: string, changes: Partial<OutlineGuide> = {}) =>
    anOutline({
      id,
      name: { zh: id, en: id },
      aliases: { zh: [zh], en: [] },
      paraphrases: { zh: [], en: [] },
      ...changes,
    });

  it('belong to one guide, marks aside, and both guides are named', () => {
    const guides = [saying('dog', '给狗上牌'), saying('cat', '给狗上牌？')];
    expect(phrasingsAreUnique.check(aContext({ guides }))).toMatchObject([
      { file: 'guides/dog.yaml', path: ['aliases', 'zh', 0], message: expect.stringContaining('guides/cat.yaml') },
      { file: 'guides/cat.yaml', path: ['aliases', 'zh', 0], message: expect.stringContaining('guides/dog.yaml') },
    ]);
  });

  it('may stand twice in one guide, and differ between guides', () => {
    const guides = [
      saying('dog', '给狗上牌', { paraphrases: { zh: ['给狗上牌'], en: [] } }),
      saying('cat', '给猫上牌'),
    ];
    expect(phrasingsAreUnique.check(aContext({ guides }))).toEqual([]);
  });

  it('are not the name of another guide', () => {
    const guides = [saying('dog', 'cat'), saying('cat', '给猫上牌')];
    expect(phrasingsAreUnique.check(aContext({ guides })).map(({ file }) => file)).toEqual([
      'guides/dog.yaml',
      'guides/cat.yaml',
    ]);
  });
});

describe('validity', () => {
  const { provenance } = anOutline();
  const lasting = (changes: Partial<Guide['provenance']>) => anOutline({ provenance: { ...provenance, ...changes } });

  it('warns once the day of review has passed', () => {
    expect(reviewIsNotDue.check(lasting({ reviewBy: '2026-11-22' }), aContext())).toEqual([]);
    expect(reviewIsNotDue.check(lasting({ reviewBy: '2026-11-21' }), aContext())).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  it('warns of a guide that visitors get no answer from any more', () => {
    expect(isStillValid.check(lasting({ validUntil: '2026-11-22' }), aContext())).toEqual([]);
    expect(isStillValid.check(lasting({ validUntil: '2026-11-21' }), aContext())).toMatchObject([
      { severity: 'warning' },
    ]);
  });

  it('a guide does not end before it begins', () => {
    expect(found(endsAfterItBegins, lasting({ validUntil: '2026-11-01' }))).toEqual([]);
    expect(found(endsAfterItBegins, lasting({ validUntil: '2026-10-31' }))).toEqual(['provenance.validUntil']);
  });
});
