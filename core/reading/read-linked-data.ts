import type * as z from 'zod';
import type { LinkedData, LinkedDataRef } from '#contract/linked-data.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { describeGuide } from '#core/linked-data/described.ts';
import { toLinkedData } from '#core/linked-data/vocabularies.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** One guide as JSON-LD, in the vocabulary asked for. */
export type ReadLinkedData = (wanted: z.infer<typeof LinkedDataRef>) => Result<LinkedData, { kind: 'no-such-guide' }>;

export const makeReadLinkedData =
  (release: Pick<ReleaseReader, 'guide' | 'department' | 'version'>): ReadLinkedData =>
  ({ guideId, vocabulary }) => {
    const guide = release.guide(guideId);
    const described = guide && describeGuide(guide, release.department, release.version(guideId));
    return described ? ok(toLinkedData(vocabulary, [described])) : fail({ kind: 'no-such-guide' });
  };
