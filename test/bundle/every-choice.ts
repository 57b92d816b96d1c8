import type { Bundle, Stage } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { type MergedMaterial, mergeMaterials } from '#core/bundle/merge-materials.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';

export type GuideOf = (id: string) => CompleteGuide | undefined;

/** Every way of answering all of a bundle's questions. */
export const everyChoice = ({ situations }: Bundle): Chosen[] =>
  situations.reduce<Chosen[]>(
    (choices, { id, options }) =>
      choices.flatMap((chosen) => options.map((option) => ({ ...chosen, [id]: option.id }))),
    [{}],
  );

/** What a person who chose this of the bundle would choose of the guide alone. */
const chosenOfGuide = ({ settles }: Stage, chosen: Chosen): Chosen =>
  Object.fromEntries(
    Object.entries(settles).flatMap(([situation, settled]) => {
      const option = typeof settled === 'string' ? settled : settled.options[chosen[settled.by] ?? ''];
      return option === undefined ? [] : [[situation, option]];
    }),
  );

/** The papers, as `guide/material`, that the guides would ask of this person one by one, and those among them that guides before have given. */
export const askedAlone = (bundle: Bundle, guideOf: GuideOf, chosen: Chosen) => {
  const needed = bundle.stages.filter((stage) => applies(stage.when, chosen));
  const handled = new Set(needed.map(({ guide }) => guide));
  return needed.flatMap((stage) =>
    (guideOf(stage.guide)?.materials ?? [])
      .filter(({ when }) => applies(when, chosenOfGuide(stage, chosen)))
      .map(({ id }) => ({
        paper: `${stage.guide}/${id}`,
        received: stage.received.some(({ material, from }) => material === id && from.some((it) => handled.has(it))),
      })),
  );
};

/** The papers that this person has to bring, by asking every guide for itself. */
export const toBring = (bundle: Bundle, guideOf: GuideOf, chosen: Chosen) =>
  askedAlone(bundle, guideOf, chosen)
    .filter(({ received }) => !received)
    .map(({ paper }) => paper);

/** What of the merged list this person sees. */
export const seenOf = (merged: readonly MergedMaterial[], chosen: Chosen) =>
  merged.filter(({ uses }) => uses.some(({ when }) => applies(when, chosen)));

/** The papers, as `guide/material`, for which this person sees something on the merged list. */
export const onTheList = (bundle: Bundle, guideOf: GuideOf, chosen: Chosen) =>
  seenOf(mergeMaterials(bundle, guideOf), chosen).flatMap(({ uses }) =>
    uses.filter(({ when }) => applies(when, chosen)).map(({ guide, material }) => `${guide.id}/${material.id}`),
  );
