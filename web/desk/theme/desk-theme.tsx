import { ConfigProvider, App as Messages, theme as themes } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import dayjs from 'dayjs';
import { type ReactNode, useEffect, useMemo, useSyncExternalStore } from 'react';
import type { Language } from '#contract/language.ts';

const wishFor = (query: string) => {
  const wish = matchMedia(query);
  const watch = (changed: () => void) => {
    wish.addEventListener('change', changed);
    return () => wish.removeEventListener('change', changed);
  };
  return () => useSyncExternalStore(watch, () => wish.matches);
};
const useIsDark = wishFor('(prefers-color-scheme: dark)');
const useIsStill = wishFor('(prefers-reduced-motion: reduce)');

const fontFamily =
  'system-ui, -apple-system, "PingFang SC", "HarmonyOS Sans SC", "MiSans", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", sans-serif';

const shape = { fontFamily, fontSize: 14, borderRadius: 8, controlHeight: 34 };

/** The colours of `web/shared/tokens.css`, in the components' words. */
const colours = {
  light: {
    colorPrimary: '#0d5661',
    colorInfo: '#0d5661',
    colorLink: '#0d5661',
    colorSuccess: '#17663f',
    colorWarning: '#a3520b',
    colorError: '#a3201c',
    colorWarningBg: '#fcefdf',
    colorWarningBorder: '#f0c493',
    colorErrorBg: '#fbe9e6',
    colorErrorBorder: '#e9b5ae',
    colorInfoBg: '#e4efee',
    colorInfoBorder: '#b9d2d1',
    colorTextBase: '#12272b',
    colorTextSecondary: '#475c60',
    colorTextTertiary: '#566a6e',
    colorTextPlaceholder: '#647679',
    colorTextDescription: '#475c60',
    colorBgLayout: '#f6f4ee',
    colorBgContainer: '#fffefb',
    colorBgElevated: '#fffefb',
    colorBorder: '#b9c1bd',
    colorBorderSecondary: '#dcded6',
  },
  dark: {
    colorPrimary: '#4aa3a6',
    colorInfo: '#4aa3a6',
    colorLink: '#8fd3d4',
    colorSuccess: '#5fb583',
    colorWarning: '#e0954c',
    colorError: '#f0837a',
    colorTextBase: '#e9efec',
    colorTextSecondary: '#aebdbb',
    colorTextTertiary: '#a3b3b1',
    colorTextPlaceholder: '#93a5a4',
    colorTextDescription: '#aebdbb',
    colorBgLayout: '#0c1618',
    colorBgContainer: '#142225',
    colorBgElevated: '#1a2b2f',
    colorBorder: '#4b5d60',
    colorBorderSecondary: '#2b3b3e',
    colorTextLightSolid: '#07181b',
  },
};

/** Components in the house's colours, in the language of the page. */
export const DeskTheme = ({ language, children }: { language: Language; children: ReactNode }) => {
  const isDark = useIsDark();
  const isStill = useIsStill();
  const theme = useMemo(
    () => ({
      algorithm: isDark ? themes.darkAlgorithm : themes.defaultAlgorithm,
      hashed: false,
      cssVar: { key: 'desk' },
      token: { ...colours[isDark ? 'dark' : 'light'], ...shape, motion: !isStill },
    }),
    [isDark, isStill],
  );
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      theme={theme}
      button={{ autoInsertSpace: false }}
      wave={{ disabled: true }}
    >
      <Messages className="frame">{children}</Messages>
    </ConfigProvider>
  );
};
