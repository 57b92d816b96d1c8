import type { Hall } from '#contract/hall.ts';
import type { Bilingual } from '#contract/language.ts';
import type { Pair } from './heading.ts';

/** Where a way can begin or end: a window or a place. `counter` is where a window stands, beside the node before it. */
export type Spot = { id: string; node: string; name: Bilingual; counter: Pair | undefined; stepFree: boolean };

/** Every window and place of the hall, by id. */
export const spotsOf = (hall: Hall): ReadonlyMap<string, Spot> => {
  const windows = hall.windows.map(
    (it): Spot => ({ id: it.id, node: it.node, name: windowName(it.number), counter: it.at, stepFree: true }),
  );
  const places = hall.places.map((it): Spot => ({ ...it, name: inSentence(it.name), counter: undefined }));
  return new Map([...windows, ...places].map((spot) => [spot.id, spot]));
};

/** As signs and sentences name a window. */
export const windowName = (number: string): Bilingual => ({ zh: `${number}号窗口`, en: `window ${number}` });

/** Names are labels; an English sentence says "the help desk" for "Help desk", but "level 2" for "Level 2". */
export const inSentence = ({ zh, en }: Bilingual): Bilingual => {
  const lower = /^[A-Z][a-z]/.test(en) ? en.charAt(0).toLowerCase() + en.slice(1) : en;
  return { zh, en: /\d$/.test(en) ? lower : `the ${lower}` };
};
