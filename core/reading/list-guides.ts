import type * as z from 'zod';
import type { GuideList, GuideListItem } from '#contract/reading.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { ok, type Result } from '#core/result.ts';

type Item = z.infer<typeof GuideListItem>;

/** The catalogue of guides, in the order of the release. */
export type ListGuides = () => Result<z.infer<typeof GuideList>, never>;

export const makeListGuides = (
  release: Pick<ReleaseReader, 'id' | 'guideIds' | 'guide' | 'department'>,
): ListGuides => {
  const itemOf = (id: string): Item[] => {
    const guide = release.guide(id);
    const department = guide && release.department(guide.department);
    if (!guide || !department) return [];
    const { name, audience, detail } = guide;
    return [{ id, name, department: department.name, audience, detail }];
  };
  let guides: Item[] | undefined;
  return () => {
    // the first list decodes every guide of the release; the others find it made
    guides ??= release.guideIds.flatMap(itemOf);
    return ok({ release: release.id, guides });
  };
};
