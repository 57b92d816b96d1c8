import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Answer } from '#contract/answer/answer.ts';
import { Ending } from '#contract/answer/ending.ts';
import { Field } from '#contract/field.ts';
import { Language } from '#contract/language.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { VisitState } from '#core/conversation/visit-state.ts';
import { release, start, takeTurn, visit } from '../a-release.ts';
import { utterances } from './utterances.ts';

const expectSound = ({ answer, state }: TurnTaken) => {
  expect(Answer.safeParse(answer).error?.message).toBeUndefined();
  expect(answer.speech).not.toMatch(/\{\w+\}|undefined|null/);
  expect(VisitState.safeParse(state).error?.message).toBeUndefined();
  const guide = answer.guide ? release.guide(answer.guide) : undefined;
  // the help desk, hotline and lines of the fixed texts stand in no guide
  if (guide && answer.ending === 'answered') expect(ungrounded(answer.speech, [guide], release.hall)).toEqual([]);
};

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
    for (const { answer } of visit(...utterances)) expect(Answer.safeParse(answer).success).toBe(true);
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
  it('holds no word of the visitor, only ids', () => {
    const known: ReadonlySet<unknown> = new Set<unknown>([
      ...release.documentIds,
      ...Field.options,
      ...Language.options,
    ]);
    for (const text of utterances) {
      const { state } = takeTurn({ text, state: start });
      expect(
        Object.values(state)
          .flat()
          .filter((it) => !known.has(it)),
      ).toEqual([]);
    }
  });
});

describe('the suggestions', () => {
  it.each([...release.lexicon.suggestions.zh, ...release.lexicon.suggestions.en])(
    '%s is answered from a complete guide',
    (text) => {
      expect(takeTurn({ text, state: start }).answer.ending).toBe('answered');
    },
  );
});
