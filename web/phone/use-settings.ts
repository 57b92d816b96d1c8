import { useEffect, useState } from 'react';
import { makeSay } from '#web/shared/answer/strings.ts';
import { readStoredSettings, type Settings, storeSettings } from './stored-settings.ts';

/** The visitor's settings, remembered and put on the document, where the style sheets read them. */
export const useSettings = () => {
  const [settings, setSettings] = useState(() => readStoredSettings(navigator.language));
  useEffect(() => {
    const root = document.documentElement;
    root.lang = settings.language === 'zh' ? 'zh-CN' : 'en';
    root.dataset.size = settings.elder ? settings.size : 'normal';
    root.toggleAttribute('data-elder', settings.elder);
    document.title = makeSay(settings.language)('pageTitle');
    storeSettings(settings);
  }, [settings]);
  const change = (some: Partial<Settings>) => setSettings((before) => ({ ...before, ...some }));
  return [settings, change] as const;
};
