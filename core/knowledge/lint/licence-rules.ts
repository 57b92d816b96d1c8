import { error } from './fault.ts';
import { forComplete } from './rule.ts';

/** 行政许可 ⇒ at least one FAQ. */
export const licenceHasFaq = forComplete('licence-has-faq', ({ type, faq }) =>
  type === 'administrative-licence' && faq.length === 0
    ? [error(['faq'], 'an administrative licence without a question and answer', 'add the question asked most')]
    : [],
);

const legalSteps = { accept: '受理', examine: '审核', decide: '决定', deliver: '送达' } as const;

/** 行政许可 ⇒ 受理, 审核, 决定, 送达. */
export const licenceHasLegalSteps = forComplete('licence-has-legal-steps', ({ type, steps }) => {
  if (type !== 'administrative-licence') return [];
  const present = new Set<string>(steps.map(({ kind }) => kind));
  return Object.entries(legalSteps)
    .filter(([kind]) => !present.has(kind))
    .map(([kind, word]) =>
      error(['steps'], `an administrative licence without the step ${word}`, `add a step of kind ${kind}`),
    );
});
