import type { Step } from '../draft.ts';

/** A tapped option says by itself which guide and field are meant. */
export const followTap: Step = (draft) => {
  const { tapped, state } = draft;
  const guide = tapped?.guide ?? (tapped?.field ? state.guide : undefined);
  if (!guide) return { next: draft };
  return { next: { ...draft, guide, wanted: tapped?.field ? [tapped.field] : draft.wanted } };
};
