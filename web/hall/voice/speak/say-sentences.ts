import type { Sentence, SpeakerEvent } from '../speaker.ts';
import { playLine } from './play-line.ts';
import { type Prepared, prepareLines } from './prepare-lines.ts';
import type { Clock, How, Playing, Voice } from './voice.ts';

type Parts = {
  voices: readonly [Voice, ...Voice[]];
  clock: Clock;
  tell: (event: SpeakerEvent) => void;
};

/** What is being said, once it has begun. */
export type Saying = { stop: () => void; pause: () => void; resume: () => void };

/** Says sentence after sentence, each by the best voice that can, and tells of it. Nobody waits for its end in vain. */
export const saySentences = (sentences: readonly Sentence[], how: How, { voices, clock, tell }: Parts): Saying => {
  const lines = prepareLines(sentences, how, {
    voices,
    clock,
    onFailed: () => isStopped || tell({ kind: 'voice-failed' }),
  });
  let isStopped = false;
  let isPaused = false;
  let playing: Playing | undefined;
  /** What was to begin while paused. */
  let held: (() => void) | undefined;

  const begin = (index: number, prepared: Prepared) => {
    const { shown: text } = sentences[index] ?? { shown: '' };
    const { audible } = prepared.line;
    playing = playLine(prepared.line, clock, {
      began: (voiced) => tell({ kind: 'sentence', index, text, audible, ...voiced }),
      over: (failed) => {
        playing = undefined;
        void (failed ? sayBy(index, lines.instead(index, prepared.rank)) : say(index + 1));
      },
    });
  };
  const sayBy = async (index: number, finding: Promise<Prepared | undefined>) => {
    const prepared = await finding;
    if (isStopped) return;
    if (!prepared) return say(index + 1);
    if (isPaused) held = () => begin(index, prepared);
    else begin(index, prepared);
  };
  const say = async (index: number): Promise<void> => {
    if (isStopped) return;
    if (index < sentences.length) return sayBy(index, lines.next(index));
    isStopped = true;
    tell({ kind: 'done' });
  };
  // nothing is told before the caller has what it asked for
  void Promise.resolve().then(() => say(0));

  return {
    stop: () => {
      isStopped = true;
      playing?.stop();
    },
    pause: () => {
      if (isPaused) return;
      isPaused = true;
      playing?.pause();
    },
    resume: () => {
      if (!isPaused) return;
      isPaused = false;
      playing?.resume();
      held?.();
      held = undefined;
    },
  };
};
