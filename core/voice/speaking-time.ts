import type { SpeechRate } from '#contract/voice/speech.ts';

/** How a rate changes the pace: 1 is a clear, calm voice. Elderly visitors follow 0.8 well. */
export const paceOf: Record<SpeechRate, number> = { slow: 0.8, normal: 1, fast: 1.2 };

/** A second. */
const second = 1000;
/** Characters and words a second; a mark makes a pause. */
const pace = { character: second / 4.5, word: second / 2.6, mark: 300, least: 1200 };

const count = (text: string, what: RegExp) => text.match(what)?.length ?? 0;

/** Milliseconds that a text takes to say, or to read as a caption, before anybody has said it. */
export const speakingTime = (text: string, rate: SpeechRate): number => {
  const time =
    count(text, /[\p{Script=Han}]/gu) * pace.character +
    count(text, /[A-Za-z]+(?:['’-][A-Za-z]+)*|\d+/g) * pace.word +
    count(text, /[，、；：。！？,;:.!?]+/g) * pace.mark;
  return Math.round(Math.max(pace.least, time) / paceOf[rate]);
};
