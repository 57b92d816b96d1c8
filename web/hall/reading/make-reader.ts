import type { Language } from '#contract/language.ts';
import type { SpeechRate } from '#contract/voice/speech.ts';
import type { Sentence, Speaker, SpeakerEvent } from '../voice/speaker.ts';
import type { ReadingState } from './reading-state.ts';

/** What the reading wants to be said now. */
export type Wanted = Pick<ReadingState, 'at' | 'mode'> & {
  sentences: readonly Sentence[];
  language: Language;
  rate: SpeechRate;
  /** True while something else is heard or said; whoever holds it has taken the voice over by then. */
  held: boolean;
};

type Told = {
  /** The paragraph was said to its end. */
  onSaid: () => void;
  /** Somebody else stopped the voice. */
  onStopped: () => void;
};

/** What was last given to the speaker, as long as it is still the reading's own; `said` once the speaker has it. */
type Given = { at: number; rate: SpeechRate; said: boolean; paused: boolean };

/** Gives the speaker one paragraph at a time, and tells its own from what others have it say. */
export const makeReader = (speaker: Speaker, { onSaid, onStopped }: Told) => {
  let given: Given | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isGiving = false;
  /** Whether the reading has the voice: what it said last may still be heard when the next is wanted. */
  let isHeard = false;

  const hear = ({ kind }: SpeakerEvent) => {
    // what was said before is stopped by the reading itself
    if (isGiving || (kind !== 'done' && kind !== 'stopped')) return;
    isHeard = false;
    if (!given?.said) return;
    given = undefined;
    if (kind === 'done') onSaid();
    else onStopped();
  };
  const leave = speaker.subscribe(hear);

  const drop = () => {
    clearTimeout(timer);
    given = undefined;
  };
  const read = ({ at, rate, sentences, language }: Wanted) => {
    if (given?.at === at && given.rate === rate) {
      if (given.paused) speaker.resume();
      given.paused = false;
      return;
    }
    drop();
    const own: Given = { at, rate, said: false, paused: false };
    given = own;
    // after the page has done with what was said before: it may stop the voice in the same breath
    timer = setTimeout(() => {
      isGiving = true;
      speaker.say(sentences, { language, rate });
      isGiving = false;
      own.said = true;
      isHeard = true;
    });
  };

  const fallSilent = () => {
    drop();
    if (isHeard) speaker.stop();
  };

  return {
    follow: (wanted: Wanted) => {
      if (wanted.held) {
        drop();
        isHeard = false;
      } else if (wanted.mode === 'reading') read(wanted);
      else if (given?.said) {
        given.paused = true;
        speaker.pause();
      } else fallSilent();
    },
    /** A reading that is closed falls silent. */
    close: () => {
      leave();
      fallSilent();
    },
  };
};
