import type { Bilingual } from '#contract/language.ts';

/** A guide that may be asked for by name. */
export type GuideName = { id: string; name: Bilingual };
