import type { Language } from '#contract/language.ts';
import { addDays, dayOf } from '#core/handoff/hall-calendar.ts';

const zone = 'Asia/Shanghai';
const localeOf = (language: Language) => (language === 'zh' ? 'zh-CN' : 'en-GB');

/** Day and time of the hall, in words. */
export const showMoment = (moment: string, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: zone,
    month: 'long',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(new Date(moment));

export const showClock = (moment: string, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );

export const showDay = (day: string, language: Language) =>
  new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    month: 'short',
    day: 'numeric',
    weekday: 'short',
  }).format(new Date(`${day}T00:00:00Z`));

/** The day of a calendar in two lines. */
export const showDayParts = (day: string, language: Language): readonly [string, string] => {
  const show = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(localeOf(language), { timeZone: 'UTC', ...options }).format(new Date(`${day}T00:00:00Z`));
  return [show({ month: 'short', day: 'numeric' }), show({ weekday: 'short' })];
};

/** Calendar days of the hall from today on. */
export const daysFrom = (now: number, count: number) =>
  Array.from({ length: count }, (_, index) => addDays(dayOf(now), index));
