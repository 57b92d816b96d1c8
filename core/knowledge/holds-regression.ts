import type { Answer } from '#contract/answer/answer.ts';
import type { Ending } from '#contract/answer/ending.ts';
import type { Regression } from '#contract/regression.ts';

/** Endings that tell of a guide or a bundle, or offer some. */
const tellsOfGuides: readonly Ending[] = [
  'answered',
  'bundle',
  'clarify',
  'checklist',
  'outline',
  'no-information',
  'expired',
];

/** Whether a question that was once answered wrongly is answered as it must be. */
export const holdsRegression = (regression: Regression, answer: Answer): boolean => {
  const told = tellsOfGuides.includes(answer.ending);
  if ('none' in regression) return !told;
  const { guide, field } = regression;
  const isOfIt = answer.guide === guide || answer.bundle === guide;
  return told && isOfIt && (field === undefined || answer.field === field);
};
