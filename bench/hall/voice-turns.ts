import type { Seen } from './probe.ts';

/** One voice turn, in milliseconds. */
export type VoiceTurn = {
  text: string;
  /** First voice to first partial text; absent where nothing was shown. */
  partial?: number | undefined;
  /** Last voice to the final text as a question. */
  final: number;
  /** Final text to the answer on the screen. */
  answer: number;
  /** Final text to the first audible sample. */
  audio: number;
  /** Last voice to the first audible sample. */
  whole: number;
};

export type BargeIn = {
  /** First voice to softer, and to silence; from there on nothing of the screen's voice is heard. */
  duck?: number | undefined;
  silence: number;
};

const fade = 40;
const of = (seen: readonly Seen[], kind: Seen['kind']) => seen.filter((it) => it.kind === kind);
/** Ready to be searched by time: some events are noted after the moment they tell of. */
export const byTime = (seen: readonly Seen[]) => [...seen].sort((one, other) => one.at - other.at);

/** The turns that were asked by voice, from what the probe saw. */
export const voiceTurns = (all: readonly Seen[]): VoiceTurn[] => {
  const seen = byTime(all);
  const asked = of(seen, 'asked');
  return asked.flatMap(({ at, text = '' }, place) => {
    const next = asked[place + 1]?.at ?? Number.POSITIVE_INFINITY;
    const end = of(seen, 'voice-off').findLast((it) => it.at < at);
    const begin = of(seen, 'voice-on').findLast((it) => end && it.at < end.at);
    const answer = of(seen, 'answer').find((it) => it.at >= at && it.at < next && it.text === text);
    const sound = of(seen, 'sound').find((it) => it.at >= at && it.at < next);
    if (!begin || !end || !answer || !sound) return [];
    const partial = of(seen, 'heard').find((it) => it.at > begin.at && it.at < at && text.startsWith(it.text ?? '–'));
    const audible = sound.at + (sound.onset ?? 0);
    return [
      {
        text,
        partial: partial && partial.at - begin.at,
        final: at - end.at,
        answer: answer.at - at,
        audio: audible - at,
        whole: audible - end.at,
      },
    ];
  });
};

/** What was being said at a moment, unless it was over, or soon will be by itself: that says nothing. */
const soundAt = (seen: readonly Seen[], at: number) => {
  const sound = of(seen, 'sound').findLast((it) => it.at <= at);
  if (!sound || sound.at + (sound.lasts ?? 0) < at + 600) return undefined;
  const isOver = of(seen, 'gain').some((it) => it.value === 0 && it.at > sound.at && it.at <= at);
  return isOver ? undefined : sound;
};

/** What became of the screen's voice when somebody else's began. */
const bargeInAt = (seen: readonly Seen[], at: number, volume: number): BargeIn | undefined => {
  const gains = of(seen, 'gain').filter((it) => it.at > at && it.at < at + 3000);
  const stop = gains.find(({ value }) => value === 0);
  if (!stop) return undefined;
  const duck = gains.find(({ value = 1 }) => value > 0 && value < volume / 2);
  return { duck: duck && duck.at < stop.at ? duck.at - at : undefined, silence: stop.at + fade - at };
};

/** The times that somebody spoke while the screen was speaking; `missed`: it went on for three seconds. */
export const bargeIns = (all: readonly Seen[], volume: number): { done: BargeIn[]; missed: number } => {
  const seen = byTime(all);
  const spoken = of(seen, 'voice-on').filter(({ at }) => soundAt(seen, at));
  const done = spoken.flatMap(({ at }) => bargeInAt(seen, at, volume) ?? []);
  return { done, missed: spoken.length - done.length };
};
