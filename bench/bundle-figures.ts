import type { Bundle } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import { type HallQuestion, HallTopic } from '#contract/hall-question.ts';
import { mergeMaterials } from '#core/bundle/merge-materials.ts';
import { sumOf } from './shares.ts';
import { percent, table } from './table.ts';

/** `left`: without what cannot apply within the matter, and what an earlier stage gives. */
const measureBundle = (bundle: Bundle, guideOf: (id: string) => CompleteGuide | undefined) => {
  const merged = mergeMaterials(bundle, guideOf);
  return {
    stages: bundle.stages.length,
    outside: bundle.outside.length,
    situations: bundle.situations.length,
    asked: sumOf(bundle.stages.map(({ guide }) => guideOf(guide)?.situations.length ?? 0)),
    listed: sumOf(bundle.stages.map(({ guide }) => guideOf(guide)?.materials.length ?? 0)),
    left: sumOf(merged.map(({ uses }) => uses.length)),
    merged: merged.length,
  };
};

const fewer = (after: number, before: number) => (before === 0 ? '' : percent(1 - after / before));

const cellsOf = (it: ReturnType<typeof measureBundle>) => [
  `${it.stages} + ${it.outside}`,
  `${it.asked} → ${it.situations}`,
  `${it.listed} → ${it.left} → ${it.merged}`,
  fewer(it.merged, it.listed),
  fewer(it.merged, it.left),
];

/** What bundling saves: questions asked once, papers brought once. */
export const printBundles = (bundles: readonly Bundle[], complete: readonly CompleteGuide[]) => {
  const guides = new Map(complete.map((it) => [it.id, it]));
  const measured = bundles.map((bundle) => ({ id: bundle.id, ...measureBundle(bundle, (id) => guides.get(id)) }));
  const together = {
    stages: sumOf(measured.map((it) => it.stages)),
    outside: sumOf(measured.map((it) => it.outside)),
    situations: sumOf(measured.map((it) => it.situations)),
    asked: sumOf(measured.map((it) => it.asked)),
    listed: sumOf(measured.map((it) => it.listed)),
    left: sumOf(measured.map((it) => it.left)),
    merged: sumOf(measured.map((it) => it.merged)),
  };
  table(
    'Bundles: situations of the guides → of the bundle; materials of the guides → left to bring → merged list',
    ['', 'stages + outside', 'situations', 'materials', 'fewer than listed', 'than left to bring'],
    [...measured.map((it) => [it.id, ...cellsOf(it)]), [`all ${bundles.length}`, ...cellsOf(together)]],
  );
};

/** Questions on the hall by topic. */
export const printQuestions = (questions: readonly HallQuestion[]) => {
  const row = (name: string, of: readonly HallQuestion[]) => [
    name,
    `${of.length}`,
    `${of.filter(({ sample }) => sample).length}`,
    `${sumOf(of.map(({ phrasings }) => phrasings.zh.length))}`,
    `${sumOf(of.map(({ phrasings }) => phrasings.en.length))}`,
  ];
  table(
    'Questions on the hall',
    ['', 'questions', 'of them samples', 'phrasings, zh', 'en'],
    [
      ...HallTopic.options.map((topic) =>
        row(
          topic,
          questions.filter((it) => it.topic === topic),
        ),
      ),
      row('all', questions),
    ],
  );
};
