import type * as z from 'zod';
import type { BundleCard } from '#contract/answer/card.ts';
import type { Stage } from '#contract/bundle.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { When } from '#contract/guide/situation.ts';
import { sayFee } from './compose-figures.ts';
import { sayWindows } from './compose-place.ts';
import { type ComposingBundle, stagesOf } from './composing-bundle.ts';
import { fieldLabels } from './labels.ts';
import { sayPromised } from './say.ts';

type Shown = z.infer<typeof BundleCard>['stages'][number];

const factsOf = ({ language, release }: ComposingBundle, guide: CompleteGuide) => {
  const place = sayWindows({ guide, language, release }) ?? fieldLabels.online[language];
  return [sayFee({ guide, language, release }), sayPromised(guide.timeLimit, language), place];
};

/** With the `when` under which it counts, if any. */
const guarded = <Shown extends object>(shown: Shown, when: When | undefined) => (when ? { ...shown, when } : shown);

/** What must be done first, if that applies at all, and what is particular. */
const notesOf = ({ bundle, language, release }: ComposingBundle, { after, note }: Stage) => [
  ...after.map(({ guide, reason }) => {
    const name = release.guide(guide)?.name[language] ?? '';
    const text = language === 'zh' ? `先办好“${name}”：${reason.zh}` : `First “${name}”: ${reason.en}`;
    return guarded({ text }, bundle.stages.find((stage) => stage.guide === guide)?.when);
  }),
  ...(note ? [{ text: note[language] }] : []),
];

const showOutside = ({ bundle, language }: ComposingBundle, isHere: (before: readonly string[]) => boolean): Shown[] =>
  bundle.outside
    .filter(({ before }) => isHere(before))
    .map(({ name, text, when }) =>
      guarded({ title: name[language], facts: [], notes: [{ text: text[language] }] }, when),
    );

/** The guides of a bundle in their order; what is done elsewhere stands before the first guide that needs it, or last. */
export const showStages = (composing: ComposingBundle): Shown[] => {
  const told = new Set<string>();
  const shown = stagesOf(composing).flatMap(({ stage, guide }): Shown[] => {
    const first = showOutside(composing, (before) => before.includes(guide.id) && !before.some((id) => told.has(id)));
    told.add(guide.id);
    const title = guide.name[composing.language];
    const facts = factsOf(composing, guide);
    return [...first, guarded({ guide: guide.id, title, facts, notes: notesOf(composing, stage) }, stage.when)];
  });
  return [...shown, ...showOutside(composing, (before) => before.length === 0)];
};
