import { CompleteGuide, type Guide, OutlineGuide } from '#contract/guide/guide.ts';
import type { Day } from '#contract/guide/provenance.ts';
import type { CatalogueRow } from '#contract/knowledge-files.ts';
import { type KnownNames, withKnownNames } from './known-names.ts';
import { layOver } from './lay-over.ts';
import { layParts } from './lay-parts.ts';
import { missingElements } from './missing-elements.ts';
import type { GivenGuide } from './read-givens.ts';
import { isSame, isTree, type Tree, withValue } from './tree.ts';

/** What a new guide takes from the hall rather than from the file. */
export type Beginning = { row?: CatalogueRow; department?: string; source: string; today: Day; reviewBy: Day };

/** A guide as the file makes it, `after` being absent where that is no whole guide; and what it lacks to be complete. */
type Draft = { after?: Guide; missing: string[] };

/** With it the guide in the making, whole or not. */
type Drafted = Draft & { tree: Tree };

const identity = Object.keys(OutlineGuide.shape);
const seed = (): Tree => ({
  detail: 'complete',
  name: {},
  aliases: {},
  paraphrases: {},
  summary: {},
  codes: {},
  authority: {},
  timeLimit: {},
  fees: {},
  visits: {},
  channels: { windows: [], post: {}, terminal: {}, townCentres: {}, appointment: {}, proxy: { note: {} } },
  result: { name: {} },
  validity: { text: {} },
  contacts: {},
});

const beginning = ({ row, department, source, today, reviewBy }: Beginning): Tree => ({
  ...seed(),
  ...(row && { id: row.id, name: { zh: row.name, en: row.name_en }, audience: row.audience }),
  ...(department !== undefined && { department }),
  provenance: {
    sources: [{ zh: `导入的表格：${source}`, en: 'An imported spreadsheet' }],
    confirmed: false,
    samples: [],
    reviewBy,
    validFrom: today,
  },
});

const onlyIdentity = ({ given, parts, extension = {} }: GivenGuide) =>
  [...given.map(({ leaf }) => leaf.path), ...parts.map(({ part }) => part.path), ...Object.keys(extension)].every(
    (path) => identity.includes(path.split('.')[0] ?? ''),
  );

/** A changed guide awaits its department's word again, unless the file brings it. */
const unconfirmed = (tree: Tree, before: Guide | undefined, { given }: GivenGuide): Tree => {
  const said = given.some(({ leaf }) => leaf.path === 'provenance.confirmed');
  return said || !before ? tree : withValue(tree, 'provenance.confirmed', false);
};

const lay = (start: Tree, said: GivenGuide, known: KnownNames): Tree => {
  // an id is told by what stands already, or by the catalogue, before a file of another system
  const given = said.given.filter(({ leaf }) => leaf.path !== 'id' || start.id === undefined);
  const laid = layParts(layOver(start, given), said.parts);
  const named = withKnownNames({ ...laid, ...said.extension }, known);
  return isTree(named) ? named : laid;
};

const outlineOf = (tree: Tree): Draft => {
  const parsed = OutlineGuide.safeParse({
    ...Object.fromEntries(identity.flatMap((key) => (key in tree ? [[key, tree[key]]] : []))),
    detail: 'outline',
  });
  return parsed.success ? { after: parsed.data, missing: [] } : { missing: missingElements(parsed.error.issues, tree) };
};

const finish = (tree: Tree, said: GivenGuide, before: Guide | undefined): Draft => {
  const complete = CompleteGuide.safeParse(tree);
  // a new guide with a broken part would lack it without a word
  const whole = before !== undefined || said.problems.length === 0;
  if (complete.success) return whole ? { after: complete.data, missing: [] } : { missing: [] };
  const missing = missingElements(complete.error.issues, tree);
  if (before?.detail === 'complete' || !whole || !onlyIdentity(said)) return { missing };
  const short = outlineOf(tree);
  return { ...short, missing: short.after ? missing : [...new Set([...short.missing, ...missing])] };
};

/** Lays what a file says of a guide over the guide, or over what a new guide begins with. */
export const draftGuide = (
  said: GivenGuide,
  before: Guide | undefined,
  begin: Beginning,
  known: KnownNames,
): Drafted => {
  const start: Tree = before
    ? { ...(before.detail === 'outline' ? seed() : {}), ...before, detail: 'complete' }
    : beginning(begin);
  const laid = lay(start, said, known);
  const tree = isSame(laid, start) ? laid : unconfirmed(laid, before, said);
  return { ...finish(tree, said, before), tree };
};
