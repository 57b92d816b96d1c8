import * as z from 'zod';

/** What can be set of signing. */
export const SignsSettings = z.object({
  /** A folder of reviewed clips with its `manifest.json`, which the local host serves below `/signs/`; see docs/signing.md. */
  SIGNS_FOLDER: z.string().optional(),
});
