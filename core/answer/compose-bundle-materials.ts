import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import type { Necessity } from '#contract/guide/material.ts';
import type { Language } from '#contract/language.ts';
import { type MergedMaterial, mergeMaterials } from '#core/bundle/merge-materials.ts';
import { showMaterial } from './compose-materials.ts';
import type { ComposingBundle } from './composing-bundle.ts';
import { situationsOf } from './composition.ts';
import { sayList } from './say.ts';

type Shown = z.infer<typeof MaterialsCard>['materials'][number];

const byStrictness: readonly Necessity[] = ['required', 'deferrable', 'optional'];

/** Asked for in any of the guides, it has to be there. */
const strictest = (uses: MergedMaterial['uses']) =>
  byStrictness.find((it) => uses.some(({ material }) => material.necessity === it)) ?? 'required';

/** One set serves all guides: as many copies as the one that asks for most. */
const enough = (uses: MergedMaterial['uses']) => ({
  original: Math.max(...uses.map(({ material }) => material.copies.original)),
  copy: Math.max(...uses.map(({ material }) => material.copies.copy)),
});

/** What each guide says of the paper, told once. */
const notesOf = (uses: MergedMaterial['uses'], language: Language) => [
  ...new Set(uses.flatMap(({ material }) => showMaterial({ language }, material).notes)),
];

const showMerged = ({ id, name, uses }: MergedMaterial, language: Language): Shown => {
  const [{ material }] = uses;
  const forms = [...new Set(uses.flatMap((use) => use.material.forms))];
  const merged = { ...material, forms, name, necessity: strictest(uses), copies: enough(uses) };
  const { when: _, notes: __, replacedBy, ...shown } = showMaterial({ language }, merged);
  const names = [...new Set(uses.map(({ guide }) => guide.name[language]))];
  const forWhat = language === 'zh' ? `用于：${sayList(names, language)}` : `For: ${sayList(names, language)}`;
  const always = uses.some(({ when }) => Object.keys(when).length === 0);
  // the paper may stay at home only if none of the guides wants it
  const spared = uses.every((use) => use.material.eCertificate);
  return {
    ...shown,
    id,
    notes: [forWhat, ...notesOf(uses, language)],
    ...(replacedBy && spared ? { replacedBy } : {}),
    ...(always ? {} : { when: uses.map(({ when }) => when) }),
  };
};

/** What the whole matter needs, every paper once. */
export const composeBundleMaterials = ({
  bundle,
  release,
  language,
}: ComposingBundle): z.infer<typeof MaterialsCard> => {
  const guideOf = (id: string) => {
    const guide = release.guide(id);
    return guide?.detail === 'complete' ? guide : undefined;
  };
  const materials = mergeMaterials(bundle, guideOf).map((it) => showMerged(it, language));
  return {
    kind: 'materials',
    matter: bundle.id,
    title: `${bundle.name[language]} · ${language === 'zh' ? '材料清单' : 'what to bring'}`,
    situations: situationsOf({ guide: bundle, language }, materials),
    materials,
  };
};
