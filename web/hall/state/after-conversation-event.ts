import type { Answer } from '#contract/answer/answer.ts';
import { afterEvent, type ConversationEvent } from '#web/shared/conversation/conversation-state.ts';
import type { HallState } from './hall-state.ts';
import type { Preferences } from './preferences.ts';
import { say, silenced } from './say.ts';
import { sayAnswer } from './say-ahead.ts';
import { type Screen, silentHearing } from './screen-state.ts';

/** So many turns are kept: a screen that runs all day must not grow. */
const mostTurns = 6;

const replies: readonly ConversationEvent['kind'][] = [
  'answered',
  'failed',
  'taken-offline',
  'answered-offline',
  'visit-lost',
];

/** A reply to a question that is no longer on the screen: its visitor has left. */
const isLate = ({ conversation }: HallState, event: ConversationEvent) =>
  replies.includes(event.kind) && 'id' in event && !conversation.turns.some(({ id }) => id === event.id);

/** What an answer asks of the screen beside being shown. */
const askedOf = (preferences: Preferences, { ending, language }: Answer): Preferences => ({
  ...preferences,
  language,
  slow: preferences.slow || ending === 'slower',
});

const afterAnswer = (state: HallState, { id, answer, at }: { id: string; answer: Answer; at: number }): HallState => {
  const preferences = askedOf(state.preferences, answer);
  const screen = { ...state.screen, lastSign: at, shownTurn: undefined };
  if (answer.ending === 'stopped') return { ...state, preferences, screen: silenced(screen) };
  const spoken = sayAnswer(screen, id, answer);
  if (answer.ending !== 'goodbye') return { ...state, preferences, screen: spoken };
  return { ...state, preferences, screen: { ...spoken, phase: 'leaving', since: at } };
};

/** A question wakes the screen, and what stood open gives way to its answer. */
const afterAsking = (screen: Screen, at: number): Screen => ({
  ...silenced(screen),
  phase: 'awake',
  since: screen.phase === 'awake' ? screen.since : at,
  lastSign: at,
  askedAt: at,
  hearing: { ...silentHearing, ear: screen.hearing.ear === 'closed' ? 'closed' : 'open' },
  // what is read aloud waits, and goes on after the answer
  panel: screen.panel?.kind === 'reading' ? screen.panel : undefined,
  readAloud: undefined,
  ahead: undefined,
  typing: false,
  draft: '',
  shownTurn: undefined,
});

const hasFailed = ({ conversation }: HallState, before: HallState) => {
  const failed = conversation.turns.at(-1);
  return failed?.status === 'failed' && before.conversation.turns.at(-1) !== failed;
};

/** The conversation after an event, and what the screen makes of it. */
export const afterConversationEvent = (state: HallState, event: ConversationEvent, at: number): HallState => {
  if (isLate(state, event)) return state;
  if (event.kind === 'started' && state.screen.phase === 'asleep') {
    const { visitId, token } = event.visit;
    return { ...state, toErase: [...state.toErase, { visitId, token }] };
  }
  const conversation = afterEvent(state.conversation, event);
  const next = { ...state, conversation: { ...conversation, turns: conversation.turns.slice(-mostTurns) } };
  if (event.kind === 'answered' || event.kind === 'answered-offline') return afterAnswer(next, { ...event, at });
  if (event.kind === 'asked' && conversation !== state.conversation) {
    return { ...next, screen: afterAsking(state.screen, at) };
  }
  if (event.kind === 'retried')
    return { ...next, screen: { ...silenced(state.screen), ahead: undefined, askedAt: at, lastSign: at } };
  if (hasFailed(next, state)) {
    return { ...next, screen: { ...say(state.screen, { kind: 'told', told: 'failed' }), lastSign: at } };
  }
  return next;
};
