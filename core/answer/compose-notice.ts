import type { Field } from '#contract/field.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Language } from '#contract/language.ts';
import type { Notice } from '#contract/notice.ts';
import type { Matter } from '#core/checklist/find-matter.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { cite, citeBundle } from './cite.ts';
import { composeBundleMaterials } from './compose-bundle-materials.ts';
import { showMaterial } from './compose-materials.ts';
import { type ComposingBundle, stagesOf } from './composing-bundle.ts';
import { type Composing, shownSituation } from './composition.ts';
import { bundleParts } from './notice-of-bundle.ts';
import { guideParts } from './notice-of-guide.ts';

/** Each part is cited, so that the page can mark samples where they stand. */
const fieldsOf = (parts: Notice['parts']): Field[] => [
  ...new Set(['materials' as const, ...parts.map(({ field }) => field)]),
];

const composeGuide = (guide: CompleteGuide, language: Language, release: ReleaseReader): Notice => {
  const composing: Composing = { guide, language, release };
  const parts = guideParts(composing);
  return {
    release: release.id,
    matter: guide.id,
    language,
    name: guide.name[language],
    department: release.department(guide.department)?.name[language] ?? '',
    situations: guide.situations.map((it) => shownSituation(it, language)),
    materials: guide.materials.map((material) => showMaterial(composing, material)),
    parts,
    sources: guide.provenance.sources.map((it) => it[language]),
    citations: cite(guide, fieldsOf(parts), release, language),
  };
};

const composeWhole = (composing: ComposingBundle): Notice => {
  const { bundle, language, release } = composing;
  const parts = bundleParts(composing);
  const fields = fieldsOf(parts);
  const cited = stagesOf(composing).flatMap(({ guide }) => cite(guide, fields, release, language));
  return {
    release: release.id,
    matter: bundle.id,
    language,
    name: bundle.name[language],
    department: release.department(bundle.department)?.name[language] ?? '',
    situations: bundle.situations.map((it) => shownSituation(it, language)),
    materials: composeBundleMaterials(composing).materials,
    parts,
    sources: bundle.provenance.sources.map((it) => it[language]),
    citations: [citeBundle(bundle, release, language), ...cited],
  };
};

/** All that has to be told at once (一次性告知) of a matter, in the order of the printed page. */
export const composeNotice = (matter: Matter, language: Language, release: ReleaseReader): Notice =>
  matter.kind === 'guide'
    ? composeGuide(matter.guide, language, release)
    : composeWhole({ bundle: matter.bundle, language, release });
