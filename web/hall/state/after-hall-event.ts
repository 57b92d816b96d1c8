import { afterConversationEvent } from './after-conversation-event.ts';
import { afterListenerEvent } from './after-listener-event.ts';
import { afterTick } from './after-tick.ts';
import { type HallEvent, type HallState, type ScreenEvent, wiped } from './hall-state.ts';
import { say, silenced } from './say.ts';
import { afterSaid, sayAhead } from './say-ahead.ts';
import { type Screen, silentHearing } from './screen-state.ts';

/** Milliseconds of silence that are left when a sensor says that nobody is there any more. */
const afterAbsence = 10_000;

const wake = (screen: Screen, at: number): Screen =>
  say({ ...screen, phase: 'awake', since: at, lastSign: at, listens: true }, { kind: 'greeting' });

/** Somebody is there: the screen wakes, or goes on with the visit that it was about to end. */
const afterSign = (screen: Screen, at: number): Screen => {
  switch (screen.phase) {
    case 'asleep':
      return wake(screen, at);
    case 'awake':
      return { ...screen, lastSign: Math.max(screen.lastSign, at) };
    case 'still-there':
    case 'leaving':
      return { ...silenced(screen), phase: 'awake', since: at, lastSign: at };
  }
};

/** Who was seen to leave is asked sooner whether they are there; who is still seen is there. */
const afterPresence = (screen: Screen, { here, silence, at }: ScreenEvent & { kind: 'presence' }): Screen => {
  if (here) return screen.phase === 'leaving' ? screen : afterSign(screen, at);
  if (screen.phase !== 'awake') return screen;
  return { ...screen, lastSign: Math.min(screen.lastSign, at - Math.max(0, silence - afterAbsence)) };
};

const afterSpeaking = (screen: Screen, { id, event, at }: ScreenEvent & { kind: 'speaking' }): Screen => {
  const { speech } = screen;
  if (speech?.id !== id) return screen;
  if (event.kind === 'voice-failed') return screen;
  if (event.kind !== 'sentence') return { ...afterSaid(screen), lastSign: Math.max(screen.lastSign, at) };
  const { index, text, audible, visemes, startedAt } = event;
  const voiced = audible ? { visemes, startedAt } : undefined;
  return { ...screen, speech: { ...speech, sentence: { index, text, audible, voiced } } };
};

/** The events that change nothing but the screen itself. */
const afterOwnEvent = (screen: Screen, event: ScreenEvent): Screen => {
  switch (event.kind) {
    case 'touched':
      return afterSign(screen, event.at);
    case 'presence':
      return afterPresence(screen, event);
    case 'listening':
      return screen.phase === 'asleep' ? screen : afterListenerEvent(screen, event.event, event.at);
    case 'listens':
      return { ...screen, listens: event.on, hearing: silentHearing };
    case 'ear':
      return { ...screen, hearing: { ...screen.hearing, ear: event.open ? 'open' : 'closed', partial: '' } };
    case 'doubt-settled':
      return { ...screen, hearing: { ...screen.hearing, doubt: undefined } };
    case 'speaking':
      return afterSpeaking(screen, event);
    case 'read-aloud':
      return { ...screen, readAloud: event.sentence, lastSign: Math.max(screen.lastSign, event.at) };
    case 'say':
      return say(screen, event.saying);
    case 'interrupted':
      return { ...silenced(screen), lastSign: Math.max(screen.lastSign, event.at) };
    case 'panel':
      return { ...screen, panel: event.panel, typing: false, readAloud: undefined };
    case 'keyboard':
      return { ...screen, typing: event.open };
    case 'drafted':
      return { ...screen, draft: event.text };
    case 'looked-at':
      return { ...screen, shownTurn: event.turnId };
    case 'signing':
      return { ...screen, signing: event.on };
    case 'helped':
      return screen.helped === event.helped ? screen : { ...screen, helped: event.helped };
    default:
      return screen;
  }
};

const afterScreenEvent = (state: HallState, event: ScreenEvent): HallState => {
  switch (event.kind) {
    case 'ticked-on':
      return afterTick(state, event.at, event.patience);
    case 'start-again': {
      const fresh = wiped(state);
      // whoever starts again goes on reading and hearing as they liked it
      return { ...fresh, preferences: state.preferences, screen: wake(fresh.screen, event.at) };
    }
    case 'left':
      return wiped(state);
    case 'ahead':
      return sayAhead(state, event);
    case 'erasing':
      return { ...state, toErase: state.toErase.filter((it) => !event.visits.includes(it)) };
    case 'preferred': {
      const preferences = { ...state.preferences, ...event.preferences };
      const { saying } = event;
      return { ...state, preferences, screen: saying ? say(state.screen, saying) : state.screen };
    }
    default: {
      const screen = afterOwnEvent(state.screen, event);
      return screen === state.screen ? state : { ...state, screen };
    }
  }
};

/** What the screen knows after an event. Pure: ids and times come with the events. */
export const afterHallEvent = (state: HallState, event: HallEvent): HallState =>
  event.of === 'conversation'
    ? afterConversationEvent(state, event.event, event.at)
    : afterScreenEvent(state, event.event);
