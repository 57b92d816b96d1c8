import * as z from 'zod';

/** What a language model had a part in: it chose the matter, or it phrased the words. */
export const Generated = z.enum(['matter', 'words']);
export type Generated = z.infer<typeof Generated>;
