import type { Phrasings } from '#contract/language.ts';
import { normalise } from '#core/text/normalise.ts';

const longestFirst = (a: string, b: string) => b.length - a.length;

/** Makes a function that takes frame words and the given cues out of a question and returns what is left: its topic. */
export const makeTopic = ({ zh, en }: Phrasings) => {
  const chinese = [...zh].sort(longestFirst);
  const english = new Set(en);
  return (question: string, cues: readonly string[]) => {
    let left = normalise(question);
    for (const cue of [...cues].sort(longestFirst)) left = left.replaceAll(cue, ' ');
    for (const word of chinese) left = left.replaceAll(word, ' ');
    return left
      .split(' ')
      .filter((word) => word && !english.has(word))
      .join(' ');
  };
};
