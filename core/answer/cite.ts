import type { Citation } from '#contract/answer/citation.ts';
import type { Field } from '#contract/field.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What an answer rests on, one citation a field. */
export const cite = (guide: Guide, fields: readonly Field[], release: ReleaseReader, language: Language): Citation[] =>
  fields.map((field) => ({
    guide: guide.id,
    field,
    version: release.version(guide.id),
    name: guide.name[language],
    confirmed: guide.provenance.confirmed,
    sample: guide.provenance.samples.includes(field) || (isOfHall(field) && release.hall.sample),
    reviewBy: guide.provenance.reviewBy,
  }));

/** Windows and hours come from the hall's plan, which may itself be a sample. */
const isOfHall = (field: Field) => field === 'place' || field === 'hours';
