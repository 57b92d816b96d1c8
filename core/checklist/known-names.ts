import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import type { Chosen } from '#core/guide/applies.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import type { Matter } from './find-matter.ts';

const choiceName = (situation: string, option: string) => `${situation}=${option}`;

/** Chosen options as names that can be compared with those of the matter. */
export const choiceNames = (chosen: Chosen) =>
  Object.entries(chosen).map(([situation, option]) => choiceName(situation, option));

/** Back to options by situation. */
export const chosenOf = (names: readonly string[]): Record<string, string> =>
  Object.fromEntries(names.map((name) => name.split('=', 2)));

const materialIds = (matter: Matter, release: Pick<ReleaseReader, 'guide'>) => {
  if (matter.kind === 'guide') return matter.guide.materials.map(({ id }) => id);
  const guideOf = (id: string) => {
    const guide = release.guide(id);
    return guide?.detail === 'complete' ? guide : undefined;
  };
  return mergeMaterials(matter.bundle, guideOf).map(({ id }) => id);
};

/** All that can be chosen and ticked of a matter. */
export const knownNames = (matter: Matter, release: Pick<ReleaseReader, 'guide'>) => {
  const { situations } = matter.kind === 'guide' ? matter.guide : matter.bundle;
  return {
    choices: situations.flatMap(({ id, options }) => options.map((option) => choiceName(id, option.id))),
    materials: materialIds(matter, release),
  };
};
