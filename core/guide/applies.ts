import type { When } from '#contract/guide/situation.ts';

/** The options a visitor has chosen, by situation. A situation that is missing has not been answered. */
export type Chosen = Readonly<Record<string, string>>;

const answered = (chosen: Chosen, situation: string) =>
  Object.hasOwn(chosen, situation) ? chosen[situation] : undefined;

/**
 * Whether something guarded by `when` still counts for these choices: every situation named must allow the chosen
 * option. A situation without a choice rules nothing out, so that nobody leaves with too short a list.
 */
export const applies = (when: When | undefined, chosen: Chosen): boolean =>
  Object.entries(when ?? {}).every(([situation, options]) => {
    const option = answered(chosen, situation);
    return option === undefined || options.includes(option);
  });

/** Whether it counts only because some situation it depends on has not been answered yet. */
export const isUndecided = (when: When | undefined, chosen: Chosen): boolean =>
  applies(when, chosen) && Object.keys(when ?? {}).some((situation) => answered(chosen, situation) === undefined);
