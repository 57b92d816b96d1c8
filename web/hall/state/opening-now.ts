import type { Hall } from '#contract/hall.ts';

/** Whether the hall is open, and when that changes today: a time of day, as in the plan. */
type OpeningNow = { open: boolean; at: string | undefined };

/** `weekday` by ISO, 1 is Monday; `clock` as 09:05. Public holidays are not known to the plan. */
export const openingNow = (opening: Hall['opening'], weekday: number, clock: string): OpeningNow => {
  const today = opening.filter(({ days }) => days.includes(weekday)).sort((a, b) => a.from.localeCompare(b.from));
  const running = today.find(({ from, to }) => from <= clock && clock < to);
  if (running) return { open: true, at: running.to };
  return { open: false, at: today.find(({ from }) => from > clock)?.from };
};
