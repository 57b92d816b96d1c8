import type { VisitState } from '#core/conversation/visit-state.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What a visit is about that starts with somebody's checklist; nothing when the release does not know its matter. */
export type TopicOf = (matter: string | undefined) => Pick<VisitState, 'guide' | 'bundle'>;

export const makeTopicOf =
  (release: Pick<ReleaseReader, 'guide' | 'bundle'>): TopicOf =>
  (matter) => {
    if (matter === undefined) return {};
    if (release.bundle(matter)) return { bundle: matter };
    return release.guide(matter) ? { guide: matter } : {};
  };
