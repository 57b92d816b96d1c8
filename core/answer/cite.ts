import type { Citation } from '#contract/answer/citation.ts';
import type { Bundle } from '#contract/bundle.ts';
import type { Field } from '#contract/field.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Hall } from '#contract/hall.ts';
import type { HallQuestion } from '#contract/hall-question.ts';
import type { Language } from '#contract/language.ts';
import { guideVersion } from '#core/knowledge/guide-version.ts';
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

/** What is said of a bundle as a whole rests on the bundle. */
export const citeBundle = (bundle: Bundle, release: ReleaseReader, language: Language): Citation => ({
  bundle: bundle.id,
  version: release.version(bundle.id),
  name: bundle.name[language],
  confirmed: bundle.provenance.confirmed,
  sample: false,
  reviewBy: bundle.provenance.reviewBy,
});

/** An answer on the hall rests on itself; a hall that puts its own in place of the sample has confirmed it. */
export const citeQuestion = (question: HallQuestion, release: ReleaseReader, language: Language): Citation => ({
  question: question.id,
  version: release.version(question.id),
  name: question.question[language],
  confirmed: !release.hall.sample,
  sample: question.sample,
});

/** Where something of the hall is rests on the hall's plan; one that is no sample was confirmed by the hall. */
export const citePlace = (place: Hall['places'][number], { hall }: ReleaseReader, language: Language): Citation => ({
  place: place.id,
  // as said: a pack holds the plan in one language
  version: guideVersion(JSON.stringify({ ...place, name: place.name[language] })),
  name: place.name[language],
  confirmed: !hall.sample,
  sample: hall.sample,
});

/** Windows and hours come from the hall's plan, which may itself be a sample. */
const isOfHall = (field: Field) => field === 'place' || field === 'hours';
