import type { ModelUse, ModelView } from '#contract/staff/model-switch.ts';
import type { ImproveTurn } from './improve-turn.ts';
import type { SwitchStore } from './model-switch.ts';

/** Port: what came of the latest turns that a model was wanted for. */
export type ModelUses = {
  note: (use: ModelUse) => Promise<void>;
  /** Latest first. */
  latest: (most: number) => Promise<ModelUse[]>;
};

/** How much of either log the desk shows. */
const shown = { turned: 20, uses: 50 };

/** Lets each turn that a model was wanted for be noted, for the desk. A note that fails keeps nobody from the answer. */
export const makeNotedImprove =
  (improveTurn: ImproveTurn, { note }: Pick<ModelUses, 'note'>, now: () => number): ImproveTurn =>
  async (...asked) => {
    const improved = await improveTurn(...asked);
    if (improved.model) {
      const { need, outcome, milliseconds } = improved.model;
      await note({ at: new Date(now()).toISOString(), need, outcome, milliseconds }).catch(() => {});
    }
    return improved;
  };

/** Reads the language model as the desk shows it. `name` is absent where none is configured. */
export const makeReadModel =
  (
    { read, turned }: Pick<SwitchStore, 'read' | 'turned'>,
    { latest }: Pick<ModelUses, 'latest'>,
    name: string | undefined,
  ) =>
  async (): Promise<ModelView> => {
    const [held, log, uses] = await Promise.all([read(), turned(shown.turned), latest(shown.uses)]);
    return { ...(name === undefined ? {} : { name }), switch: held ?? { on: true }, turned: log, uses };
  };
