import { error, type Finding, type Path } from './fault.ts';
import { forComplete, type GuideRule, type MatterRule } from './rule.ts';

const repeated = (elements: readonly { id: string }[], path: Path): Finding[] =>
  elements.flatMap(({ id }, index) =>
    elements.findIndex((element) => element.id === id) < index
      ? [error([...path, index, 'id'], `the id ${id} stands twice`, 'give it an id of its own')]
      : [],
  );

/** Ids are unique among their like. */
export const idsAreUnique = forComplete('ids-are-unique', ({ situations, materials, steps }) => [
  ...repeated(situations, ['situations']),
  ...situations.flatMap(({ options }, index) => repeated(options, ['situations', index, 'options'])),
  ...repeated(materials, ['materials']),
  ...repeated(steps, ['steps']),
]);

/** A guide or a bundle stands in the file of its id. */
export const fileNameIsId: MatterRule = {
  name: 'file-name-is-id',
  check: (matter, { fileOf }) =>
    fileOf(matter).split('/').at(-1) === `${matter.id}.yaml`
      ? []
      : [error(['id'], `${fileOf(matter)} holds ${matter.id}`, `rename the file to ${matter.id}.yaml, or mend the id`)],
};

/** 实施主体 and 联办机构 are departments of the hall. */
export const departmentsAreKnown: GuideRule = {
  name: 'departments-are-known',
  check: (guide, { knowledge: { departments } }) => {
    if (departments.length === 0) return [];
    const known = new Set(departments.map(({ id }) => id));
    const joint = guide.detail === 'complete' ? guide.authority.joint : [];
    return [
      { path: ['department'], id: guide.department },
      ...joint.map((id, index) => ({ path: ['authority', 'joint', index], id })),
    ].flatMap(({ path, id }) =>
      known.has(id) ? [] : [error(path, `no department is called ${id}`, 'see departments.yaml')],
    );
  },
};
