import * as z from 'zod';
import { Day } from './guide/provenance.ts';
import { Identifier } from './identifier.ts';

/** One reviewed clip of signing: a whole sentence that the guide says, or one term. */
export const SignClip = z.strictObject({
  id: Identifier,
  /** `sentence`: played for what is said, word for word. `term`: shown beside a word, never strung together to sentences. */
  kind: z.enum(['sentence', 'term']),
  /** What is signed, in the glosses of the trade: 身份证 + 丢 + 补. */
  gloss: z.string().trim().min(1),
  /** The Chinese that it stands for, as the guide says it. */
  meaning: z.string().trim().min(1),
  /** Other wordings that the reviewer found to mean the same. */
  alsoFor: z.array(z.string().trim().min(1)).default([]),
  /** Beside the manifest: `clips/hello.mp4`. */
  file: z.string().regex(/^[\w-]+(\/[\w-]+)*\.(mp4|webm)$/, 'a path below the folder, ending in .mp4 or .webm'),
  /** Of the file, in 64 hex digits. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The deaf signer or certified interpreter who approved it, as they wish to be named. */
  reviewer: z.string().trim().min(1),
  reviewedOn: Day,
  /** Under which terms the hall may show it. */
  licence: z.string().trim().min(1),
  /** 国家通用手语, the only one that a public service shows (无障碍环境建设法 38). */
  language: z.literal('national-common-sign-language'),
});
export type SignClip = z.infer<typeof SignClip>;

/** `manifest.json` of a folder of clips. */
export const SignManifest = z
  .strictObject({
    /** Whose library it is. */
    library: z.string().trim().min(1),
    clips: z.array(SignClip),
  })
  .refine(({ clips }) => new Set(clips.map(({ id }) => id)).size === clips.length, 'an id stands twice');
export type SignManifest = z.infer<typeof SignManifest>;
