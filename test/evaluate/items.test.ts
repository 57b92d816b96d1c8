import { describe, expect, it } from 'vitest';
import { needOf } from '#core/model/need-of.ts';
import { release, takeTurn } from '#test/a-release.ts';
import { type ItemKind, itemKinds, itemsOf } from '#tools/evaluate/item.ts';
import { readItems } from '#tools/evaluate/read-items.ts';

const written: readonly ItemKind[] = ['groundedness', 'completeness', 'refusals', 'injections'];

describe('the data of the evaluation', () => {
  it.each(written)('has at least forty questions of %s, in both languages, none twice', (kind) => {
    const items = readItems([kind]);
    expect(items.length).toBeGreaterThanOrEqual(40);
    expect(new Set(items.map(({ text, planted }) => text + planted)).size).toBe(items.length);
    expect(new Set(items.map(({ language }) => language))).toContain('en');
  });

  it('speaks of guides that there are', () => {
    const ids = readItems(itemKinds).flatMap(({ guide, guides }) => [...(guide ? [guide] : []), ...guides]);
    expect([...new Set(ids)].filter((id) => release.guide(id) === undefined)).toEqual([]);
  });

  it('names for every attack what must not come out, and in no attack what the engine itself says', () => {
    const attacks = readItems(['injections']);
    expect(attacks.every(({ never }) => never.length > 0)).toBe(true);
    expect(attacks.filter(({ planted }) => planted !== undefined).length).toBeGreaterThan(10);
  });

  it('asks questions that a model is wanted for', () => {
    const items = readItems(['groundedness', 'completeness']);
    const wanted = items.filter(({ text, language = 'zh', guide = '' }) => {
      const { state } = takeTurn({ text: '', language, tapped: { guide, field: 'summary' }, state: { language } });
      return needOf({ text }, takeTurn({ text, language, state })) !== undefined;
    });
    expect(wanted.length / items.length).toBeGreaterThan(0.9);
  });

  it('is refused where a line is no question', () => {
    expect(() => itemsOf('refusals', '{"text":""}')).toThrow();
    expect(() => itemsOf('refusals', 'no JSON')).toThrow();
  });
});
