import * as z from 'zod';

/** The languages that everything shown or spoken exists in. */
export const Language = z.enum(['zh', 'en']);
export type Language = z.infer<typeof Language>;

/** One text in every language; none may be blank. */
export const Bilingual = z.strictObject({ zh: z.string().trim().min(1), en: z.string().trim().min(1) });
export type Bilingual = z.infer<typeof Bilingual>;

/** Several phrasings in each language, for finding; a list may be empty. */
export const Phrasings = z.strictObject({
  zh: z.array(z.string().trim().min(1)).default([]),
  en: z.array(z.string().trim().min(1)).default([]),
});
export type Phrasings = z.infer<typeof Phrasings>;
