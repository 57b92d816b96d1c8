import type { Language } from '#contract/language.ts';

/** "15:20", as the phone tells time. */
export const clockTime = (moment: string, language: Language) =>
  new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en', { hour: '2-digit', minute: '2-digit' }).format(
    new Date(moment),
  );
