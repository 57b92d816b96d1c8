import type { Department } from '#contract/department.ts';
import type { Guide } from '#contract/guide/guide.ts';
import type { Day } from '#contract/guide/provenance.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { type Change, changeOf } from './change.ts';
import { describeEntryChanges, type Entry } from './describe-entry-changes.ts';
import { describeGuideChanges } from './describe-guide-changes.ts';
import { describeHallChanges } from './describe-hall-changes.ts';
import { describeLexiconChanges, describeTextChanges } from './describe-wording-changes.ts';
import type { NameOf } from './facet.ts';

/** What is compared of a release. */
export type ComparedRelease = Pick<ReleaseReader, 'id' | 'guideIds' | 'guide' | 'hall' | 'lexicon' | 'texts'> & {
  department: (id: string) => Department | undefined;
  bundles?: readonly Entry[];
  families?: readonly Entry[];
  questions?: readonly Entry[];
};

type Named = { id: string; name: string };
/** A guide, a bundle, a family or a question on the hall with what became of it. */
export type ChangedEntry = Named & {
  status: 'added' | 'removed' | 'completed' | 'reduced' | 'changed';
  changes: Change[];
};

export type ReleaseChanges = {
  before: string;
  after: string;
  guides: ChangedEntry[];
  /** How many guides stand in both without any difference. */
  unchangedGuides: number;
  newlyConfirmed: Named[];
  noLongerConfirmed: Named[];
  /** Guides of the newer release whose day of review has passed. */
  pastReview: Named[];
  /** Guides of the newer release that answers refuse by now. */
  expired: Named[];
  bundles: ChangedEntry[];
  families: ChangedEntry[];
  questions: ChangedEntry[];
  hall: Change[];
  departments: Change[];
  texts: Change[];
  lexicon: Change[];
};

type Comparing = { before: ComparedRelease; after: ComparedRelease; language: Language };

const guidesOf = (release: ComparedRelease): Guide[] => release.guideIds.flatMap((id) => release.guide(id) ?? []);

const namesIn =
  (release: ComparedRelease): NameOf =>
  (id) =>
    release.department(id)?.name ?? release.guide(id)?.name;

type Same<Item> = {
  status: (before: Item, after: Item) => ChangedEntry['status'];
  changes: (before: Item, after: Item) => Change[];
};

/** What came, went and changed in two lists of things with ids. */
const compareById = <Item extends { id: string }>(
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
  { status, changes }: Same<Item>,
): ChangedEntry[] => {
  const [old, young] = [before, after].map((list) => new Map(list.map((it) => [it.id, it])));
  const entry = (item: Item, became: ChangedEntry['status'], told: Change[] = []): ChangedEntry => ({
    id: item.id,
    name: nameOf(item),
    status: became,
    changes: told,
  });
  return [
    ...after.flatMap((item) => {
      const was = old?.get(item.id);
      if (!was) return [entry(item, 'added')];
      const told = changes(was, item);
      return told.length > 0 ? [entry(item, status(was, item), told)] : [];
    }),
    ...before.filter(({ id }) => !young?.has(id)).map((item) => entry(item, 'removed')),
  ];
};

const compareGuides = ({ before, after, language }: Comparing) => {
  const departments = { before: namesIn(before), after: namesIn(after) };
  return compareById(guidesOf(before), guidesOf(after), ({ name }) => name[language], {
    status: (was, is) => (was.detail === is.detail ? 'changed' : is.detail === 'complete' ? 'completed' : 'reduced'),
    changes: (was, is) => describeGuideChanges(was, is, language, departments),
  });
};

const compareEntries = ({ before, after, language }: Comparing, key: 'bundles' | 'families' | 'questions') => {
  const telling = { language, before: namesIn(before), after: namesIn(after), noun: '', within: '' };
  const nameOf = (it: Entry) => (it.name ?? it.question)?.[language] ?? it.id;
  return compareById(before[key] ?? [], after[key] ?? [], nameOf, {
    status: () => 'changed',
    changes: (was, is) => describeEntryChanges(was, is, telling),
  });
};

const departmentLabel: Bilingual = { zh: '部门', en: 'department' };

/** A release gives departments by id only: those that its guides name are compared. */
const compareDepartments = ({ before, after, language }: Comparing): Change[] => {
  const ids = [...guidesOf(before), ...guidesOf(after)].flatMap((guide) => [
    guide.department,
    ...(guide.detail === 'complete' ? guide.authority.joint : []),
  ]);
  return [...new Set(ids)].sort().flatMap((id) => {
    const [was, is] = [before.department(id)?.name, after.department(id)?.name];
    const differing = [language, language === 'zh' ? ('en' as const) : ('zh' as const)].find(
      (it) => was?.[it] !== is?.[it],
    );
    return differing ? [changeOf(departmentLabel[language], was?.[differing], is?.[differing], true)] : [];
  });
};

const listConfirmed = (guides: readonly Guide[], other: ComparedRelease, language: Language): Named[] =>
  guides
    .filter((guide) => guide.provenance.confirmed && other.guide(guide.id)?.provenance.confirmed !== true)
    .map(({ id, name }) => ({ id, name: name[language] }));

/** Tells what differs between two releases. `today` decides which guides of the newer one are past their days. */
export const compareReleases = (
  before: ComparedRelease,
  after: ComparedRelease,
  { language, today }: { language: Language; today: Day },
): ReleaseChanges => {
  const comparing = { before, after, language };
  const guides = compareGuides(comparing);
  const now = guidesOf(after);
  const named = ({ id, name }: Guide): Named => ({ id, name: name[language] });
  const touched = guides.filter(({ status }) => status !== 'removed').length;
  return {
    before: before.id,
    after: after.id,
    guides,
    unchangedGuides: now.length - touched,
    newlyConfirmed: listConfirmed(now, before, language),
    noLongerConfirmed: listConfirmed(guidesOf(before), after, language).filter(({ id }) => after.guide(id)),
    pastReview: now.filter(({ provenance }) => provenance.reviewBy < today).map(named),
    expired: now.filter(({ provenance }) => (provenance.validUntil ?? today) < today).map(named),
    bundles: compareEntries(comparing, 'bundles'),
    families: compareEntries(comparing, 'families'),
    questions: compareEntries(comparing, 'questions'),
    hall: describeHallChanges(before.hall, after.hall, language),
    departments: compareDepartments(comparing),
    texts: describeTextChanges(before.texts, after.texts, language),
    lexicon: describeLexiconChanges(before.lexicon, after.lexicon, language),
  };
};
