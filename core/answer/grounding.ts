import type { Bundle } from '#contract/bundle.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';

const figure = /\d+(?:[.:]\d+)?/g;

const figuresIn = (text: string) => text.match(figure) ?? [];

/** What a statement may rest on: a guide or a bundle. */
type Source = Pick<Guide | Bundle, 'paraphrases' | 'aliases' | 'provenance'>;

const factsOf = (source: Source) => {
  // what visitors ask and when it is reviewed are no facts of the matter
  const { paraphrases: _asked, aliases: _names, provenance: _review, ...facts } = source;
  return JSON.stringify(facts);
};

/** Figures of the speech (amounts, days, phones, window numbers, hours) that stand neither in the sources nor in the hall's plan. */
export const ungrounded = (speech: string, sources: readonly Source[], hall: Hall): string[] => {
  const held = new Set(sources.flatMap((source) => figuresIn(factsOf(source))));
  for (const { number } of hall.windows) for (const it of figuresIn(number)) held.add(it);
  for (const { from, to } of hall.opening) for (const it of [from, to]) held.add(it.replace(/^0/, ''));
  for (const it of figuresIn(
    JSON.stringify([hall.openingNote, hall.floors.map(({ name }) => name), hall.zones.map(({ name }) => name)]),
  )) {
    held.add(it);
  }
  return figuresIn(speech).filter((it) => !held.has(it));
};
