import type { VisemeMark } from '#contract/voice/viseme.ts';
import type { Sound } from './shape.ts';
import { soundsOf } from './sounds-of.ts';
import { timelineOf } from './timeline-of.ts';

/** Where in the sound somebody speaks, in milliseconds. */
export type Span = { from: number; to: number };

const marksOf = (sounds: readonly Sound[], { from, to }: Span): VisemeMark[] => {
  const total = sounds.reduce((sum, { length }) => sum + length, 0);
  const unit = total === 0 ? 0 : (to - from) / total;
  let at = from;
  return sounds.flatMap(({ shapes, length }) =>
    shapes.map(({ viseme, weight, share }) => {
      const mark = { ms: Math.round(at), viseme, weight };
      at += share * length * unit;
      return mark;
    }),
  );
};

const isPause = ({ shapes }: Sound) => shapes.every(({ viseme }) => viseme === 'sil');
/** Shorter ones part words, and nobody stops for them. */
const isHeard = (sound: Sound) => isPause(sound) && sound.length >= 0.5;

/** The pieces between the pauses that are heard. */
const phrasesOf = (sounds: readonly Sound[]) => {
  const phrases: Sound[][] = [[]];
  for (const sound of sounds) {
    if (isHeard(sound)) phrases.push([]);
    else phrases.at(-1)?.push(sound);
  }
  return phrases.filter((it) => it.length > 0);
};

/** As many spans as there are phrases: the shortest silences are none. Undefined where there are too few silences. */
const spansFor = (spans: readonly Span[], count: number): Span[] | undefined => {
  const gaps = spans.slice(1).map(({ from }, index) => ({ index, lasts: from - (spans[index]?.to ?? from) }));
  if (count === 0 || gaps.length < count - 1) return undefined;
  const longest = gaps.sort((a, b) => b.lasts - a.lasts).slice(0, count - 1);
  const cuts = longest.map(({ index }) => index).sort((a, b) => a - b);
  return [...cuts, spans.length - 1].map((last, phrase) => ({
    from: spans[(cuts[phrase - 1] ?? -1) + 1]?.from ?? 0,
    to: spans[last]?.to ?? 0,
  }));
};

/**
 * The mouth of a text, for voices that tell nothing of it: its spelling, stretched over the sound. `spans` are the parts of
 * the sound that are not silent, in order; where they fit the marks of the text, each phrase has its own.
 */
export const guessVisemes = (text: string, spans: readonly [Span, ...Span[]]): VisemeMark[] => {
  const sounds = soundsOf(text);
  const whole = { from: spans[0].from, to: spans.at(-1)?.to ?? spans[0].to };
  const phrases = phrasesOf(sounds);
  const fitting = spansFor(spans, phrases.length);
  if (!fitting) return timelineOf(marksOf(sounds, whole), whole.to);
  const marks = phrases.flatMap((phrase, index) => {
    const span = fitting[index] ?? whole;
    return [...marksOf(phrase, span), { ms: span.to, viseme: 'sil' as const, weight: 0 }];
  });
  return timelineOf(marks, whole.to);
};
