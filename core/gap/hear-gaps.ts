import type { Ending } from '#contract/answer/ending.ts';
import type { Gap, GapLack } from '#contract/gap.ts';
import type { Language } from '#contract/language.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { VisitState } from '#core/conversation/visit-state.ts';

/** A question that was not answered. */
export type Unanswered = Pick<Gap, 'question' | 'language' | 'lacks' | 'nearest'>;

const lackOf: Partial<Record<Ending, GapLack>> = {
  'refused-out-of-scope': 'guide',
  outline: 'complete-guide',
  'no-information': 'field',
};

const mostNearest = 3;

/** Asks the questions one after another, as one visit, and keeps those without an answer. What they hold is masked already. */
export const makeHearGaps =
  (takeTurn: TakeTurn) =>
  (questions: readonly string[], language: Language): Unanswered[] => {
    let state: VisitState = { language };
    return questions.flatMap((question): Unanswered[] => {
      const turn = takeTurn({ text: question, language, state });
      state = turn.state;
      const lacks = lackOf[turn.answer.ending];
      if (!lacks) return [];
      const nearest = turn.guides.slice(0, mostNearest).map(({ id, score }) => ({ guide: id, confidence: score }));
      return [{ question, language, lacks, nearest }];
    });
  };
