import type { CompleteGuide } from '#contract/guide/guide.ts';
import { error } from './fault.ts';
import { forComplete } from './rule.ts';
import { whensOf } from './whens.ts';

const optionsOf = ({ situations }: CompleteGuide) =>
  new Map(situations.map(({ id, options }) => [id, new Set(options.map((option) => option.id))]));

/** A `when` names a situation of the guide and options of that situation. */
export const whenNamesKnownOption = forComplete('when-names-known-option', (guide) => {
  const known = optionsOf(guide);
  return whensOf(guide).flatMap(({ path, when }) =>
    Object.entries(when).flatMap(([situation, chosen]) => {
      const options = known.get(situation);
      const at = [...path, situation];
      if (!options)
        return [
          error(at, `no situation is called ${situation}`, `one of: ${[...known.keys()].join(', ') || 'none yet'}`),
        ];
      return chosen.flatMap((option, index) =>
        options.has(option)
          ? []
          : [error([...at, index], `${situation} has no option ${option}`, `one of: ${[...options].join(', ')}`)],
      );
    }),
  );
});

/**
 * 情形选项皆有所用: choosing an option changes something. One option of a situation may stand in no `when`, as the
 * "otherwise" that spares the visitor what the others bring; a second such option could not be told from the first.
 */
export const everyOptionIsUsed = forComplete('every-option-is-used', (guide) => {
  const used = new Set(
    whensOf(guide).flatMap(({ when }) =>
      Object.entries(when).flatMap(([situation, chosen]) => chosen.map((option) => `${situation}/${option}`)),
    ),
  );
  return guide.situations.flatMap(({ id, options }, at) => {
    const idle = options.flatMap((option, index) => (used.has(`${id}/${option.id}`) ? [] : [{ option, index }]));
    if (idle.length < 2) return [];
    return idle.map(({ option, index }) =>
      error(
        ['situations', at, 'options', index],
        `choosing ${option.id} in ${id} changes nothing`,
        'use it in a when, or merge it with another',
      ),
    );
  });
});
