/** What people come for changes with the hour; hours are those of the hall. */
export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening';

export const partOfDay = (hour: number): PartOfDay => {
  if (hour >= 5 && hour < 11) return 'morning';
  if (hour >= 11 && hour < 13) return 'noon';
  return hour >= 13 && hour < 18 ? 'afternoon' : 'evening';
};
