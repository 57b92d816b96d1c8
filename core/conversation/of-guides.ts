import type { Field } from '#contract/field.ts';

const ofGuides: ReadonlySet<Field> = new Set<Field>([
  'materials',
  'conditions',
  'time-limit',
  'result',
  'validity',
  'law',
]);

/** Whether the field is one that only a guide tells, and no question on the hall. */
export const isOfGuides = (field: Field | undefined) => field !== undefined && ofGuides.has(field);
