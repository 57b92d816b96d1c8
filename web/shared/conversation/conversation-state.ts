import * as z from 'zod';
import { Answer } from '#contract/answer/answer.ts';
import { Tapped } from '#contract/answer/tapped.ts';
import type { ChecklistReply } from '#contract/checklist.ts';
import { Language } from '#contract/language.ts';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { VisitState } from '#core/conversation/visit-state.ts';
import { languageOf } from '#core/understanding/language-of.ts';
import { answerOfList } from './bring-list.ts';
import { choose, tick, withTold } from './list-state.ts';

const asked = {
  id: z.uuid(),
  asked: z.string(),
  language: Language,
  tapped: Tapped.optional(),
  /** True when it had to be asked again in a new visit, because the old one had expired. */
  afterExpiry: z.boolean().optional(),
  /** True when it was answered, or is to be answered, by the page itself, for want of a network. */
  offline: z.boolean().optional(),
};

/** One question on the page with whatever came of it. */
export const PageTurn = z.discriminatedUnion('status', [
  z.object({ ...asked, status: z.literal('waiting') }),
  z.object({ ...asked, status: z.literal('answered'), answer: Answer, brought: z.boolean().optional() }),
  z.object({ ...asked, status: z.literal('failed'), failure: z.string() }),
]);
export type PageTurn = z.infer<typeof PageTurn>;

/** All that the page knows of the visit; it lives in memory and in the tab's session storage, nowhere else. */
export const Conversation = z.object({
  visit: StartVisitOutput.optional(),
  /** Why the visit could not be started. */
  startFailure: z.string().optional(),
  /** The matter of the list that was brought along: the visit about to start goes on from it. */
  about: z.string().optional(),
  /** What was remembered after the last answer without a network, until the server answers again. */
  offline: VisitState.optional(),
  /** Visits that were left because the conversation went on without the server; to be erased with the present one. */
  left: z.array(StartVisitOutput).optional(),
  /** True once the visitor has ended and erased it. */
  ended: z.boolean(),
  turns: z.array(PageTurn),
  /** Ticked materials, by guide or bundle. */
  ticked: z.record(z.string(), z.array(z.string())),
  /** Chosen options: guide or bundle, situation, option. */
  chosen: z.record(z.string(), z.record(z.string(), z.string())),
});
export type Conversation = z.infer<typeof Conversation>;

export const emptyConversation: Conversation = { ended: false, turns: [], ticked: {}, chosen: {} };

export type ConversationEvent =
  | { kind: 'started'; visit: StartVisitOutput }
  /** `carried`: the page can answer by itself what waits. */
  | { kind: 'start-failed'; failure: string; carried?: boolean }
  | { kind: 'begun-again' }
  | { kind: 'asked'; id: string; text: string; language: Language; tapped?: Tapped | undefined }
  | { kind: 'answered'; id: string; answer: Answer }
  | { kind: 'failed'; id: string; failure: string }
  | { kind: 'retried'; id: string }
  | { kind: 'taken-offline'; id: string }
  | { kind: 'answered-offline'; id: string; answer: Answer; state: VisitState }
  | { kind: 'visit-lost'; id: string }
  | { kind: 'ticked'; matter: string; material: string }
  | { kind: 'chose'; matter: string; situation: string; option: string | undefined }
  | { kind: 'brought'; id: string; list: ChecklistReply }
  | { kind: 'erased' };

const bare = ({ id, asked, language, tapped, afterExpiry, offline }: PageTurn) => ({
  id,
  asked,
  language,
  ...(tapped && { tapped }),
  ...(afterExpiry && { afterExpiry }),
  ...(offline && { offline }),
});

const withTurn = (state: Conversation, id: string, change: (turn: PageTurn) => PageTurn): Conversation => ({
  ...state,
  turns: state.turns.map((turn) => (turn.id === id ? change(turn) : turn)),
});

const without = <Key extends keyof Conversation>(state: Conversation, key: Key) => {
  const { [key]: _, ...rest } = state;
  return rest;
};

