import type { Situation } from '#contract/guide/situation.ts';
import type { MatterParts } from '#core/checklist/matter-parts.ts';
import { applies, type Chosen } from '#core/guide/applies.ts';

type When = MatterParts['whens'][number];

const situationsOf = (when: When) => [
  ...new Set((Array.isArray(when) ? when : [when ?? {}]).flatMap((it) => Object.keys(it))),
];

/** Every way to answer the given situations, each of them also left open. */
const waysToAnswer = (situations: readonly Situation[], chosen: Chosen): Chosen[] =>
  situations.reduce<Chosen[]>(
    (ways, { id, options }) => ways.flatMap((way) => [way, ...options.map((option) => ({ ...way, [id]: option.id }))]),
    [chosen],
  );

/** Whether the answer to a situation can still make a difference to anything that hangs on it: tried out, all ways. */
export const canChange = (
  { situations, whens }: MatterParts,
  id: string,
  chosen: Chosen,
  skipped: readonly string[],
) => {
  const asked = situations.find((it) => it.id === id);
  return whens.some((when) => {
    const named = situationsOf(when);
    if (!asked || !named.includes(id)) return false;
    const open = situations.filter(
      (it) => it.id !== id && named.includes(it.id) && !Object.hasOwn(chosen, it.id) && !skipped.includes(it.id),
    );
    return waysToAnswer(open, chosen).some((way) => {
      const outcomes = asked.options.map((option) => applies(when, { ...way, [id]: option.id }));
      return new Set([...outcomes, applies(when, way)]).size > 1;
    });
  });
};
