import type { Language } from '#contract/language.ts';
import { dayOf as hallDay } from '#core/handoff/hall-calendar.ts';

/** The hall's calendar, wherever the desk's computer thinks it is. */
const zone = 'Asia/Shanghai';
const locales: Record<Language, string> = { zh: 'zh-CN', en: 'en-GB' };

const clocks = new Map<string, Intl.DateTimeFormat>();
const formatOf = (language: Language, options: Intl.DateTimeFormatOptions) => {
  const key = `${language} ${JSON.stringify(options)}`;
  const format = clocks.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options });
  clocks.set(key, format);
  return format;
};

export const showClock = (at: string | number, language: Language) =>
  formatOf(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(at));

export const showDay = (at: string | number, language: Language) =>
  formatOf(language, { month: 'long', day: 'numeric', weekday: 'short' }).format(new Date(at));

export const showMoment = (at: string | number, language: Language) =>
  `${formatOf(language, { month: 'numeric', day: 'numeric' }).format(new Date(at))} ${showClock(at, language)}`;

/** The day in the hall's calendar: 2026-11-22. */
export const dayOf = (at: string | number) => hallDay(new Date(at).getTime());

/** 0:42, 12:05, and from an hour on 1:02:03. */
export const showDuration = (milliseconds: number) => {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const two = (it: number) => String(it).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
};
