import type { HelpMode } from '#contract/handoff/help-mode.ts';
import type { WayTarget } from '#web/shared/answer/page-context.ts';
import type { Voiced } from '../host/host-scene.ts';
import type { ListenerEvent } from '../voice/listener.ts';
import type { Told } from '../words/screen-words.ts';

/** What the screen says: of which matter is told, the words are found when it is spoken. */
export type Saying =
  | { kind: 'greeting' }
  /** `from`: so many of its sentences were said before. */
  | { kind: 'answer'; turnId: string; from?: number }
  /** The first sentence of an answer that is still waited for. */
  | { kind: 'ahead'; turnId: string; text: string }
  | { kind: 'told'; told: Told }
  | { kind: 'still-there' }
  | { kind: 'farewell' }
  /** Sentences of a part of the screen: the way, a policy that is read aloud. */
  | { kind: 'sentences'; sentences: readonly { shown: string; spoken: string }[] };

/** The sentence that is being said, with the mouth that goes with it. */
export type SaidSentence = { index: number; text: string; audible: boolean; voiced: Voiced | undefined };

type Speech = {
  /** Counted, so that the same thing can be said again. */
  id: number;
  saying: Saying;
  sentence: SaidSentence | undefined;
};

/** What was said of an answer ahead of it: whether to its end, and what is to follow. */
type Ahead = { turnId: string; text: string; said: boolean; rest?: (Saying & { kind: 'answer' }) | undefined };

/** What the microphone is about. */
type Ear = 'closed' | 'open' | 'voice' | 'writing';
type WhyDeaf = (ListenerEvent & { kind: 'failed' })['why'];

export type Hearing = {
  ear: Ear;
  /** What was heard so far. */
  partial: string;
  /** What the visitor should confirm by touch; without a text nothing was understood. */
  doubt: { text: string | undefined; alternatives: readonly string[] } | undefined;
  deaf: WhyDeaf | undefined;
};

/** What stands over the answer. */
export type Panel =
  | { kind: 'way'; to: WayTarget }
  | { kind: 'carry'; turnId: string; matter: string }
  /** `ordered`: a handoff that another part of the screen has ordered. */
  | { kind: 'help'; told: string | undefined; mode: HelpMode | undefined; ordered?: string }
  | { kind: 'rate'; turnId: string }
  | { kind: 'policies' }
  | { kind: 'reading'; matter: string };

export type Screen = {
  phase: 'asleep' | 'awake' | 'still-there' | 'leaving';
  /** When the phase began. All times are milliseconds of one clock, brought by the events. */
  since: number;
  /** When the visitor last gave a sign, or when the screen last stopped talking. */
  lastSign: number;
  /** When the question that waits was asked. */
  askedAt: number;
  speech: Speech | undefined;
  ahead: Ahead | undefined;
  /** The sentence that a part of the screen reads aloud by itself. */
  readAloud: SaidSentence | undefined;
  /** How many things have been said. */
  spoken: number;
  /** Whether the visitor wants to be heard; the microphone is open only while somebody is there. */
  listens: boolean;
  hearing: Hearing;
  panel: Panel | undefined;
  /** True while the keyboard stands open. */
  typing: boolean;
  draft: string;
  /** The turn that is looked at; absent: the latest. */
  shownTurn: string | undefined;
  /** True while signing is shown beside the host. */
  signing: boolean;
  /** True while a human helps: the screen then waits longer. */
  helped: boolean;
};

export const silentHearing: Hearing = { ear: 'closed', partial: '', doubt: undefined, deaf: undefined };

export const asleepScreen: Screen = {
  phase: 'asleep',
  since: 0,
  lastSign: 0,
  askedAt: 0,
  speech: undefined,
  ahead: undefined,
  readAloud: undefined,
  spoken: 0,
  listens: false,
  hearing: silentHearing,
  panel: undefined,
  typing: false,
  draft: '',
  shownTurn: undefined,
  signing: false,
  helped: false,
};
