import type { Bundle, Stage } from '#contract/bundle.ts';
import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import { completeGuideIn } from './bundle-reference-rules.ts';
import { error, type Finding, type Path } from './fault.ts';
import type { BundleRule, LintContext } from './rule.ts';

const optionsOf = (situations: Bundle['situations'], situation: string) =>
  situations.find(({ id }) => id === situation)?.options.map(({ id }) => id) ?? [];

const settledFindings = (
  path: Path,
  settled: Stage['settles'][string],
  options: readonly string[],
  { situations }: Bundle,
): Finding[] => {
  const missing = (option: string) =>
    error(path, `the guide's situation has no option ${option}`, `one of: ${options.join(', ')}`);
  if (typeof settled === 'string') return options.includes(settled) ? [] : [missing(settled)];
  const asked = optionsOf(situations, settled.by);
  const mapped = Object.keys(settled.options);
  return [
    ...(asked.length === 0 ? [error(path, `the bundle asks no ${settled.by}`, 'name a situation of the bundle')] : []),
    ...asked
      .filter((option) => !mapped.includes(option))
      .map((option) => error(path, `${settled.by}/${option} is not mapped`, 'say which option of the guide it means')),
    ...mapped
      .filter((option) => asked.length > 0 && !asked.includes(option))
      .map((option) => error(path, `${settled.by} has no option ${option}`, `one of: ${asked.join(', ')}`)),
    ...Object.values(settled.options)
      .filter((option) => !options.includes(option))
      .map(missing),
  ];
};

const stageFindings = (stage: Stage, index: number, bundle: Bundle, context: LintContext): Finding[] => {
  const guide = completeGuideIn(context, stage.guide);
  if (!guide) return [];
  const path = ['stages', index, 'settles'];
  const stray = Object.keys(stage.settles).filter((id) => !guide.situations.some((it) => it.id === id));
  return [
    ...stray.map((id) => error([...path, id], `${stage.guide} asks no ${id}`, 'remove it, or mend the id')),
    ...guide.situations.flatMap(({ id, options }) => {
      const settled = stage.settles[id];
      if (settled === undefined) {
        const remedy = 'settle it by an option, or by a situation of the bundle';
        return [error(path, `the situation ${id} of ${stage.guide} is not settled`, remedy)];
      }
      return settledFindings(
        [...path, id],
        settled,
        options.map((option) => option.id),
        bundle,
      );
    }),
  ];
};

/** Every situation of every guide is settled, by an option or by one question of the bundle: nothing is asked twice. */
export const bundleSettlesEverySituation: BundleRule = {
  name: 'bundle-settles-every-situation',
  check: (bundle, context) => bundle.stages.flatMap((stage, index) => stageFindings(stage, index, bundle, context)),
};

/** What choosing an option decides, as one text. */
const effectOf = ({ stages, outside }: Bundle, situation: string, option: string) =>
  JSON.stringify([
    [...stages, ...outside].map(({ when }) => when?.[situation]?.includes(option) ?? true),
    stages.map(({ settles }) =>
      Object.values(settles).map((it) => (typeof it !== 'string' && it.by === situation ? it.options[option] : 0)),
    ),
  ]);

/** No two options of a bundle's question decide the same. */
export const bundleOptionsDiffer: BundleRule = {
  name: 'bundle-options-differ',
  check: (bundle) =>
    bundle.situations.flatMap(({ id, options }, index) => {
      const effects = options.map((option) => effectOf(bundle, id, option.id));
      return options.flatMap((option, at) =>
        effects.indexOf(effects[at] ?? '') < at
          ? [
              error(
                ['situations', index, 'options', at],
                `${option.id} in ${id} decides nothing that another option does not`,
                'use it, or merge it with the other',
              ),
            ]
          : [],
      );
    }),
};

/** A paper of one name is brought once: two guides that ask for it share it. */
export const bundleSharesWhatIsTheSame: BundleRule = {
  name: 'bundle-shares-what-is-the-same',
  check: (bundle, context) => {
    const merged = mergeMaterials(bundle, (id) => completeGuideIn(context, id));
    return merged.flatMap(({ id, name }, index) =>
      merged.findIndex((it) => it.name.zh === name.zh) < index
        ? [error(['shared'], `“${name.zh}” is asked for twice (${id})`, 'share it, or tell the two apart by name')]
        : [],
    );
  },
};
