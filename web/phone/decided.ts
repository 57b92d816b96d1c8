import type * as z from 'zod';
import type { MaterialsCard } from '#contract/answer/card.ts';
import type { Chosen } from '#core/guide/applies.ts';

type Situations = z.infer<typeof MaterialsCard>['situations'];

/** The situations that were answered, each with its answer. */
export const decided = (situations: Situations, choices: Chosen): string[] =>
  situations.flatMap(({ id, question, options }) => {
    const option = options.find((it) => it.id === choices[id]);
    return option ? [`${question} ${option.label}`] : [];
  });