const ask = (state: Conversation, event: ConversationEvent & { kind: 'asked' }): Conversation => {
  const text = event.text.trim();
  const last = state.turns.at(-1);
  // A second tap while the first is being answered would ask the same thing twice.
  if (!text || (last?.status === 'waiting' && last.asked === text)) return state;
  const { id, tapped } = event;
  // who asks in Chinese is answered in Chinese, whatever language the phone is set to
  const language = languageOf(text, event.language);
  const turn: PageTurn = { id, asked: text, language, status: 'waiting', ...(tapped && { tapped }) };
  return { ...without(state, 'startFailure'), turns: [...state.turns, turn] };
};

const startFailed = (
  state: Conversation,
  { failure, carried }: ConversationEvent & { kind: 'start-failed' },
): Conversation => ({
  ...state,
  startFailure: failure,
  turns: state.turns.map((turn) => {
    if (turn.status !== 'waiting') return turn;
    return carried || turn.offline ? { ...turn, offline: true } : { ...bare(turn), status: 'failed', failure };
  }),
});

const loseVisit = (state: Conversation, id: string): Conversation => {
  const lost = state.turns.find((turn) => turn.id === id);
  // Twice in a row means that a new visit does not help.
  if (!lost || lost.afterExpiry) {
    return withTurn(state, id, (turn) => ({ ...bare(turn), status: 'failed', failure: 'no-such-visit' }));
  }
  return withTurn(without(state, 'visit'), id, (turn) => ({ ...bare(turn), status: 'waiting', afterExpiry: true }));
};

/** A visit in which nothing was asked gives way to one that knows the matter; any other is kept, so that it can be erased. */
const bring = (state: Conversation, { id, list }: ConversationEvent & { kind: 'brought' }): Conversation => {
  const { matter, name, language, ticked, chosen } = list;
  const fresh = state.turns.length === 0;
  const turn: PageTurn = { id, asked: name, language, status: 'answered', brought: true, answer: answerOfList(list) };
  return {
    ...(fresh ? { ...without(without(state, 'visit'), 'startFailure'), about: matter } : state),
    ended: false,
    turns: [...state.turns, turn],
    ticked: { ...state.ticked, [matter]: ticked },
    chosen: { ...state.chosen, [matter]: chosen },
  };
};

/** The server does not know what was said meanwhile: once it is back a new visit goes on from the matter spoken of last. */
const answerOffline = (
  conversation: Conversation,
  event: ConversationEvent & { kind: 'answered-offline' },
): Conversation => {
  const { visit, left = [], about: _, ...rest } = conversation;
  const { id, answer, state } = event;
  const about = state.bundle ?? state.guide;
  const after = {
    ...withTold(rest, answer),
    offline: state,
    left: visit ? [...left, visit] : left,
    ...(about && { about }),
  };
  return withTurn(after, id, (turn) => ({ ...bare(turn), status: 'answered', answer }));
};

/** What the page knows after an event. Pure: ids come with the events. */
export const afterEvent = (state: Conversation, event: ConversationEvent): Conversation => {
  switch (event.kind) {
    case 'started':
      return { ...without(without(state, 'startFailure'), 'about'), visit: event.visit };
    case 'start-failed':
      return startFailed(state, event);
    case 'begun-again':
      return state.turns.length > 0 ? without(state, 'startFailure') : emptyConversation;
    case 'asked':
      return ask(state, event);
    case 'answered':
      return withTurn(withTold(without(state, 'offline'), event.answer), event.id, (turn) => ({
        ...bare(turn),
        status: 'answered',
        answer: event.answer,
      }));
    case 'failed':
      return withTurn(state, event.id, (turn) => ({ ...bare(turn), status: 'failed', failure: event.failure }));
    case 'retried':
      return withTurn(without(state, 'startFailure'), event.id, (turn) => ({
        ...bare({ ...turn, offline: false }),
        status: 'waiting',
      }));
    case 'taken-offline':
      return withTurn(state, event.id, (turn) => ({ ...bare(turn), status: 'waiting', offline: true }));
    case 'answered-offline':
      return answerOffline(state, event);
    case 'visit-lost':
      return loseVisit(state, event.id);
    case 'ticked':
      return tick(state, event.matter, event.material);
    case 'chose':
      return choose(state, event.matter, event.situation, event.option);
    case 'brought':
      return bring(state, event);
    case 'erased':
      return { ...emptyConversation, ended: true };
  }
};
