import type * as z from 'zod';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { When } from '#contract/guide/situation.ts';

/** Applies as far as what was answered lets tell: what hangs on an open question is still shown. */
const mayApply = (when: z.infer<typeof When> | undefined, chosen: Readonly<Record<string, string>>) =>
  Object.entries(when ?? {}).every(([situation, options]) => {
    const answer = chosen[situation];
    return answer === undefined || options.includes(answer);
  });

/** The materials that may have to be brought, with their ticks. Ticks name a material, or a guide and its material. */
export const checklistOf = (
  { id, materials }: Pick<CompleteGuide, 'id' | 'materials'>,
  { chosen, ticked }: { chosen: Readonly<Record<string, string>>; ticked: readonly string[] },
) =>
  materials
    .filter(({ when }) => mayApply(when, chosen))
    .map((material) => ({
      material,
      isTicked: ticked.includes(material.id) || ticked.includes(`${id}/${material.id}`),
    }));

/** The steps, likewise. */
export const stepsOf = ({ steps }: Pick<CompleteGuide, 'steps'>, chosen: Readonly<Record<string, string>>) =>
  steps.filter(({ when }) => mayApply(when, chosen));
