/** Whose turn it is: what was done to the voice of the screen because somebody else may be speaking. */
export type TurnTaking = { speaking: boolean; ducked: boolean };

export type TurnEvent = ScreenEvent | VisitorEvent;

/** The screen begins to speak, or has finished by itself. */
type ScreenEvent = { kind: 'speaking'; on: boolean };
type VisitorEvent =
  /** Somebody speaks, for so many milliseconds of voice by now. */
  | { kind: 'voice'; lasted: number }
  /** It was noise, or nothing could be made of it. */
  | { kind: 'false-alarm' | 'not-caught' | 'failed' }
  /** Something was understood. */
  | { kind: 'heard' }
  | { kind: 'touch' };

/** What the speaker is to do. */
export type TurnCommand = 'duck' | 'unduck' | 'stop';

/** So much voice, in milliseconds, makes the screen softer, and so much makes it silent. */
const turnTimes = { duck: 200, stop: 400 };

export const nobodySpeaks: TurnTaking = { speaking: false, ducked: false };

type Step = { state: TurnTaking; command?: TurnCommand };

const stopped: Step = { state: nobodySpeaks, command: 'stop' };

const hearVoice = (state: TurnTaking, lasted: number): Step => {
  if (lasted >= turnTimes.stop) return stopped;
  if (lasted < turnTimes.duck || state.ducked) return { state };
  return { state: { ...state, ducked: true }, command: 'duck' };
};

const whileSpeaking = (state: TurnTaking, event: VisitorEvent): Step => {
  switch (event.kind) {
    case 'voice':
      return hearVoice(state, event.lasted);
    case 'touch':
    case 'heard':
      return stopped;
    case 'false-alarm':
    case 'not-caught':
    case 'failed':
      return state.ducked ? { state: { ...state, ducked: false }, command: 'unduck' } : { state };
  }
};

/** One event further: what the screen's voice does now. A voice makes it softer, then silent; a touch silences it at once. */
export const takeTurns = (state: TurnTaking, event: TurnEvent): Step => {
  if (event.kind !== 'speaking') return state.speaking ? whileSpeaking(state, event) : { state };
  if (!event.on) return { state: nobodySpeaks };
  return { state: state.speaking ? state : { speaking: true, ducked: false } };
};
