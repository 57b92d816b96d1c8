import type { Speaker, SpeakerEvent } from '../../../../web/hall/voice/speaker.ts';

/** What was given to the speaker, in order, for the test to look at. */
export const heard: { text: string; rate: string }[] = [];

/** Milliseconds a sentence, whatever its length; a test may set it before it begins. */
const pace = () => Number(new URLSearchParams(location.search).get('pace') ?? 400);

/** The twin of the speaker: it keeps the order of events and says nothing. */
export const makeBenchSpeaker = (): Speaker => {
  const listeners = new Set<(event: SpeakerEvent) => void>();
  let queue: { shown: string; spoken: string }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let rate = 'normal';
  let index = 0;
  let paused = false;
  const tell = (event: SpeakerEvent) => {
    for (const listener of listeners) listener(event);
  };
  const next = () => {
    const sentence = queue[index];
    if (!sentence) {
      timer = undefined;
      queue = [];
      tell({ kind: 'done' });
      return;
    }
    heard.push({ text: sentence.spoken, rate });
    tell({ kind: 'sentence', index, text: sentence.shown, startedAt: performance.now(), visemes: [], audible: false });
    index += 1;
    timer = setTimeout(next, pace());
  };
  const stop = () => {
    clearTimeout(timer);
    timer = undefined;
    if (queue.length === 0) return;
    queue = [];
    tell({ kind: 'stopped' });
  };
  return {
    say: (sentences, how) => {
      stop();
      queue = [...sentences];
      index = 0;
      paused = false;
      rate = how.rate;
      timer = setTimeout(next, 0);
    },
    stop,
    duck: () => {},
    pause: () => {
      clearTimeout(timer);
      paused = queue.length > 0;
    },
    resume: () => {
      if (paused) timer = setTimeout(next, pace());
      paused = false;
    },
    setVolume: () => {},
    isSpeaking: () => queue.length > 0,
    subscribe: (told) => {
      listeners.add(told);
      return () => listeners.delete(told);
    },
    close: stop,
  };
};
