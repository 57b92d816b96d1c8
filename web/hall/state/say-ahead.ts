import type { Answer } from '#contract/answer/answer.ts';
import type { Language } from '#contract/language.ts';
import { sentencesOf } from '#core/voice/sentences-of.ts';
import type { HallState } from './hall-state.ts';
import { say, silenced } from './say.ts';
import type { Screen } from './screen-state.ts';

/**
 * Begins to say the first sentence of an answer that is still waited for. Only into silence, and once a turn: whatever else
 * is being said goes on, and the answer is then said whole.
 */
export const sayAhead = (state: HallState, { turnId, text }: { turnId: string; text: string }): HallState => {
  const { screen, conversation, preferences } = state;
  const turn = conversation.turns.find(({ id }) => id === turnId);
  const isFree = screen.phase === 'awake' && !screen.speech && screen.ahead?.turnId !== turnId;
  if (turn?.status !== 'waiting' || !isFree) return state;
  const begun = { ...say(screen, { kind: 'ahead', turnId, text }), ahead: { turnId, text, said: false } };
  return { ...state, preferences: { ...preferences, language: turn.language }, screen: begun };
};

/** How many sentences of an answer are those that were said ahead of it; none when it begins otherwise. */
const saidOf = (text: string, language: Language, answer: Answer) => {
  const [before, whole] = [sentencesOf({ speech: text, language }), sentencesOf(answer)];
  return before.every(({ shown }, index) => shown === whole[index]?.shown)
    ? { from: before.length, isAll: before.length === whole.length }
    : undefined;
};

/** Says an answer: whole, or what is left of it after its first sentence. */
export const sayAnswer = (screen: Screen, turnId: string, answer: Answer): Screen => {
  const { ahead, speech } = screen;
  const whole = { kind: 'answer', turnId } as const;
  const said = ahead?.turnId === turnId ? saidOf(ahead.text, answer.language, answer) : undefined;
  if (!ahead || !said) return say(screen, whole);
  const rest = said.isAll ? undefined : ({ ...whole, from: said.from } as const);
  if (speech?.saying.kind === 'ahead') return { ...screen, ahead: { ...ahead, rest } };
  if (ahead.said) return rest ? say(screen, rest) : screen;
  // who silenced its beginning wants no more of it
  return speech ? say(screen, whole) : screen;
};

/** What was being said has ended: after the first sentence comes what is left of its answer. */
export const afterSaid = (screen: Screen): Screen => {
  const { ahead, speech } = screen;
  if (speech?.saying.kind !== 'ahead' || !ahead) return silenced(screen);
  return ahead.rest ? say(screen, ahead.rest) : silenced({ ...screen, ahead: { ...ahead, said: true } });
};
