import type * as z from 'zod';
import type { GuideRef, GuideReply } from '#contract/reading.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** One guide, whole, with its version and the fields of it that hold sample values. */
export type ReadGuide = (
  wanted: z.infer<typeof GuideRef>,
) => Result<z.infer<typeof GuideReply>, { kind: 'no-such-guide' }>;

export const makeReadGuide =
  (release: Pick<ReleaseReader, 'guide' | 'version'>): ReadGuide =>
  ({ guideId }) => {
    const guide = release.guide(guideId);
    if (!guide) return fail({ kind: 'no-such-guide' });
    return ok({ version: release.version(guideId), guide, samples: guide.provenance.samples });
  };
