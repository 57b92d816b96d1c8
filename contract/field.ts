import * as z from 'zod';

/** What a visitor can ask of a guide. A citation names the guide and one of these. */
export const Field = z.enum([
  'summary',
  'conditions',
  'materials',
  'fee',
  'time-limit',
  'place',
  'hours',
  'steps',
  'online',
  'result',
  'validity',
  'law',
  'contact',
  'proxy',
  'elsewhere',
  'faq',
]);
export type Field = z.infer<typeof Field>;
