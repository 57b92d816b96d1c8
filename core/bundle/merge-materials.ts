import type { Bundle } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Material } from '#contract/guide/material.ts';
import type { When } from '#contract/guide/situation.ts';
import type { Bilingual } from '#contract/language.ts';
import { leftToBring } from './left-to-bring.ts';
import { settleWhen } from './settle-when.ts';

/** One guide's use of a material. An empty `when` is always. */
type MaterialUse = { guide: CompleteGuide; material: Material; when: When };

/** A material as the visitor brings it: once, for all the guides that use it. */
export type MergedMaterial = { id: string; name: Bilingual; uses: [MaterialUse, ...MaterialUse[]] };

type GuideOf = (id: string) => CompleteGuide | undefined;

const usesOf = (bundle: Bundle, guideOf: GuideOf): MaterialUse[] =>
  bundle.stages.flatMap((stage) => {
    const guide = guideOf(stage.guide);
    return (guide?.materials ?? []).flatMap((material) => {
      const left = leftToBring(stage, material.id, bundle);
      const when = left && settleWhen(material.when, { ...stage, when: left }, bundle.situations);
      return guide && when ? [{ guide, material, when }] : [];
    });
  });

/** What the whole matter needs, in the order of its guides: a shared material where it is first used, and only there. */
export const mergeMaterials = (bundle: Bundle, guideOf: GuideOf): MergedMaterial[] => {
  const merged = new Map<string, MergedMaterial>();
  for (const use of usesOf(bundle, guideOf)) {
    const shared = bundle.shared.find(({ materials }) =>
      materials.some(({ guide, material }) => guide === use.guide.id && material === use.material.id),
    );
    const id = shared?.id ?? `${use.guide.id}/${use.material.id}`;
    const before = merged.get(id);
    if (before) before.uses.push(use);
    else merged.set(id, { id, name: (shared ?? use.material).name, uses: [use] });
  }
  return [...merged.values()];
};
