import type { VisemeMark } from '#contract/voice/viseme.ts';
import { closesLips } from './shape.ts';

/** A shorter shape is not seen: the mouth takes 60 to 80 ms from one to the next. */
const shortest = 40;
/** Where nobody tells how long the sound is, the last shape is given this much. */
const lastOne = 120;

const rest = (ms: number): VisemeMark => ({ ms, viseme: 'sil', weight: 0 });

/** Sets the next mark after `marks`, the last of which may turn out too short to be seen. */
const add = (marks: VisemeMark[], next: VisemeMark) => {
  const last = marks.at(-1);
  if (last === undefined) marks.push(next);
  else if (next.viseme === last.viseme) last.weight = Math.max(last.weight, next.weight);
  else if (next.ms - last.ms >= shortest || marks.length === 1) marks.push(next);
  // lips that close are always seen: what follows waits
  else if (closesLips(last.viseme)) marks.push({ ...next, ms: last.ms + shortest });
  else {
    marks.pop();
    const before = marks.at(-1);
    // what stands there now may be the same shape as before
    if (before?.viseme === next.viseme) before.weight = Math.max(before.weight, next.weight);
    else marks.push({ ...next, ms: last.ms });
  }
};

/**
 * The timeline of a mouth out of whatever marks a voice gives: by time, without shapes too short to be seen, beginning
 * with the mouth at rest at 0 and ending with it at rest, at `duration` (milliseconds) at the latest.
 */
export const timelineOf = (given: readonly VisemeMark[], duration?: number): VisemeMark[] => {
  const ordered = given
    .map((mark) => ({ ...mark, ms: Math.max(0, Math.round(mark.ms)) }))
    .filter(({ ms }) => duration === undefined || ms < duration)
    .sort((a, b) => a.ms - b.ms);
  const marks = [rest(0)];
  for (const mark of ordered) add(marks, { ...mark, ms: Math.max(1, mark.ms, marks.at(-1)?.ms ?? 0) });
  const last = marks.at(-1) ?? rest(0);
  if (last.viseme !== 'sil') marks.push(rest(Math.max(last.ms + 1, Math.round(duration ?? last.ms + lastOne))));
  return marks;
};
