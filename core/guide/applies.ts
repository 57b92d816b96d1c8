import type { AnyWhen, When } from '#contract/guide/situation.ts';

/** The options a visitor has chosen, by situation. A situation that is missing has not been answered. */
export type Chosen = Readonly<Record<string, string>>;

const answered = (chosen: Chosen, situation: string) =>
  Object.hasOwn(chosen, situation) ? chosen[situation] : undefined;

const alternatives = (when: AnyWhen | undefined): When[] => (Array.isArray(when) ? when : [when ?? {}]);

const allows = (when: When, chosen: Chosen) =>
  Object.entries(when).every(([situation, options]) => {
    const option = answered(chosen, situation);
    return option === undefined || options.includes(option);
  });

const isOpen = (when: When, chosen: Chosen) =>
  Object.keys(when).some((situation) => answered(chosen, situation) === undefined);

/**
 * Whether something guarded by `when` still counts for these choices: every situation named must allow the chosen
 * option; of several, any one suffices. A situation without a choice rules nothing out, so that nobody leaves with too
 * short a list.
 */
export const applies = (when: AnyWhen | undefined, chosen: Chosen): boolean =>
  alternatives(when).some((it) => allows(it, chosen));

/** Whether it counts only because some situation it depends on has not been answered yet. */
export const isUndecided = (when: AnyWhen | undefined, chosen: Chosen): boolean => {
  const left = alternatives(when).filter((it) => allows(it, chosen));
  return left.length > 0 && left.every((it) => isOpen(it, chosen));
};
