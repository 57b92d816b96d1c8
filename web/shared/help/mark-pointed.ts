import type { Pointed } from '#contract/live/frames.ts';

const mark = 'data-pointed';

/** Milliseconds. */
const shownFor = 20_000;

/** The card of a part, when the part itself is not on the page. */
const cardOf = { material: 'field/materials', step: 'field/steps', field: undefined } as const;

/** The latest of those on the page; the cards carry `data-part="material/<id>"` and the like. */
const latest = (part: string) =>
  [...document.querySelectorAll<HTMLElement>(`[data-part="${CSS.escape(part)}"]`)].at(-1);

/**
 * Brings what the helper points at into sight and marks it for a while. Gives a function that takes the mark away.
 * `onNamed` hears what it is called, for how the page tells of it.
 */
export const markPointed = ({ part, id }: Pointed, onNamed: (name: string | undefined) => void) => {
  const card = cardOf[part];
  const target = latest(`${part}/${id}`) ?? (card && latest(card));
  if (!target) return;
  target.setAttribute(mark, '');
  target.scrollIntoView({ block: 'center' });
  onNamed(target.dataset.name ?? target.textContent?.trim().slice(0, 40));
  const clear = () => {
    target.removeAttribute(mark);
    onNamed(undefined);
  };
  const over = setTimeout(clear, shownFor);
  return () => {
    clearTimeout(over);
    clear();
  };
};
