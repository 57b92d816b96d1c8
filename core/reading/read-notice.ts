import type * as z from 'zod';
import type { Notice, NoticeInput } from '#contract/notice.ts';
import { composeNotice } from '#core/answer/compose-notice.ts';
import { findMatter } from '#core/checklist/find-matter.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { fail, ok, type Result } from '#core/result.ts';

/** All that has to be told about a matter at once, for print. `today` is a calendar day. */
export type ReadNotice = (wanted: z.infer<typeof NoticeInput>) => Result<Notice, { kind: 'no-such-matter' }>;

export const makeReadNotice =
  (release: ReleaseReader, today: () => string): ReadNotice =>
  ({ matter, language }) => {
    const found = findMatter(release, matter, today());
    return found ? ok(composeNotice(found, language, release)) : fail({ kind: 'no-such-matter' });
  };
