import type { AnyWhen, Situation, When } from '#contract/guide/situation.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';

const alternatives = (when: AnyWhen | undefined): When[] => (Array.isArray(when) ? when : [when ?? {}]);

/** Every way in which the other open situations of a `when` may still be answered, or left open. */
const waysFrom = (chosen: Chosen, others: readonly Situation[]): Chosen[] =>
  others.reduce<Chosen[]>(
    (ways, { id, options }) => ways.flatMap((way) => [way, ...options.map((option) => ({ ...way, [id]: option.id }))]),
    [chosen],
  );

/** Whether some answer to a situation would change whether something applies; tried out, since there are few ways. */
const decidesOn = (
  when: AnyWhen | undefined,
  situation: Situation,
  open: readonly Situation[],
  chosen: Chosen,
): boolean => {
  const named = new Set(alternatives(when).flatMap((it) => Object.keys(it)));
  if (!named.has(situation.id)) return false;
  const others = open.filter(({ id }) => id !== situation.id && named.has(id));
  return waysFrom(chosen, others).some((way) => {
    const before = applies(when, way);
    return situation.options.some((option) => applies(when, { ...way, [situation.id]: option.id }) !== before);
  });
};

/**
 * The next situation worth asking about, in the order of the guide: none that was answered or skipped, none that
 * decides on nothing any more. Undefined when there is nothing left to ask.
 */
export const openSituation = (
  situations: readonly Situation[],
  whens: readonly (AnyWhen | undefined)[],
  chosen: Chosen,
  skipped: readonly string[],
): Situation | undefined => {
  const open = situations.filter(({ id }) => !Object.hasOwn(chosen, id) && !skipped.includes(id));
  return open.find((situation) => whens.some((when) => decidesOn(when, situation, open, chosen)));
};
