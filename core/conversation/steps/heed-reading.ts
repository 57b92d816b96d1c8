import type { Field } from '#contract/field.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { askWhich } from '../ask-which.ts';
import { type Draft, isSettled, type Step } from '../draft.ts';

const isKnown = (release: ReleaseReader) => (id: string) =>
  release.guide(id) !== undefined || release.bundle(id) !== undefined;

const settle = (release: ReleaseReader, draft: Draft, id: string, fields: readonly Field[]): Draft => ({
  ...draft,
  ...(release.bundle(id) ? { bundle: id } : { guide: id }),
  wanted: fields.length > 0 ? [...fields] : draft.wanted,
});

/** Goes by what a model made of the question, where it was asked: one matter, or which of several. */
export const makeHeedReading =
  (release: ReleaseReader): Step =>
  (draft) => {
    const { reading } = draft;
    if (!reading || isSettled(draft)) return { next: draft };
    const matters = [...new Set(reading.matters)].filter(isKnown(release));
    const [first] = matters;
    if (reading.decision === 'ask' && matters.length > 1) return { done: askWhich(release, draft, matters) };
    if (reading.decision !== 'one' || first === undefined) return { next: draft };
    return { next: settle(release, draft, first, reading.fields) };
  };
