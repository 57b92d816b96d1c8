import type { Bundle, Stage } from '#contract/bundle.ts';
import type { When } from '#contract/guide/situation.ts';

/** The options of the one situation that a `when` names; undefined when it names several. */
const singleOf = (when: When) => {
  const [entry, ...more] = Object.entries(when);
  return entry && more.length === 0 ? entry : undefined;
};

/** The options of a situation that the whens cover; undefined when one of them depends on something else. */
const coveredBy = (whens: readonly When[], situation: string) => {
  const singles = whens.map(singleOf);
  return singles.every((it) => it?.[0] === situation) ? new Set(singles.flatMap((it) => it?.[1] ?? [])) : undefined;
};

/**
 * Under which choices a stage's material still has to be brought, although earlier stages may give it: where none of
 * those applies. Undefined: never. Where that cannot be said by one situation it counts as to be brought.
 */
export const leftToBring = ({ when = {}, received }: Stage, material: string, bundle: Bundle): When | undefined => {
  const from = received.find((it) => it.material === material)?.from;
  if (!from) return when;
  const givers = bundle.stages.filter(({ guide }) => from.includes(guide)).map((giver) => giver.when);
  if (givers.includes(undefined)) return undefined;
  const whens = givers.filter((it) => it !== undefined);
  const situation = Object.keys(whens[0] ?? {})[0] ?? '';
  const covered = coveredBy(whens, situation);
  if (!covered) return when;
  const asked = bundle.situations.find(({ id }) => id === situation)?.options.map(({ id }) => id) ?? [];
  const left = (when[situation] ?? asked).filter((option) => !covered.has(option));
  return left.length === 0 ? undefined : { ...when, [situation]: left };
};
