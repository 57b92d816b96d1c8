import * as z from 'zod';
import { Answer } from '#contract/answer/answer.ts';
import { Tapped } from '#contract/answer/tapped.ts';
import { Language } from '#contract/language.ts';
import { StartVisitOutput } from '#contract/visit/visit.ts';
import { languageOf } from '#core/understanding/language-of.ts';

const asked = {
  id: z.uuid(),
  asked: z.string(),
  language: Language,
  tapped: Tapped.optional(),
  /** True when it had to be asked again in a new visit, because the old one had expired. */
  afterExpiry: z.boolean().optional(),
};

/** One question on the page with whatever came of it. */
export const PageTurn = z.discriminatedUnion('status', [
  z.object({ ...asked, status: z.literal('waiting') }),
  z.object({ ...asked, status: z.literal('answered'), answer: Answer }),
  z.object({ ...asked, status: z.literal('failed'), failure: z.string() }),
]);
export type PageTurn = z.infer<typeof PageTurn>;

/** All that the page knows of the visit; it lives in memory and in the tab's session storage, nowhere else. */
export const Conversation = z.object({
  visit: StartVisitOutput.optional(),
  /** Why the visit could not be started. */
  startFailure: z.string().optional(),
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
  | { kind: 'start-failed'; failure: string }
  | { kind: 'begun-again' }
  | { kind: 'asked'; id: string; text: string; language: Language; tapped?: Tapped | undefined }
  | { kind: 'answered'; id: string; answer: Answer }
  | { kind: 'failed'; id: string; failure: string }
  | { kind: 'retried'; id: string }
  | { kind: 'visit-lost'; id: string }
  | { kind: 'ticked'; matter: string; material: string }
  | { kind: 'chose'; matter: string; situation: string; option: string | undefined }
  | { kind: 'erased' };

const bare = ({ id, asked, language, tapped, afterExpiry }: PageTurn) => ({
  id,
  asked,
  language,
  ...(tapped && { tapped }),
  ...(afterExpiry && { afterExpiry }),
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

const startFailed = (state: Conversation, failure: string): Conversation => ({
  ...state,
  startFailure: failure,
  turns: state.turns.map((turn) => (turn.status === 'waiting' ? { ...bare(turn), status: 'failed', failure } : turn)),
});

const loseVisit = (state: Conversation, id: string): Conversation => {
  const lost = state.turns.find((turn) => turn.id === id);
  // Twice in a row means that a new visit does not help.
  if (!lost || lost.afterExpiry) {
    return withTurn(state, id, (turn) => ({ ...bare(turn), status: 'failed', failure: 'no-such-visit' }));
  }
  return withTurn(without(state, 'visit'), id, (turn) => ({ ...bare(turn), status: 'waiting', afterExpiry: true }));
};

const tick = (state: Conversation, matter: string, material: string): Conversation => {
  const before = state.ticked[matter] ?? [];
  const after = before.includes(material) ? before.filter((it) => it !== material) : [...before, material];
  return { ...state, ticked: { ...state.ticked, [matter]: after } };
};

const choose = (state: Conversation, matter: string, situation: string, option: string | undefined): Conversation => {
  const { [situation]: _, ...others } = state.chosen[matter] ?? {};
  const after = option === undefined ? others : { ...others, [situation]: option };
  return { ...state, chosen: { ...state.chosen, [matter]: after } };
};

/** What the page knows after an event. Pure: ids come with the events. */
export const afterEvent = (state: Conversation, event: ConversationEvent): Conversation => {
  switch (event.kind) {
    case 'started':
      return { ...without(state, 'startFailure'), visit: event.visit };
    case 'start-failed':
      return startFailed(state, event.failure);
    case 'begun-again':
      return state.turns.length > 0 ? without(state, 'startFailure') : emptyConversation;
    case 'asked':
      return ask(state, event);
    case 'answered':
      return withTurn(state, event.id, (turn) => ({ ...bare(turn), status: 'answered', answer: event.answer }));
    case 'failed':
      return withTurn(state, event.id, (turn) => ({ ...bare(turn), status: 'failed', failure: event.failure }));
    case 'retried':
      return withTurn(without(state, 'startFailure'), event.id, (turn) => ({ ...bare(turn), status: 'waiting' }));
    case 'visit-lost':
      return loseVisit(state, event.id);
    case 'ticked':
      return tick(state, event.matter, event.material);
    case 'chose':
      return choose(state, event.matter, event.situation, event.option);
    case 'erased':
      return { ...emptyConversation, ended: true };
  }
};
