import { expect } from 'vitest';
import { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import { ungrounded } from '#core/answer/grounding.ts';
import type { TurnTaken } from '#core/conversation/take-turn.ts';
import { VisitState } from '#core/conversation/visit-state.ts';
import { release } from '../a-release.ts';

// the help desk, hotline and lines of the fixed texts stand in no guide
const fromSources: readonly Ending[] = ['answered', 'bundle', 'checklist'];

/** Figures of the speech that stand neither in what the answer is about nor in the hall. */
const withoutGround = ({ speech, ending, guide, bundle }: Answer) => {
  const whole = bundle ? release.bundle(bundle) : undefined;
  const ids = [...(guide ? [guide] : []), ...(whole?.stages.map((stage) => stage.guide) ?? [])];
  const sources = [...(whole ? [whole] : []), ...ids.flatMap((id) => release.guide(id) ?? [])];
  return fromSources.includes(ending) && sources.length > 0 ? ungrounded(speech, sources, release.hall) : [];
};

/** Expects an answer that keeps the contract, says nothing without ground, and is spoken without a figure. */
export const expectSound = ({ answer, state }: Pick<TurnTaken, 'answer' | 'state'>) => {
  expect(Answer.safeParse(answer).error?.message).toBeUndefined();
  expect(VisitState.safeParse(state).error?.message).toBeUndefined();
  expect(answer.speech).not.toMatch(/\{\w+\}|undefined|null/);
  expect(answer.spoken).toBeTruthy();
  expect(answer.spoken).not.toMatch(/\p{N}/u);
  expect(withoutGround(answer)).toEqual([]);
};
