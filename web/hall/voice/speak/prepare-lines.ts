import type { Sentence } from '../speaker.ts';
import type { Clock, How, Line, Voice } from './voice.ts';

/** How many sentences are made ready while one is being said. */
const ahead = 2;
/** Milliseconds that a sentence is waited for when its turn has come. */
const patience = 1500;

type Parts = {
  /** Best first; the last one never fails. */
  voices: readonly [Voice, ...Voice[]];
  clock: Clock;
  /** A voice did not say what it should. */
  onFailed: () => void;
};

/** A line, and the place of its voice among the voices. */
export type Prepared = { line: Line; rank: number };

const inTime = <Value>(wanted: Promise<Value>, clock: Clock): Promise<Value | undefined> =>
  new Promise((resolve) => {
    const callOff = clock.after(patience, () => resolve(undefined));
    void wanted.then((value) => {
      callOff();
      resolve(value);
    });
  });

/** Makes sentences ready, some ahead of their turn, and finds the best voice that can say each in time. */
export const prepareLines = (sentences: readonly Sentence[], how: How, { voices, clock, onFailed }: Parts) => {
  const [best] = voices;
  const made = new Map<number, Promise<Line | undefined>>();
  /** From this voice on they are asked: whoever has begun to speak goes on. */
  let from = 0;

  const prepare = (index: number, rank: number) => {
    const sentence = sentences[index];
    const voice = voices[rank];
    if (!sentence || !voice) return Promise.resolve(undefined);
    if (voice !== best) return voice.prepare(sentence, how);
    const held = made.get(index) ?? voice.prepare(sentence, how);
    made.set(index, held);
    return held;
  };

  /** The first line that is to be had, by the voices from `rank` on. */
  const lineFor = async (index: number, rank: number): Promise<Prepared | undefined> => {
    for (let at = rank; at < voices.length; at += 1) {
      if (!voices[at]?.isHere(how)) continue;
      const line = await inTime(prepare(index, at), clock);
      if (line) return { line, rank: at };
      onFailed();
    }
    return undefined;
  };

  return {
    /** The sentence whose turn has come; undefined where nobody can say it, which captions prevent. */
    next: async (index: number) => {
      if (from === 0 && best.isHere(how)) for (let it = index; it <= index + ahead; it += 1) void prepare(it, 0);
      const found = await lineFor(index, from);
      // another voice in the middle of an answer startles; sound after silence does not
      from = found?.line.audible ? found.rank : 0;
      return found;
    },
    /** The same sentence by a voice after the one that failed with it. */
    instead: (index: number, failed: number) => {
      onFailed();
      return lineFor(index, failed + 1);
    },
  };
};
