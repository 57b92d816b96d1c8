import * as z from 'zod';
import { Identifier } from '#contract/identifier.ts';
import { SpeechRate } from '#contract/voice/speech.ts';

const seconds = (least: number, most: number) => z.int().min(least).max(most);

/** What the technician sets of this one screen. Times are in seconds. */
export const ScreenSettings = z.object({
  /** Where it stands: a place of the hall's plan. */
  place: Identifier.optional().catch(undefined),
  /** Whether ways avoid steps without being asked. */
  stepFree: z.boolean().catch(false),
  /** 0 to 1. */
  volume: z.number().min(0).max(1).catch(0.8),
  rate: SpeechRate.catch('normal'),
  /** Whether the screen may listen at all. */
  microphone: z.boolean().catch(true),
  /** The visitor holds the button while speaking: for very loud halls. */
  pushToTalk: z.boolean().catch(false),
  host: z.enum(['auto', 'drawn', 'solid']).catch('auto'),
  /** `auto`: as the screen is wider or higher. */
  orientation: z.enum(['auto', 'portrait', 'landscape']).catch('auto'),
  silence: seconds(15, 300).catch(45),
  countdown: seconds(5, 60).catch(15),
  /** Whether a sensor may wake the screen. */
  presence: z.boolean().catch(true),
  /** Whether a printer is connected. */
  printer: z.boolean().catch(false),
});
export type ScreenSettings = z.infer<typeof ScreenSettings>;

export const firstSettings: ScreenSettings = ScreenSettings.parse({});

const key = 'lingban-hall-settings';

/** What was set; whatever is broken of it falls back to what holds without a technician. */
export const readSettings = (storage: Pick<Storage, 'getItem'>): ScreenSettings => {
  try {
    return ScreenSettings.safeParse(JSON.parse(storage.getItem(key) ?? '{}')).data ?? firstSettings;
  } catch {
    return firstSettings;
  }
};

export const storeSettings = (storage: Pick<Storage, 'setItem'>, settings: ScreenSettings) => {
  try {
    storage.setItem(key, JSON.stringify(settings));
  } catch {
    // without storage the settings last as long as the page
  }
};
