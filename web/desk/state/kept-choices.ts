import { Language } from '#contract/language.ts';

const names = { language: 'lingban-desk-language', sound: 'lingban-desk-sound' };

const read = (name: string) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};
const keep = (name: string, value: string) => {
  try {
    localStorage.setItem(name, value);
  } catch {
    // the choice lasts as long as the page
  }
};

export const readLanguage = (): Language => Language.safeParse(read(names.language)).data ?? 'zh';
export const keepLanguage = (language: Language) => keep(names.language, language);

/** The sound of an offer is on until it is switched off. */
export const readSound = () => read(names.sound) !== 'off';
export const keepSound = (isOn: boolean) => keep(names.sound, isOn ? 'on' : 'off');
