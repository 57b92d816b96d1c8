import { composeHandoffs } from './compose-handoffs.ts';
import { composeHelpParts, type HelpParts } from './compose-help-parts.ts';

type Given = Parameters<typeof composeHandoffs>[0];

/** Wires what an erased visit takes along: its handoffs, and what it wrote beside its ratings. */
export const composeEraseHelp = (given: Given, helpParts: HelpParts | undefined) => {
  const parts = helpParts ?? composeHelpParts(given.settings, given.table, given.now);
  const { eraseHandoffs, ratings } = composeHandoffs(given, parts);
  return async (visitId: string) => {
    await eraseHandoffs(visitId);
    await ratings.eraseRatings(visitId);
  };
};
