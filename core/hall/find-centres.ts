import type * as z from 'zod';
import type { GuideCentres } from '#contract/centre.ts';
import type { GuideRef } from '#contract/reading.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';
import { centresFor } from './centres-for.ts';

/** The town and street centres that take a guide; empty where none does or none is published. */
export type FindCentres = (wanted: z.infer<typeof GuideRef>) => Result<GuideCentres, { kind: 'no-such-guide' }>;

export const makeFindCentres =
  (release: Pick<ReleaseReader, 'guide' | 'centres'>): FindCentres =>
  ({ guideId }) => {
    const guide = release.guide(guideId);
    if (!guide) return fail({ kind: 'no-such-guide' });
    const centres = centresFor(release.centres, guide).map(({ id, name, called, km }) => ({ id, name, called, km }));
    const notice = release.centres?.sample && centres.length > 0 ? { notice: release.centres.notice } : {};
    return ok({ centres, ...notice });
  };
