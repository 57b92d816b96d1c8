import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';

const figure = /\d+(?:[.:]\d+)?/g;

const figuresIn = (text: string) => text.match(figure) ?? [];

/** Figures of the speech (amounts, days, phones, window numbers, hours) that stand neither in the guide nor in the hall's plan. */
export const ungrounded = (speech: string, guide: Guide, hall: Hall): string[] => {
  // what visitors ask and when the guide is reviewed are no facts of the matter
  const { paraphrases: _asked, aliases: _names, provenance: _review, ...facts } = guide;
  const held = new Set(figuresIn(JSON.stringify(facts)));
  for (const { number } of hall.windows) for (const it of figuresIn(number)) held.add(it);
  for (const { from, to } of hall.opening) for (const it of [from, to]) held.add(it.replace(/^0/, ''));
  for (const it of figuresIn(
    JSON.stringify([hall.openingNote, hall.floors.map(({ name }) => name), hall.zones.map(({ name }) => name)]),
  )) {
    held.add(it);
  }
  return figuresIn(speech).filter((it) => !held.has(it));
};
