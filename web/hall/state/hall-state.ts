import type { StartVisitOutput } from '#contract/visit/visit.ts';
import {
  type Conversation,
  type ConversationEvent,
  emptyConversation,
} from '#web/shared/conversation/conversation-state.ts';
import type { ListenerEvent } from '../voice/listener.ts';
import type { SpeakerEvent } from '../voice/speaker.ts';
import { firstPreferences, type Preferences } from './preferences.ts';
import { asleepScreen, type Panel, type SaidSentence, type Saying, type Screen } from './screen-state.ts';

/** A visit to be erased on the server. */
type LeftVisit = Pick<StartVisitOutput, 'visitId' | 'token'>;

/** All that the screen knows. */
export type HallState = {
  screen: Screen;
  conversation: Conversation;
  preferences: Preferences;
  /** Visits that have ended and must be erased on the server; they hold no word of the visitor. */
  toErase: readonly LeftVisit[];
  /** How many visits this screen has ended since it was opened: what is drawn of one must not serve the next. */
  visits: number;
};

/** How long the screen waits, in milliseconds. */
export type Patience = { silence: number; countdown: number; turn: number };

export type ScreenEvent =
  /** A touch or a key: somebody is there. */
  | { kind: 'touched'; at: number }
  /** `silence` is how long the screen waits when nothing is said. */
  | { kind: 'presence'; here: boolean; silence: number; at: number }
  | { kind: 'ticked-on'; at: number; patience: Patience }
  | { kind: 'listening'; event: ListenerEvent; at: number }
  /** The visitor wants to be heard, or does not. */
  | { kind: 'listens'; on: boolean }
  /** The microphone was opened or closed. */
  | { kind: 'ear'; open: boolean }
  | { kind: 'doubt-settled' }
  | { kind: 'speaking'; id: number; event: SpeakerEvent; at: number }
  | { kind: 'read-aloud'; sentence: SaidSentence | undefined; at: number }
  | { kind: 'say'; saying: Saying }
  /** The first sentence of the answer that is waited for. */
  | { kind: 'ahead'; turnId: string; text: string }
  | { kind: 'interrupted'; at: number }
  | { kind: 'panel'; panel: Panel | undefined }
  | { kind: 'keyboard'; open: boolean }
  | { kind: 'drafted'; text: string }
  | { kind: 'looked-at'; turnId: string | undefined }
  | { kind: 'signing'; on: boolean }
  | { kind: 'helped'; helped: boolean }
  | { kind: 'preferred'; preferences: Partial<Preferences>; saying?: Saying }
  | { kind: 'left'; at: number }
  | { kind: 'start-again'; at: number }
  | { kind: 'erasing'; visits: readonly LeftVisit[] };

export type HallEvent =
  | { of: 'screen'; event: ScreenEvent }
  | { of: 'conversation'; event: ConversationEvent; at: number };

export const firstHallState: HallState = {
  screen: asleepScreen,
  conversation: emptyConversation,
  preferences: firstPreferences,
  toErase: [],
  visits: 0,
};

/** The screen as nobody has used it: nothing of the visit is left but what the server must be told to erase. */
export const wiped = ({ conversation, toErase, visits }: HallState): HallState => {
  const { visit, left = [] } = conversation;
  const ended = [...left, ...(visit ? [visit] : [])].map(({ visitId, token }) => ({ visitId, token }));
  return { ...firstHallState, toErase: [...toErase, ...ended], visits: visits + 1 };
};
