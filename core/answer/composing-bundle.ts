import type { Bundle, Stage } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What a bundle's composer works from. */
export type ComposingBundle = { bundle: Bundle; language: Language; release: ReleaseReader };

/** The bundle's guides that are complete, in order, each with its stage. */
export const stagesOf = ({
  bundle,
  release,
}: Pick<ComposingBundle, 'bundle' | 'release'>): { stage: Stage; guide: CompleteGuide }[] =>
  bundle.stages.flatMap((stage) => {
    const guide = release.guide(stage.guide);
    return guide?.detail === 'complete' ? [{ stage, guide }] : [];
  });
