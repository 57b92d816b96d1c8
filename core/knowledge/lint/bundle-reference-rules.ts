import type { Bundle, Stage } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Situation, When } from '#contract/guide/situation.ts';
import { error, type Finding, type Path } from './fault.ts';
import type { BundleRule, LintContext } from './rule.ts';

/** The complete guide of an id. */
export const completeGuideIn = ({ knowledge: { guides } }: LintContext, id: string): CompleteGuide | undefined => {
  const guide = guides.find((it) => it.id === id);
  return guide?.detail === 'complete' ? guide : undefined;
};

const unknown = (path: Path, what: string, id: string): Finding =>
  error(path, `there is no ${what} ${id} here`, `name one that exists, or remove it`);

/** A bundle's stages are complete guides, its own id is none, its department is known. */
export const bundleNamesKnownGuides: BundleRule = {
  name: 'bundle-names-known-guides',
  check: (bundle, context) => {
    const { guides, departments } = context.knowledge;
    const own = guides.some(({ id }) => id === bundle.id);
    const led = departments.some(({ id }) => id === bundle.department);
    return [
      ...(own ? [error(['id'], `${bundle.id} is a guide's id`, 'give the bundle an id of its own')] : []),
      ...(led || departments.length === 0 ? [] : [unknown(['department'], 'department', bundle.department)]),
      ...bundle.stages.flatMap(({ guide }, index) =>
        completeGuideIn(context, guide) ? [] : [unknown(['stages', index, 'guide'], 'complete guide', guide)],
      ),
      ...bundle.outside.flatMap(({ before }, index) =>
        before.flatMap((guide, at) =>
          bundle.stages.some((stage) => stage.guide === guide)
            ? []
            : [unknown(['outside', index, 'before', at], 'stage', guide)],
        ),
      ),
    ];
  },
};

/** What a stage waits for, or receives papers from, is done before it. */
export const bundleIsInOrder: BundleRule = {
  name: 'bundle-is-in-order',
  check: ({ stages }) =>
    stages.flatMap(({ guide, after, received }, index) => {
      const before = new Set(stages.slice(0, index).map((it) => it.guide));
      const late = (id: string, path: Path) =>
        before.has(id)
          ? []
          : [error(['stages', index, ...path], `${id} is not done before ${guide}`, 'put it before, or leave it out')];
      return [
        ...after.flatMap((it, at) => late(it.guide, ['after', at])),
        ...received.flatMap((it, at) => it.from.flatMap((id) => late(id, ['received', at, 'from']))),
        ...(before.has(guide) ? [error(['stages', index], `${guide} stands twice`, 'name it once')] : []),
      ];
    }),
};

const whensIn = ({ stages, outside }: Bundle): { path: Path; when: When }[] => [
  ...stages.flatMap(({ when }, index) => (when ? [{ path: ['stages', index, 'when'], when }] : [])),
  ...outside.flatMap(({ when }, index) => (when ? [{ path: ['outside', index, 'when'], when }] : [])),
];

const optionIn = (situations: readonly Situation[], situation: string, option: string) =>
  situations.find(({ id }) => id === situation)?.options.some(({ id }) => id === option) ?? false;

/** A `when` of a bundle names situations and options of the bundle. */
export const bundleWhenNamesKnownOption: BundleRule = {
  name: 'bundle-when-names-known-option',
  check: (bundle) =>
    whensIn(bundle).flatMap(({ path, when }) =>
      Object.entries(when).flatMap(([situation, options]) =>
        options.flatMap((option) =>
          optionIn(bundle.situations, situation, option)
            ? []
            : [unknown([...path, situation], 'option', `${situation}/${option}`)],
        ),
      ),
    ),
};

const materialsOf = ({ received }: Stage) => received.map(({ material }) => material);

/** Materials that are shared or received exist in their guides, and stand in one place only: each is brought once. */
export const bundleNamesKnownMaterials: BundleRule = {
  name: 'bundle-names-known-materials',
  check: ({ stages, shared }, context) => {
    const named = [
      ...stages.flatMap((stage, index) =>
        materialsOf(stage).map((material, at) => ({
          guide: stage.guide,
          material,
          path: ['stages', index, 'received', at] as Path,
        })),
      ),
      ...shared.flatMap(({ materials }, index) =>
        materials.map((it, at) => ({ ...it, path: ['shared', index, 'materials', at] as Path })),
      ),
    ];
    const staged = new Set(stages.map(({ guide }) => guide));
    return named.flatMap(({ guide, material, path }, index) => {
      const held = completeGuideIn(context, guide)?.materials.some(({ id }) => id === material) ?? false;
      if (!staged.has(guide) || !held) return [unknown(path, 'material', `${guide}/${material}`)];
      const twice = named.findIndex((it) => it.guide === guide && it.material === material) < index;
      return twice ? [error(path, `${guide}/${material} is named twice`, 'share it or receive it, once')] : [];
    });
  },
};
