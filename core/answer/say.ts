import type { Duration, TimeLimit } from '#contract/guide/time.ts';
import type { Opening } from '#contract/hall.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import { labels } from './labels.ts';

const units: Record<Duration['unit'], { zh: string; en: [string, string] }> = {
  hour: { zh: '小时', en: ['hour', 'hours'] },
  'working-day': { zh: '个工作日', en: ['working day', 'working days'] },
  day: { zh: '天', en: ['day', 'days'] },
  month: { zh: '个月', en: ['month', 'months'] },
};

export const sayDuration = ({ value, unit }: Duration, language: Language) =>
  language === 'zh' ? `${value}${units[unit].zh}` : `${value} ${units[unit].en[value === 1 ? 0 : 1]}`;

/** The promised limit: "当场办结", "7个工作日". */
export const sayPromised = ({ promised }: TimeLimit, language: Language) =>
  promised === 'on-the-spot' ? labels.onTheSpot[language] : sayDuration(promised, language);

/** "甲、乙、丙" and "a, b and c". */
export const sayList = (items: readonly string[], language: Language) => {
  if (language === 'zh') return items.join('、');
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
};

/** Fills `{name}` and the like; an unknown token is left as it is, so that a test can see it. */
export const fillText = (text: Bilingual, language: Language, values: Record<string, string> = {}) =>
  text[language].replace(/\{(\w+)\}/g, (token, key: string) => values[key] ?? token);

const days: Record<Language, string[]> = {
  zh: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

/** "周一至周五": runs of days are joined. ISO weekdays. */
const sayDays = (weekdays: readonly number[], language: Language) => {
  const sorted = [...weekdays].sort((a, b) => a - b);
  const name = (day: number | undefined) => days[language][(day ?? 1) - 1] ?? '';
  const run = sorted.length > 2 && sorted.every((day, index) => day === (sorted[0] ?? 0) + index);
  const [to, and] = language === 'zh' ? ['至', '、'] : ['–', ', '];
  return run ? `${name(sorted[0])}${to}${name(sorted.at(-1))}` : sorted.map(name).join(and);
};

/** "周一至周五 9:00–12:00、13:00–17:00", a line for each set of days. */
export const sayOpening = (opening: readonly Opening[], language: Language): string[] => {
  const byDays = new Map<string, string[]>();
  for (const { days: weekdays, from, to } of opening) {
    const key = sayDays(weekdays, language);
    const time = `${from.replace(/^0/, '')}–${to.replace(/^0/, '')}`;
    byDays.set(key, [...(byDays.get(key) ?? []), time]);
  }
  return [...byDays].map(([key, times]) => `${key} ${times.join(language === 'zh' ? '、' : ', ')}`);
};

/** The days on which nothing is open, or an empty text. */
export const sayClosed = (opening: readonly Opening[], language: Language) => {
  const open = new Set(opening.flatMap(({ days: weekdays }) => weekdays));
  const closed = [1, 2, 3, 4, 5, 6, 7].filter((day) => !open.has(day));
  return closed.length ? sayDays(closed, language) : '';
};

/** Ends a sentence with the language's own full stop unless it has one. */
export const sentence = (text: string, language: Language) =>
  /[。！？.!?]$/.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;

/** The text without the mark that ends it, for use inside a longer sentence. */
export const unended = (text: string) => text.replace(/[。．.；;]+$/, '');
