import { dayOf, startOf } from '#core/handoff/hall-calendar.ts';

const monthOf = (year: number, month: number) => new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 7);
const partsOf = (month: string) => {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return { year, index: number - 1 };
};

/** So many months of the hall's calendar, the one of the moment first. */
export const monthsBefore = (at: number, count: number): string[] => {
  const { year, index } = partsOf(dayOf(at).slice(0, 7));
  return Array.from({ length: count }, (_, back) => monthOf(year, index - back));
};

/** The moment at which the month is over. */
export const endOfMonth = (month: string): number => {
  const { year, index } = partsOf(month);
  return startOf(`${monthOf(year, index + 1)}-01`);
};
