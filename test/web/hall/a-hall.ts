import type { Answer } from '#contract/answer/answer.ts';
import type { StartVisitOutput } from '#contract/visit/visit.ts';
import { afterHallEvent } from '#web/hall/state/after-hall-event.ts';
import { firstHallState, type HallEvent, type HallState, type ScreenEvent } from '#web/hall/state/hall-state.ts';
import type { ConversationEvent } from '#web/shared/conversation/conversation-state.ts';

const patience = { silence: 45_000, countdown: 15_000, turn: 20_000 };

export const aVisit: StartVisitOutput = {
  visitId: '11111111-1111-4111-8111-111111111111',
  token: 'token-of-the-visit',
  expiresAt: '2026-01-01T00:00:00.000Z',
  release: 'r1',
  greeting: '您好',
  suggestions: [],
};

export const anAnswer = (some: Partial<Answer> = {}): Answer => ({
  ending: 'answered',
  language: 'zh',
  speech: '不收费。',
  cards: [],
  actions: [],
  citations: [],
  ...some,
});

export const screen = (event: ScreenEvent): HallEvent => ({ of: 'screen', event });
export const converse = (event: ConversationEvent, at = 0): HallEvent => ({ of: 'conversation', event, at });

/** What the screen knows after these events, from the beginning or from a given state. */
export const after = (events: readonly HallEvent[], from: HallState = firstHallState): HallState =>
  events.reduce(afterHallEvent, from);

export const touched = (at: number) => screen({ kind: 'touched', at });
export const tick = (at: number) => screen({ kind: 'ticked-on', at, patience });
export const asked = (id: string, text: string, at: number) =>
  converse({ kind: 'asked', id, text, language: 'zh' }, at);
export const done = (id: number, at: number) => screen({ kind: 'speaking', id, event: { kind: 'done' }, at });
