import type { Language } from '#contract/language.ts';
import type { OpeningState } from '#core/hall/opening-state.ts';
import { wayWords } from './way-words.ts';

/** Whoever walks now still arrives in time above this many minutes; below, the end is told in minutes. */
const soon = 30;

const minutesOf = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));

/** The opening state in words; `now` is the hall's clock, `11:45`. */
export const sayOpening = (state: OpeningState, now: string, language: Language): string => {
  const words = wayWords[language];
  if (state.kind === 'open') {
    const left = minutesOf(state.until) - minutesOf(now);
    return left <= soon ? words.openSoonOver(left, state.until) : words.open(state.until);
  }
  if (!('holiday' in state)) return words[state.kind](state.opens);
  const closed = state.holiday ? words.holiday(state.holiday[language]) : words[state.kind];
  if (!state.opens) return closed;
  const { day, at, days } = state.opens;
  const opens = days === 1 ? words.opensTomorrow(at) : words.opensOn(Number(day.slice(5, 7)), Number(day.slice(8)), at);
  return `${closed}${words.comma}${opens}`;
};
