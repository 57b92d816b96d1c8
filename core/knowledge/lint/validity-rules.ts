import { error, warning } from './fault.ts';
import type { MatterRule } from './rule.ts';

/** The day of review has not passed. */
export const reviewIsNotDue: MatterRule = {
  name: 'review-is-not-due',
  check: ({ provenance: { reviewBy } }, { today }) =>
    reviewBy < today
      ? [warning(['provenance', 'reviewBy'], `was to be reviewed by ${reviewBy}`, 'review it and set the next day')]
      : [],
};

/** A guide ends after it begins. */
export const endsAfterItBegins: MatterRule = {
  name: 'ends-after-it-begins',
  check: ({ provenance: { validFrom, validUntil } }) =>
    validUntil !== undefined && validUntil < validFrom
      ? [
          error(
            ['provenance', 'validUntil'],
            `ends on ${validUntil}, before it begins on ${validFrom}`,
            'correct the days',
          ),
        ]
      : [],
};

/** Answers refuse a guide that is past its validity, so somebody must know. */
export const isStillValid: MatterRule = {
  name: 'is-still-valid',
  check: ({ provenance: { validUntil } }, { today }) =>
    validUntil !== undefined && validUntil < today
      ? [
          warning(
            ['provenance', 'validUntil'],
            `ended on ${validUntil}: visitors get no answer from it`,
            'renew or remove it',
          ),
        ]
      : [],
};
