import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Ending } from '#contract/answer/ending.ts';
import { Field } from '#contract/field.ts';
import { Language } from '#contract/language.ts';
import { completeGuides, release, start, takeTurn, visit } from '../a-release.ts';
import { expectSound } from './expect-sound.ts';
import { utterances } from './utterances.ts';

describe('whatever is said', () => {
  it('gets an answer that fits the contract', () => {
    expect(utterances.length).toBeGreaterThan(200);
    for (const text of utterances) expectSound(takeTurn({ text, state: start }));
  });

  it('gets one in the other language as well', () => {
    for (const text of utterances) {
      const turn = takeTurn({ text, language: 'en', state: start });
      expectSound(turn);
      if (turn.answer.ending !== 'language-changed') expect(turn.answer.language).toBe('en');
    }
  });

  it('gets one in the midst of a visit as well', () => {
    for (const turn of visit(...utterances)) expectSound(turn);
  });

  it('ends in many ways', () => {
    const endings = new Set(utterances.map((text) => takeTurn({ text, state: start }).answer.ending));
    const rare: Ending[] = ['expired', 'no-information', 'outline'];
    expect([...endings].sort()).toEqual(Ending.options.filter((it) => !rare.includes(it)).sort());
  });

  it('is answered the same when it is asked again', () => {
    for (const text of utterances.slice(0, 60)) {
      expect(takeTurn({ text, state: start }).answer).toEqual(takeTurn({ text, state: start }).answer);
    }
  });

  it.each(['再说一遍', '第一个', '都不是'])('%s: forgets options that the release no longer holds', (text) => {
    const turn = takeTurn({ text, state: { language: 'zh', offered: ['no-such-guide'] } });
    expectSound(turn);
    expect(JSON.stringify(turn)).not.toContain('no-such-guide');
  });

  it('never throws, in whatever state and with whatever tapped', () => {
    const unit = fc.constantFrom<'binary' | 'grapheme'>('binary', 'grapheme');
    const text = fc.oneof(
      unit.chain((it) => fc.string({ unit: it, maxLength: 120 })),
      fc.array(fc.constantFrom(...utterances), { minLength: 1, maxLength: 3 }).map((parts) => parts.join('，')),
    );
    const id = fc.constantFrom('residence-permit', 'dog-registration', 'no-such-guide');
    const state = fc.record(
      {
        language: fc.constantFrom(...Language.options),
        guide: id,
        field: fc.constantFrom(...Field.options),
        offered: fc.array(id, { maxLength: 3 }),
        clarified: fc.integer({ min: 1, max: 3 }),
        history: fc.array(fc.record({ matter: id }), { maxLength: 3 }),
        checklist: fc.record({
          chosen: fc.constantFrom<Record<string, string>>({}, { action: 'first' }, { nothing: 'nowhere' }),
          skipped: fc.constantFrom<string[]>([], ['ground']),
          asked: fc.constantFrom('who', 'no-such-situation'),
        }),
      },
      { requiredKeys: ['language'] },
    );
    const tapped = fc.option(fc.record({ guide: id, field: fc.constantFrom(...Field.options) }, { requiredKeys: [] }), {
      nil: undefined,
    });
    void fc.assert(
      fc.property(text, state, tapped, (said, before, tap) => {
        expectSound(takeTurn({ text: said, state: before, tapped: tap }));
      }),
      { numRuns: 200 },
    );
  });
});

describe('what a visit remembers', () => {
  /** Names and texts of a value, however deep. */
  const textsWithin = (value: unknown): string[] => {
    if (typeof value === 'string') return [value];
    if (value === null || typeof value !== 'object') return [];
    return Object.values(value).flatMap(textsWithin);
  };

  it('holds no word of the visitor, only ids', () => {
    const options = [...completeGuides, ...release.bundles].flatMap(({ situations }) =>
      situations.flatMap(({ id, options: its }) => [id, ...its.map((option) => option.id)]),
    );
    const known = new Set<string>([...release.documentIds, ...Field.options, ...Language.options, ...options]);
    for (const { state } of [...utterances.map((text) => takeTurn({ text, state: start })), ...visit(...utterances)]) {
      expect(textsWithin(state).filter((it) => !known.has(it))).toEqual([]);
    }
  });
});

describe('the suggestions', () => {
  it.each([...release.lexicon.suggestions.zh, ...release.lexicon.suggestions.en])(
    '%s is answered from a complete guide, or from those of a bundle',
    (text) => {
      const { ending, citations } = takeTurn({ text, state: start }).answer;
      expect(['answered', 'bundle']).toContain(ending);
      expect(citations).not.toEqual([]);
    },
  );
});
