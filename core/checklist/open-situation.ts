import type { AnyWhen, Situation, When } from '#contract/guide/situation.ts';
import { applies, type Chosen, isUndecided } from '#core/guide/applies.ts';

const alternatives = (when: AnyWhen | undefined): When[] => (Array.isArray(when) ? when : [when ?? {}]);

/** Whether it counts already, whatever else is answered. */
const isCertain = (when: AnyWhen | undefined, chosen: Chosen) =>
  alternatives(when).some((it) => applies(it, chosen) && !isUndecided(it, chosen));

/** Whether the answer to a situation still decides on anything, given what was chosen. */
const decides = (situation: string, whens: readonly (AnyWhen | undefined)[], chosen: Chosen) =>
  whens.some(
    (when) =>
      !isCertain(when, chosen) && alternatives(when).some((it) => Object.hasOwn(it, situation) && applies(it, chosen)),
  );

/**
 * The next situation worth asking about, in the order of the guide: none that was answered or skipped, none that
 * decides on nothing any more. Undefined when there is nothing left to ask.
 */
export const openSituation = (
  situations: readonly Situation[],
  whens: readonly (AnyWhen | undefined)[],
  chosen: Chosen,
  skipped: readonly string[],
): Situation | undefined =>
  situations.find(({ id }) => !Object.hasOwn(chosen, id) && !skipped.includes(id) && decides(id, whens, chosen));
