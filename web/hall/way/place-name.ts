import type { Hall } from '#contract/hall.ts';
import type { Language } from '#contract/language.ts';
import { wayWords } from './way-words.ts';

/** A window by its number, a place by its name, as a sentence names them. */
export const placeName = (hall: Hall, id: string, language: Language): string => {
  const window = hall.windows.find((it) => it.id === id);
  if (window) return wayWords[language].window(window.number);
  const name = hall.places.find((it) => it.id === id)?.name[language] ?? id;
  return language === 'en' && /^[A-Z][a-z]/.test(name) ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}` : name;
};
