import { describe, expect, it } from 'vitest';
import type { Family } from '#contract/family.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import { familyIdsAreUnique, familyIsInEnglish, familyNamesKnownGuides } from '#core/knowledge/lint/family-rules.ts';
import { familyHasEnoughPhrasings, phrasingsAreUnique } from '#core/knowledge/lint/phrasing-rules.ts';
import type { FamilyRule } from '#core/knowledge/lint/rule.ts';
import { familyRules } from '#core/knowledge/lint/rules.ts';
import { aBundleContext, aQuestion } from './a-bundle.ts';
import { aGuide, asked } from './a-guide.ts';

const aFamily = (changes: Partial<Family> = {}): Family => ({
  id: 'pets',
  name: { zh: '宠物', en: 'Pets' },
  guides: ['dog-registration', 'cat-registration'],
  phrasings: asked({ zh: 4, en: 2 }, { zh: '宠物', en: 'a pet' }),
  ...changes,
});

const guides = [aGuide(), aGuide({ id: 'cat-registration', name: { zh: '养猫登记', en: 'Cat registration' } })];

/** What a rule finds in a family that stands after what `knowledge` puts there. */
const found = ({ check }: FamilyRule, changes: Partial<Family>, knowledge: Partial<Knowledge> = {}) => {
  const family = aFamily(changes);
  const families = [...(knowledge.families ?? []), family];
  return check(family, aBundleContext({ guides, ...knowledge, families })).map(({ path }) => path.join('.'));
};

describe('a family of guides', () => {
  it('that the tests start from satisfies every rule', () => {
    expect(familyRules.flatMap((rule) => found(rule, {}).map(() => rule.name))).toEqual([]);
  });

  it('has an id of its own, among guides, questions and families', () => {
    expect(found(familyIdsAreUnique, { id: 'dog-registration' })).toEqual(['id']);
    expect(found(familyIdsAreUnique, {}, { questions: [aQuestion({ id: 'pets' })] })).toEqual(['id']);
    expect(found(familyIdsAreUnique, {}, { families: [aFamily()] })).toEqual(['id']);
  });

  it('names guides that exist, each of them once', () => {
    expect(found(familyNamesKnownGuides, { guides: ['dog-registration', 'fish-registration'] })).toEqual(['guides.1']);
    expect(found(familyNamesKnownGuides, { guides: ['dog-registration', 'dog-registration'] })).toEqual(['guides.1']);
  });

  it('is found by at least four phrasings in Chinese and two in English', () => {
    const phrasings = asked({ zh: 3, en: 1 });
    expect(found(familyHasEnoughPhrasings, { phrasings })).toEqual(['phrasings.zh', 'phrasings.en']);
  });

  it('has English in its English', () => {
    expect(found(familyIsInEnglish, { name: { zh: '宠物', en: '宠物' } })).toEqual(['name.en']);
  });

  it('shares no phrasing with a guide, but may be called what a guide is called', () => {
    const [guide] = guides;
    const said = guide?.paraphrases.zh[0] ?? '';
    const families = [
      aFamily({ name: { zh: guide?.name.zh ?? '', en: 'Pets' } }),
      aFamily({ id: 'other', phrasings: { zh: [said], en: [] } }),
    ];
    const findings = phrasingsAreUnique.check(aBundleContext({ guides: guides.slice(0, 1), families }));
    const messages = findings.map(({ message }) => message).filter((it) => it.includes('other ('));
    expect(messages).toHaveLength(2);
    expect(messages.every((it) => it.includes(said))).toBe(true);
  });
});
