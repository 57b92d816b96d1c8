import type { ScreenSettings } from '../state/screen-settings.ts';

/** What every part of the technician's page gets: the settings as they are, and how to change some. */
export type SettingProps = { settings: ScreenSettings; change: (some: Partial<ScreenSettings>) => void };
