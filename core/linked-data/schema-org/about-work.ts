import type { Provenance } from '#contract/guide/provenance.ts';
import type { Described } from '../described.ts';
import { identify } from '../identify.ts';

/** A draft until the owning department has confirmed it, and until when it holds. */
export const standing = ({ confirmed, validUntil }: Pick<Provenance, 'confirmed' | 'validUntil'>, version: string) => ({
  inLanguage: ['zh', 'en'],
  version,
  creativeWorkStatus: confirmed ? 'published' : 'draft',
  expires: validUntil,
});

/** What every text about a guide says of itself. */
export const aboutWork = ({ guide: { id, provenance }, version }: Described) => ({
  about: { '@id': identify.guide(id) },
  ...standing(provenance, version),
});
