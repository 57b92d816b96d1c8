import * as z from 'zod';

/** The kinds of counter that a hall has; a guide names kinds, a hall says which windows are of them. */
export const WindowKind = z.enum([
  'general',
  'enterprise',
  'food-and-drug',
  'construction',
  'city-management',
  'transport',
  'labour',
  'social-security',
  'medical-insurance',
  'housing-fund',
  'property',
  'household',
  'exit-entry',
  'traffic-police',
  'civil-affairs',
  'marriage',
  'disability',
  'health',
  'education',
  'tax',
  'judicial',
  'veterans',
  'talent',
]);
export type WindowKind = z.infer<typeof WindowKind>;
