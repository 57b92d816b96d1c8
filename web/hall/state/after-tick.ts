import { afterEvent } from '#web/shared/conversation/conversation-state.ts';
import { type HallState, type Patience, wiped } from './hall-state.ts';
import { say } from './say.ts';
import type { Screen } from './screen-state.ts';

/** Milliseconds: the bow at least, and the longest that a farewell may take. */
const shortestFarewell = 2500;
const longestFarewell = 12_000;
/** With a human at the other end, or on the way, one waits so many times longer. */
const helpedPatience = 5;

/** Something goes on: then silence is no sign that nobody is there. */
const isBusy = ({ speech, readAloud, hearing }: Screen) =>
  speech !== undefined || readAloud !== undefined || hearing.ear === 'voice' || hearing.ear === 'writing';

const withScreen = (state: HallState, screen: Screen): HallState => ({ ...state, screen });

const waitingTurn = ({ conversation }: HallState) => conversation.turns.find(({ status }) => status === 'waiting');

/** A turn that hangs is given up, with an apology. */
const giveUpTurn = (state: HallState, id: string, at: number): HallState => ({
  ...state,
  conversation: afterEvent(state.conversation, { kind: 'failed', id, failure: 'timeout' }),
  screen: { ...say(state.screen, { kind: 'told', told: 'slowTurn' }), lastSign: at },
});

const afterWaking = (state: HallState, at: number, patience: Patience): HallState => {
  const { screen } = state;
  const waiting = waitingTurn(state);
  if (waiting) return at - screen.askedAt >= patience.turn ? giveUpTurn(state, waiting.id, at) : state;
  if (isBusy(screen)) return state;
  const silence = patience.silence * (screen.helped || screen.panel?.kind === 'help' ? helpedPatience : 1);
  if (at - screen.lastSign < silence) return state;
  return withScreen(state, { ...say(screen, { kind: 'still-there' }), phase: 'still-there', since: at });
};

/** What becomes of the screen as time goes by: it asks, it says goodbye, it forgets. */
export const afterTick = (state: HallState, at: number, patience: Patience): HallState => {
  const { screen } = state;
  const lasted = at - screen.since;
  switch (screen.phase) {
    case 'asleep':
      return state;
    case 'awake':
      return afterWaking(state, at, patience);
    case 'still-there':
      if (lasted < patience.countdown) return state;
      return withScreen(state, {
        ...say(screen, { kind: 'farewell' }),
        phase: 'leaving',
        since: at,
        panel: undefined,
        typing: false,
      });
    case 'leaving': {
      const said = screen.speech === undefined && lasted >= shortestFarewell;
      return said || lasted >= longestFarewell ? wiped(state) : state;
    }
  }
};
