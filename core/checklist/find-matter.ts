import type { Bundle } from '#contract/bundle.ts';
import type { CompleteGuide, Guide } from '#contract/guide/guide.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What a checklist is of. */
export type Matter = { kind: 'guide'; guide: CompleteGuide } | { kind: 'bundle'; bundle: Bundle };

/** The guide or bundle of that id; undefined for one that is not answered from: unknown, an outline, past its validity. */
export const findMatter = (
  release: Pick<ReleaseReader, 'guide' | 'bundle'>,
  id: string,
  today: string,
): Matter | undefined => {
  const holds = ({ provenance: { validUntil } }: Guide | Bundle) => validUntil === undefined || validUntil >= today;
  const bundle = release.bundle(id);
  if (bundle) {
    const guides = bundle.stages.flatMap(({ guide }) => release.guide(guide) ?? []);
    return [bundle, ...guides].every(holds) ? { kind: 'bundle', bundle } : undefined;
  }
  const guide = release.guide(id);
  return guide?.detail === 'complete' && holds(guide) ? { kind: 'guide', guide } : undefined;
};
