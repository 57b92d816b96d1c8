import type * as z from 'zod';
import type { Action } from '#contract/answer/action.ts';
import type { BundleCard, Card } from '#contract/answer/card.ts';
import type { Field } from '#contract/field.ts';
import { composeBundleMaterials } from './compose-bundle-materials.ts';
import { composeField } from './compose-field.ts';
import { type ComposingBundle, stagesOf } from './composing-bundle.ts';
import { picker, shownSituation, situationsOf } from './composition.ts';
import { fieldLabels, labels } from './labels.ts';
import { sentence } from './say.ts';
import { showStages } from './show-stages.ts';

/** What is said and shown of a bundle, before citations are added. */
type BundleComposition = { speech: string; cards: Card[]; actions: Action[] };

const chooseBelow = {
  zh: '先在下面选一选您的情况，要办的步骤和要带的材料就按您的来。',
  en: ' Choose your situation below: the steps and what to bring follow from it.',
};

const speak = ({ bundle, language }: ComposingBundle) =>
  `${sentence(bundle.summary[language], language)}${bundle.situations.length > 0 ? chooseBelow[language] : ''}`;

const stageActions = (composing: ComposingBundle): Action[] =>
  stagesOf(composing).map(({ guide }) => ({ kind: 'ask', label: guide.name[composing.language], guide: guide.id }));

const fieldActions = ({ bundle, language }: ComposingBundle): Action[] =>
  (['fee', 'time-limit', 'place'] as const).map((field) => ({
    kind: 'ask',
    label: fieldLabels[field][language],
    bundle: bundle.id,
    field,
  }));

/** Its situations are those of the list of materials too, which is shown below it. */
const bundleCard = (composing: ComposingBundle): z.infer<typeof BundleCard> => {
  const { bundle, language, release } = composing;
  const pick = picker(language);
  const stages = showStages(composing);
  return {
    kind: 'bundle',
    matter: bundle.id,
    title: pick(bundle.name),
    department: release.department(bundle.department)?.name[language] ?? '',
    text: pick(bundle.summary),
    situations: bundle.situations.map((it) => shownSituation(it, language)),
    stages,
  };
};

/** The matter as a whole: its guides in order, then one list of what to bring. */
const composeWhole = (composing: ComposingBundle): BundleComposition => {
  const { bundle, language } = composing;
  return {
    speech: speak(composing),
    cards: [bundleCard(composing), { ...composeBundleMaterials(composing), situations: [] }],
    actions: [{ kind: 'take-along', label: labels.takeAlong[language], matter: bundle.id }, ...fieldActions(composing)],
  };
};

const whole: ReadonlySet<Field> = new Set(['summary', 'steps', 'materials']);

/** One field, guide by guide. */
const composeByStage = (composing: ComposingBundle, field: Field): BundleComposition => {
  const { bundle, language, release } = composing;
  const entries = stagesOf(composing).flatMap(({ stage: { when }, guide }) => {
    const said = composeField[field]({ guide, language, release })?.speech;
    return said ? [{ title: guide.name[language], text: said, ...(when ? { when } : {}) }] : [];
  });
  const what = fieldLabels[field][language];
  const [first] = entries;
  // opening hours are those of the hall, whatever is handled
  const same = first && entries.every(({ text }) => text === first.text);
  const listed =
    language === 'zh'
      ? `“${bundle.name.zh}”的${what}，按每件事列在下面了。`
      : `${what} of “${bundle.name.en}”: see below, step by step.`;
  return {
    speech: same ? first.text : listed,
    cards: [
      {
        kind: 'list',
        matter: bundle.id,
        field,
        title: `${bundle.name[language]} · ${what}`,
        numbered: true,
        situations: same ? [] : situationsOf({ guide: bundle, language }, entries),
        entries: same ? [{ text: first.text }] : entries,
      },
    ],
    actions: stageActions(composing),
  };
};

/** Says a bundle as a whole, which has its materials, or one field of each of its guides. */
export const composeBundle = (composing: ComposingBundle, field: Field | undefined): BundleComposition =>
  field === undefined || whole.has(field) ? composeWhole(composing) : composeByStage(composing, field);
