import type { Saying, Screen } from './screen-state.ts';

/** Begins to say something; whatever was being said gives way. */
export const say = (screen: Screen, saying: Saying): Screen => ({
  ...screen,
  spoken: screen.spoken + 1,
  speech: { id: screen.spoken + 1, saying, sentence: undefined },
});

export const silenced = (screen: Screen): Screen => (screen.speech ? { ...screen, speech: undefined } : screen);
