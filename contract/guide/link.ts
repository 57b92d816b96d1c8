import * as z from 'zod';
import { Bilingual } from '../language.ts';

/** An https link with the name it is shown under. Its host must be on `knowledge/allowed-hosts.yaml`. */
export const Link = z.strictObject({ name: Bilingual, url: z.url({ protocol: /^https$/ }) });
export type Link = z.infer<typeof Link>;
