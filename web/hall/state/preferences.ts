import type { Language } from '#contract/language.ts';

/** How the one in front of the screen likes it; forgotten with the visit. */
export type Preferences = {
  language: Language;
  /** 关怀版: larger, slower, one thing at a time. */
  elder: boolean;
  size: TextSize;
  contrast: boolean;
  slow: boolean;
};
type TextSize = (typeof textSizes)[number];

export const textSizes = ['normal', 'large', 'largest'] as const;

export const firstPreferences: Preferences = {
  language: 'zh',
  elder: false,
  size: 'normal',
  contrast: false,
  slow: false,
};

/** The size after this one, beginning again after the last. */
export const nextSize = (size: TextSize): TextSize =>
  textSizes[(textSizes.indexOf(size) + 1) % textSizes.length] ?? 'normal';

/** Elder mode brings large print and slow speech along; leaving it takes both back. */
export const withElder = (preferences: Preferences, elder: boolean): Preferences => ({
  ...preferences,
  elder,
  slow: elder,
  size: elder ? 'large' : 'normal',
});
