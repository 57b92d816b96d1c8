import type { Way } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { walkingMinutes } from '#core/hall/walking-minutes.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import type { Sentence } from '../voice/speaker.ts';
import { wayWords } from './way-words.ts';

/** The way in sentences: first how far it is, then one sentence an instruction, in the order of its legs. */
export const sayWay = (way: Way, name: string, language: Language): Sentence[] => {
  const words = wayWords[language];
  const metres = Math.round(way.metres);
  const intro = (way.stepFree ? words.introStepFree : words.intro)(name, metres, walkingMinutes(way.metres));
  const shown = [intro, ...way.instructions.map((instruction) => `${instruction[language]}${words.stop}`)];
  return shown.map((text) => ({ shown: text, spoken: forTheEar(text, language) }));
};

/** Which leg of the way is being told: -1 is the way as a whole, undefined when nothing of it is being said. */
export const legBeingSaid = (sentences: readonly Sentence[], said: string | undefined): number | undefined => {
  const at = sentences.findIndex(({ shown }) => shown === said);
  return at < 0 ? undefined : at - 1;
};
