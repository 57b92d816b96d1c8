import { knowledgeFiles } from '#contract/knowledge-files.ts';
import { error, type Finding } from './fault.ts';
import type { GuideRule, KnowledgeRule } from './rule.ts';

const file = knowledgeFiles.catalogue;

/** A guide is an item of the catalogue, under the catalogue's name, department and audience. */
export const agreesWithCatalogue: GuideRule = {
  name: 'agrees-with-catalogue',
  check: (guide, { knowledge: { catalogue, departments } }): Finding[] => {
    if (catalogue.length === 0) return [];
    const row = catalogue.find(({ id }) => id === guide.id);
    if (!row) return [error(['id'], `${guide.id} is not in the catalogue`, `add it to ${file}, or remove the guide`)];
    const department = departments.find(({ id }) => id === guide.department)?.name.zh;
    return [
      { path: ['name', 'zh'], is: guide.name.zh, listed: row.name },
      { path: ['name', 'en'], is: guide.name.en, listed: row.name_en },
      { path: ['department'], is: department ?? row.department, listed: row.department },
      { path: ['audience'], is: guide.audience, listed: row.audience },
    ].flatMap(({ path, is, listed }) =>
      is === listed ? [] : [error(path, `“${is}”, in the catalogue “${listed}”`, `make the guide and ${file} agree`)],
    );
  },
};

/** Every item of the catalogue has a guide, and stands in it once. */
export const catalogueIsCovered: KnowledgeRule = {
  name: 'catalogue-is-covered',
  check: ({ knowledge: { catalogue }, files }) =>
    catalogue.flatMap(({ id }, index) => {
      const twice = catalogue.findIndex((row) => row.id === id) < index;
      if (twice) return [{ file, ...error([index], `${id} stands twice in the catalogue`, 'remove one of the lines') }];
      return files.includes(`guides/${id}.yaml`)
        ? []
        : [{ file, ...error([index], `${id} has no guide`, `write guides/${id}.yaml, an outline at least`) }];
    }),
};
