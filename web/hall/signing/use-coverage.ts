import { useState } from 'react';
import type { SignClip } from '#contract/sign-clips.ts';
import { findClip } from '#core/signing/find-clip.ts';
import { sentencesOf } from '#core/signing/sign-coverage.ts';

/** How many of the sentences said so far have a clip, each counted once. Begins anew with every mount of the panel. */
export const useCoverage = (clips: readonly SignClip[], said: string | undefined) => {
  const [sentences, setSentences] = useState<readonly string[]>([]);
  const fresh = sentencesOf(said ?? '').filter((it) => !sentences.includes(it));
  if (fresh.length > 0) setSentences([...new Set([...sentences, ...fresh])]);
  return { covered: sentences.filter((it) => findClip(clips, it)).length, total: sentences.length };
};
