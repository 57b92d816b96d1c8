import * as z from 'zod';
import type { HelpMode } from '#contract/handoff/help-mode.ts';

const Amount = (fallback: number) => z.number().positive().default(fallback);
const Count = (fallback: number) => z.int().positive().default(fallback);
const byMode = (of: Record<HelpMode, number>) =>
  z
    .strictObject({
      chat: Amount(of.chat),
      callback: Amount(of.callback),
      'in-person': Amount(of['in-person']),
      video: Amount(of.video),
      proxy: Amount(of.proxy),
      'home-visit': Amount(of['home-visit']),
      'joint-survey': Amount(of['joint-survey']),
    })
    .prefault({});

const minute = 60;

/** The deadlines and rules of human help. Every default is a proposal that a hall may change. */
export const HandoffSettings = z.strictObject({
  /** How long an offer stands before it goes to somebody else. */
  offerSeconds: Amount(20),
  /**
   * From the queue to the first human word: a minute where the visitor waits beside the screen, three where somebody
   * walks across the hall to meet them. An appointment enters the queue some minutes before its slot.
   */
  firstWordSeconds: byMode({
    chat: minute,
    video: minute,
    'in-person': 3 * minute,
    callback: 15 * minute,
    proxy: 60 * minute,
    'home-visit': 40 * minute,
    'joint-survey': 20 * minute,
  }),
  /** How long a helper who accepted may stay silent before somebody else is asked. */
  silentSeconds: byMode({
    chat: 30,
    video: 30,
    'in-person': 3 * minute,
    callback: 10 * minute,
    proxy: 30 * minute,
    'home-visit': 45 * minute,
    'joint-survey': 20 * minute,
  }),
  /** How long before its slot an appointment enters the queue. */
  appointmentLeadMinutes: Amount(10),
  /** How long a visitor who was seen on the line may be away before the handoff is given up. */
  visitorGoneMinutes: Amount(5),
  /** The same where nobody can tell whether the visitor is still there. */
  longestUnseenMinutes: Amount(240),
  /** One lane's advantage over the next: who has waited so much longer is served as if of the better lane. */
  agingMinutes: Amount(10),
  /**
   * After this wait a helper of any team of the hall is asked, not only those who know the department: early enough for
   * the first word's clock. At 120 s three times as many chats were late on a simulated day with enough helpers.
   */
  anySkillAfterSeconds: Amount(30),
  /** After this wait a busy helper gets nothing new, so as to become free for what needs a helper alone. */
  reserveAfterSeconds: Amount(60),
  /** Who entered the queue before a break or the end of the day is still served for so long after it. */
  closingGraceMinutes: Amount(30),
  /** A desk that has given no sign of life for so long gets no offers. */
  deskSeenSeconds: Amount(90),
  /** A desk that has been silent for so long is lost: its chats and video calls go back to the queue. */
  deskLostSeconds: Amount(180),
  /** After so many unanswered offers in a row a helper counts as away. */
  awayAfterMissed: Count(2),
  /** How long a handling takes, until enough of them have been measured. */
  handlingMinutes: byMode({
    chat: 8,
    callback: 8,
    'in-person': 15,
    video: 12,
    proxy: 30,
    'home-visit': 90,
    'joint-survey': 60,
  }),
  /** The earliest and the latest slot that can be booked. */
  bookAheadMinutes: Amount(60),
  bookAheadDays: Count(15),
});
export type HandoffSettings = z.infer<typeof HandoffSettings>;

export const defaultHandoffSettings: HandoffSettings = HandoffSettings.parse({});

/** The visitor waits on the line or in the hall, and may go away. */
export const isLive = (mode: HelpMode) => mode === 'chat' || mode === 'video' || mode === 'in-person';

/** Needs a helper alone; a chat, a call or a file is one of several. */
export const fillsHelper = (mode: HelpMode) =>
  mode === 'in-person' || mode === 'video' || mode === 'home-visit' || mode === 'joint-survey';
