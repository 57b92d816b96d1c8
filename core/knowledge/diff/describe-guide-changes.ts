import type { Guide } from '#contract/guide/guide.ts';
import type { Bilingual, Language } from '#contract/language.ts';
import { canonical } from './canonical.ts';
import { type Change, changeOf } from './change.ts';
import type { NameOf, Telling } from './facet.ts';
import { completeFacets, identityFacets } from './guide-facets.ts';
import { situationNames } from './sayings.ts';

/** What departments are called in each of the two releases; without it their ids are told. */
type DepartmentNames = { before: NameOf; after: NameOf };

const unknown: NameOf = () => undefined;

const namesIn = (guide: Guide, department: NameOf): NameOf => {
  const situations = new Map(guide.detail === 'complete' ? situationNames(guide.situations) : []);
  return (id) => situations.get(id) ?? department(id);
};

const detail: Bilingual = { zh: '指南', en: 'guide' };
const details: Record<Guide['detail'], Bilingual> = {
  outline: { zh: '只有概要', en: 'outline' },
  complete: { zh: '完整', en: 'complete' },
};
const otherwise: Bilingual = { zh: '其他内容', en: 'other content' };

const changesOfDetail = (before: Guide, after: Guide, telling: Telling): Change[] => {
  const { language } = telling;
  if (before.detail === 'complete' && after.detail === 'complete')
    return completeFacets.flatMap((facet) => facet(before, after, telling));
  if (before.detail === after.detail) return [];
  return [changeOf(detail[language], details[before.detail][language], details[after.detail][language], true)];
};

/**
 * Tells in words what differs between two states of a guide; empty when nothing does. What an outline gained when it was
 * completed is told as one change.
 */
export const describeGuideChanges = (
  before: Guide,
  after: Guide,
  language: Language = 'zh',
  departments: DepartmentNames = { before: unknown, after: unknown },
): Change[] => {
  if (canonical(before) === canonical(after)) return [];
  const telling: Telling = {
    language,
    before: namesIn(before, departments.before),
    after: namesIn(after, departments.after),
    noun: '',
    within: '',
  };
  const changes = [
    ...changesOfDetail(before, after, telling),
    ...identityFacets.flatMap((facet) => facet(before, after, telling)),
  ];
  // such as another order of the paraphrases: the version of the guide changes with it, so silence would puzzle
  return changes.length > 0 ? changes : [{ element: otherwise[language], kind: 'changed', matters: false }];
};
