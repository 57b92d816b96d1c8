import type { Bundle } from '#contract/bundle.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { AnyWhen, Situation } from '#contract/guide/situation.ts';
import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';

/** What a checklist asks, and everything that hangs on the answers. */
export type MatterParts = { id: string; situations: readonly Situation[]; whens: readonly (AnyWhen | undefined)[] };

const partsOfGuide = (guide: Guide): MatterParts | undefined => {
  if (guide.detail !== 'complete') return undefined;
  const { id, situations, materials, conditions, steps, fees } = guide;
  return { id, situations, whens: [...materials, ...conditions, ...steps, ...fees.items].map(({ when }) => when) };
};

const partsOfBundle = (release: ReleaseReader, bundle: Bundle): MatterParts => {
  const guideOf = (id: string) => {
    const guide = release.guide(id);
    return guide?.detail === 'complete' ? guide : undefined;
  };
  const merged = mergeMaterials(bundle, guideOf).map(({ uses }) => uses.map(({ when }) => when));
  return {
    id: bundle.id,
    situations: bundle.situations,
    whens: [...bundle.stages.map(({ when }) => when), ...bundle.outside.map(({ when }) => when), ...merged],
  };
};

/** The parts of the guide or bundle that a visit is about; undefined for an outline and for none. */
export const matterParts = (
  release: ReleaseReader,
  { guide, bundle }: { guide?: string | undefined; bundle?: string | undefined },
): MatterParts | undefined => {
  const whole = bundle ? release.bundle(bundle) : undefined;
  if (whole) return partsOfBundle(release, whole);
  const found = guide ? release.guide(guide) : undefined;
  return found && partsOfGuide(found);
};
