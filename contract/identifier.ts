import * as z from 'zod';

/** A kebab-case id, as in file names: `food-business-permit`. At most 60 characters. */
export const Identifier = z
  .string()
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are kebab-case: lower-case letters, digits and single hyphens');
export type Identifier = z.infer<typeof Identifier>;
