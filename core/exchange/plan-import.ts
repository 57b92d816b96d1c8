import type { Guide } from '#contract/guide/guide.ts';
import type { Day } from '#contract/guide/provenance.ts';
import type { Knowledge } from '#core/knowledge/knowledge.ts';
import { draftGuide } from './draft-guide.ts';
import { knownNames } from './known-names.ts';
import { type GivenGuide, readGivens } from './read-givens.ts';
import { type Heading, recogniseSheets } from './recognise-sheets.ts';
import type { Place, Problem, Sheet } from './sheet.ts';
import { isSame, type Tree } from './tree.ts';

/** What the import of a file does to one guide; without `after` it cannot be written. */
export type PlannedGuide = {
  name: string;
  place: Place;
  before?: Guide;
  after?: Guide;
  changed: boolean;
  /** The guide in the making, whole or not. */
  tree: Tree;
  /** What the guide lacks to be complete, in the words of the columns. */
  missing: string[];
  problems: Problem[];
};

export type ImportPlan = { taken: Heading[]; left: Heading[]; guides: PlannedGuide[]; problems: Problem[] };

type Known = Pick<Knowledge, 'guides' | 'departments' | 'catalogue'>;
type Setting = { source: string; today: Day };

/** Half a year on, a new guide is looked at again. */
const reviewDay = (today: Day): Day => {
  const [year = 0, month = 1] = today.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + 6, 1)).toISOString().slice(0, 10);
};

const planGuide = (said: GivenGuide, { guides, departments, catalogue }: Known, { source, today }: Setting) => {
  const before = guides.find(({ id }) => id === said.id) ?? guides.find(({ name }) => name.zh === said.name);
  const row = catalogue.find(({ id }) => id === said.id) ?? catalogue.find(({ name }) => name === said.name);
  const department = departments.find(({ name }) => name.zh === row?.department)?.id;
  return {
    before,
    begin: { ...(row && { row }), ...(department && { department }), source, today, reviewBy: reviewDay(today) },
  };
};

/** What importing the sheets would do to the guides. Nothing is done yet. */
export const planImport = (sheets: readonly Sheet[], known: Known, setting: Setting): ImportPlan => {
  const { tables, taken, left, problems } = recogniseSheets(sheets);
  const read = readGivens(tables, known);
  const names = knownNames(known.guides);
  const guides = read.guides.map((said): PlannedGuide => {
    const { before, begin } = planGuide(said, known, setting);
    const { after, missing, tree } = draftGuide(said, before, begin, names);
    return {
      name: said.name ?? before?.name.zh ?? said.id ?? '',
      place: said.place,
      ...(before && { before }),
      ...(after && { after }),
      changed: after !== undefined && !isSame(before, after),
      missing,
      tree,
      problems: said.problems,
    };
  });
  return { taken, left, guides, problems: [...problems, ...read.problems] };
};
