import * as fc from 'fast-check';
import type { Bundle, Stage } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Situation, When } from '#contract/guide/situation.ts';
import { aBundle, aSituation, aStage } from '../knowledge/a-bundle.ts';
import { aGuide, aMaterial, both } from '../knowledge/a-guide.ts';

const questions = [aSituation('q', 'a', 'b', 'c'), aSituation('r', 'a', 'b'), aSituation('s', 'a', 'b')];
const asked = [aSituation('x', 'k', 'l', 'm'), aSituation('y', 'k', 'l')];

const idsOf = ({ options }: Situation) => options.map(({ id }) => id);

/** A `when` on some of the situations, with some of their options; seldom none at all. */
const whenOf = (situations: readonly Situation[], most: number): fc.Arbitrary<When> =>
  fc
    .subarray([...situations], { maxLength: most })
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((it) => [it.id, fc.subarray(idsOf(it), { minLength: 1 })]))),
    );

/** By an option, or by any question of the bundle. */
const settledOf = (situation: Situation): fc.Arbitrary<Stage['settles'][string]> => {
  const option = fc.constantFrom(...idsOf(situation));
  const byQuestion = fc
    .constantFrom(...questions)
    .chain((by) =>
      fc.record(Object.fromEntries(idsOf(by).map((id) => [id, option]))).map((options) => ({ by: by.id, options })),
    );
  return fc.oneof(option, byQuestion);
};

const materials = ['m0', 'm1', 'm2'];

const guideOf = (id: string): fc.Arbitrary<CompleteGuide> =>
  fc.tuple(...materials.map(() => whenOf(asked, 2))).map((whens) =>
    aGuide({
      id,
      situations: asked,
      materials: whens.map((when, index) =>
        aMaterial({ id: materials[index] ?? '', name: both(`${id} ${materials[index]}`), when }),
      ),
    }),
  );

const receivedOf = (before: readonly string[]): fc.Arbitrary<Stage['received']> =>
  before.length === 0
    ? fc.constant([])
    : fc
        .tuple(
          fc.subarray(materials),
          fc.subarray([...before], { minLength: 1 }),
          fc.subarray([...before], { minLength: 1 }),
        )
        .map(([some, ...from]) => some.map((material, index) => ({ material, from: from[index % 2] ?? [] })));

const stageOf = (guide: string, before: readonly string[], mostSituations: number): fc.Arbitrary<Stage> =>
  fc
    .tuple(
      fc.record(Object.fromEntries(asked.map((it) => [it.id, settledOf(it)]))),
      receivedOf(before),
      whenOf(questions.slice(0, mostSituations), mostSituations),
    )
    .map(([settles, received, when]) =>
      aStage(guide, { settles, received, ...(Object.keys(when).length > 0 ? { when } : {}) }),
    );

const guideIds = ['g0', 'g1', 'g2'];

const sharedOf = (): fc.Arbitrary<Bundle['shared']> =>
  fc
    .shuffledSubarray(guideIds.flatMap((guide) => materials.map((material) => ({ guide, material }))))
    .map((all) => [all.slice(0, 3), all.slice(3, 5)].filter((it) => it.length > 1))
    .map((groups) =>
      groups.map((it, index) => ({ id: `shared-${index}`, name: both(`shared ${index}`), materials: it })),
    );

/** A bundle with its guides. With one situation at most in the `when` of a stage, all stages name the same one. */
export const aMadeUpBundle = (mostSituations: 1 | 3) =>
  fc.record({
    guides: fc.tuple(...guideIds.map(guideOf)),
    bundle: fc
      .record({
        stages: fc.tuple(...guideIds.map((id, index) => stageOf(id, guideIds.slice(0, index), mostSituations))),
        shared: sharedOf(),
      })
      .map((parts) => aBundle({ ...parts, situations: questions, outside: [] })),
  });
