import type { Duration, TimeLimit } from '#contract/guide/time.ts';

const forms: Record<Duration['unit'], ((value: number) => string) | undefined> = {
  hour: (value) => `PT${value}H`,
  day: (value) => `P${value}D`,
  month: (value) => `P${value}M`,
  // ISO 8601 knows calendar days only: five working days are not P5D
  'working-day': undefined,
};

/** The duration after ISO 8601; undefined for working days and for 即办, which it cannot say. */
export const isoDuration = (limit: TimeLimit['promised']): string | undefined =>
  limit === 'on-the-spot' ? undefined : forms[limit.unit]?.(limit.value);
