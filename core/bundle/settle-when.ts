import type { Bundle, Stage } from '#contract/bundle.ts';
import type { When } from '#contract/guide/situation.ts';

type Bound = { situation: string; options: readonly string[] };

/** What one situation of a guide asks of the bundle's situations: nothing, something, or what can never be. */
const boundOf = (
  settled: Stage['settles'][string] | undefined,
  wanted: readonly string[],
  situations: Bundle['situations'],
): Bound | 'always' | 'never' => {
  if (settled === undefined) return 'always';
  if (typeof settled === 'string') return wanted.includes(settled) ? 'always' : 'never';
  const asked = situations.find(({ id }) => id === settled.by)?.options.map(({ id }) => id) ?? [];
  const options = asked.filter((id) => wanted.includes(settled.options[id] ?? ''));
  return options.length === asked.length ? 'always' : { situation: settled.by, options };
};

/** Both bounds on a situation at once. */
const meet = (before: readonly string[] | undefined, options: readonly string[]) =>
  before ? before.filter((it) => options.includes(it)) : [...options];

/**
 * A `when` of a stage's guide, said by the bundle's situations: the stage's own `when` and what each situation of the
 * guide is settled by. Undefined when it can never apply within the bundle.
 */
export const settleWhen = (
  when: When | undefined,
  { when: own = {}, settles }: Stage,
  situations: Bundle['situations'],
): When | undefined => {
  const bounds = Object.entries(when ?? {}).map(([situation, wanted]) =>
    boundOf(settles[situation], wanted, situations),
  );
  if (bounds.includes('never')) return undefined;
  const settled = new Map<string, string[]>(Object.entries(own));
  for (const bound of bounds) {
    if (typeof bound === 'object') settled.set(bound.situation, meet(settled.get(bound.situation), bound.options));
  }
  return [...settled.values()].some((options) => options.length === 0) ? undefined : Object.fromEntries(settled);
};
