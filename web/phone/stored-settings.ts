import * as z from 'zod';
import { Language } from '#contract/language.ts';

/** How the visitor likes the page. The only thing kept beyond the visit; it says nothing of what was asked. */
export const Settings = z.object({
  language: Language,
  elder: z.boolean(),
  /** Main text in elder mode: 22, 26 or 30 pixels. */
  size: z.enum(['large', 'larger', 'largest']),
});
export type Settings = z.infer<typeof Settings>;

const key = 'lingban-settings';

export const readStoredSettings = (preferred: string): Settings => {
  const first: Settings = { language: preferred.startsWith('en') ? 'en' : 'zh', elder: false, size: 'large' };
  try {
    return Settings.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null')).data ?? first;
  } catch {
    return first;
  }
};

export const storeSettings = (settings: Settings) => {
  try {
    localStorage.setItem(key, JSON.stringify(settings));
  } catch {
    // Without storage the settings last as long as the page.
  }
};
