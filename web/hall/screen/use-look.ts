import { useEffect } from 'react';
import type { HallState } from '../state/hall-state.ts';
import type { ScreenSettings } from '../state/screen-settings.ts';
import { screenWords } from '../words/screen-words.ts';

/** Puts on the document how the visitor likes it, where the style sheets read it. */
export const useLook = ({ preferences }: HallState, { orientation }: ScreenSettings) => {
  const { language, elder, size, contrast } = preferences;
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language === 'zh' ? 'zh-CN' : 'en';
    root.dataset.size = size;
    root.toggleAttribute('data-elder', elder);
    root.toggleAttribute('data-contrast', contrast);
    document.title = screenWords[language].pageTitle;
  }, [language, elder, size, contrast]);
  useEffect(() => {
    const root = document.documentElement;
    const wide = matchMedia('(min-aspect-ratio: 1/1)');
    const look = () => {
      root.dataset.layout = orientation === 'auto' ? (wide.matches ? 'landscape' : 'portrait') : orientation;
    };
    look();
    wide.addEventListener('change', look);
    return () => wide.removeEventListener('change', look);
  }, [orientation]);
};
