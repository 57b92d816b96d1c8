import * as z from 'zod';
import { Identifier } from './identifier.ts';
import { Bilingual } from './language.ts';

/** A department that owns guides. `knowledge/departments.yaml` holds the list, as a setting of the hall. */
export const Department = z.strictObject({ id: Identifier, name: Bilingual });
export type Department = z.infer<typeof Department>;
