import type { Answer } from '#contract/answer/answer.ts';

/** Ticks and choices of the lists on the page, by guide or bundle. */
type Lists = { ticked: Record<string, string[]>; chosen: Record<string, Record<string, string>> };

/** Ticks a material, or takes the tick back. */
export const tick = <State extends Lists>(state: State, matter: string, material: string): State => {
  const before = state.ticked[matter] ?? [];
  const after = before.includes(material) ? before.filter((it) => it !== material) : [...before, material];
  return { ...state, ticked: { ...state.ticked, [matter]: after } };
};

/** Chooses an option of a situation; no option takes the choice back. */
export const choose = <State extends Lists>(
  state: State,
  matter: string,
  situation: string,
  option: string | undefined,
): State => {
  const { [situation]: _, ...others } = state.chosen[matter] ?? {};
  const after = option === undefined ? others : { ...others, [situation]: option };
  return { ...state, chosen: { ...state.chosen, [matter]: after } };
};

/** Takes over what the visitor has told in the conversation: the list on the card is for just that. */
export const withTold = <State extends Lists>(state: State, { cards }: Answer): State => {
  const told = cards.flatMap((card) => ('chosen' in card && card.chosen ? [[card.matter, card.chosen] as const] : []));
  return told.length === 0 ? state : { ...state, chosen: { ...state.chosen, ...Object.fromEntries(told) } };
};
