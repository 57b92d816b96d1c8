import type { Bundle } from '#contract/bundle.ts';
import type { Department } from '#contract/department.ts';
import type { Guide } from '#contract/guide/guide.ts';

/** A guide with all that its linked data speak of. */
export type Described = {
  guide: Guide;
  /** The department that owns it (实施主体). */
  department: Department;
  /** The departments that handle it with the owner (联办机构). */
  joint: Department[];
  version: string;
};

/** Joins a guide to its departments; undefined when its own department is unknown. */
export const describeGuide = (
  guide: Guide,
  departmentOf: (id: string) => Department | undefined,
  version: string,
): Described | undefined => {
  const department = departmentOf(guide.department);
  if (!department) return undefined;
  const ids = guide.detail === 'complete' ? guide.authority.joint : [];
  const joint = ids.flatMap((id) => departmentOf(id) ?? []);
  return { guide, department, joint, version };
};

/** A bundle (一件事) with all that its linked data speak of. */
export type DescribedBundle = {
  bundle: Bundle;
  /** The department in the lead (牵头部门). */
  department: Department;
  /** Whom most of its guides are for. */
  audience: Guide['audience'];
  version: string;
};

/** Joins a bundle to its department and guides; undefined when one of them is unknown. */
export const describeBundle = (
  bundle: Bundle,
  departmentOf: (id: string) => Department | undefined,
  guideOf: (id: string) => Guide | undefined,
  version: string,
): DescribedBundle | undefined => {
  const department = departmentOf(bundle.department);
  const guides = bundle.stages.flatMap(({ guide }) => guideOf(guide) ?? []);
  if (!department || guides.length < bundle.stages.length) return undefined;
  const business = guides.filter(({ audience }) => audience === 'enterprise').length;
  return { bundle, department, audience: business * 2 > guides.length ? 'enterprise' : 'personal', version };
};
