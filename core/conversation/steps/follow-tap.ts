import type { Step } from '../draft.ts';

/** A tapped option says by itself which guide, bundle or question on the hall is meant, and which field. */
export const followTap: Step = (draft) => {
  const { tapped = {}, state } = draft;
  const { field } = tapped;
  const wanted = field ? [field] : draft.wanted;
  if (tapped.question) return { next: { ...draft, hallQuestion: tapped.question } };
  if (tapped.guide) return { next: { ...draft, guide: tapped.guide, wanted } };
  if (tapped.bundle) return { next: { ...draft, bundle: tapped.bundle, wanted } };
  if (field && state.guide) return { next: { ...draft, guide: state.guide, wanted } };
  if (field && state.bundle) return { next: { ...draft, bundle: state.bundle, wanted } };
  return { next: draft };
};
