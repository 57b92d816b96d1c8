import type { Bundle } from '#contract/bundle.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';

const figure = /\d+(?:[.:]\d+)?/g;

const figuresIn = (text: string) => text.match(figure) ?? [];

/** What a statement may rest on: a guide or a bundle. */
type Source = Pick<Guide | Bundle, 'paraphrases' | 'aliases' | 'provenance'>;

/** The figures of what does not change while a release is in force; taken out once, as taking a guide apart costs more than all else here. */
const once = <Thing extends object>(figuresOf: (thing: Thing) => ReadonlySet<string>) => {
  const known = new WeakMap<Thing, ReadonlySet<string>>();
  return (thing: Thing) => {
    const figures = known.get(thing) ?? figuresOf(thing);
    known.set(thing, figures);
    return figures;
  };
};

const figuresOfSource = once((source: Source) => {
  // what visitors ask and when it is reviewed are no facts of the matter
  const { paraphrases: _asked, aliases: _names, provenance: _review, ...facts } = source;
  return new Set(figuresIn(JSON.stringify(facts)));
});

const figuresOfHall = once((hall: Hall) => {
  const named = [hall.openingNote, hall.floors.map(({ name }) => name), hall.zones.map(({ name }) => name)];
  return new Set([
    ...hall.windows.flatMap(({ number }) => figuresIn(number)),
    ...hall.opening.flatMap(({ from, to }) => [from, to].map((it) => it.replace(/^0/, ''))),
    ...figuresIn(JSON.stringify(named)),
  ]);
});

/** Figures of the speech (amounts, days, phones, window numbers, hours) that stand neither in the sources nor in the hall's plan. */
export const ungrounded = (speech: string, sources: readonly Source[], hall: Hall): string[] => {
  const isHeld = (figure: string) =>
    figuresOfHall(hall).has(figure) || sources.some((source) => figuresOfSource(source).has(figure));
  return figuresIn(speech).filter((it) => !isHeld(it));
};
