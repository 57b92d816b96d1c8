import type { Language } from '#contract/language.ts';
import type { ChangedEntry, ReleaseChanges } from './compare-releases.ts';
import type { ReleaseCounts } from './count-release-changes.ts';

type Status = ChangedEntry['status'];
type Section = 'guides' | 'bundles' | 'families' | 'questions';
type Part = 'hall' | 'departments' | 'texts' | 'lexicon';
type List = 'newlyConfirmed' | 'noLongerConfirmed' | 'pastReview' | 'expired';

/** The words of the report on two releases, in one language. */
type Phrases = {
  title: (before: string, after: string) => string;
  same: string;
  sections: Record<Section, string>;
  parts: Record<Part, string>;
  lists: Record<List, string>;
  status: Record<Status, string>;
  named: (name: string, id: string) => string;
  immaterial: (phrases: string[]) => string;
  summary: string;
  counts: (counts: ReleaseCounts) => string[];
  counted: (changes: ReleaseChanges) => string[];
};

const some = (pairs: readonly (readonly [number, string])[]) =>
  pairs.flatMap(([count, text]) => (count > 0 ? [text] : []));

const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const zh: Phrases = {
  title: (before, after) => `发布 ${before} 与 ${after} 的对比`,
  same: '两个发布内容相同。',
  sections: { guides: '办事指南', bundles: '一件事', families: '近似事项', questions: '大厅常见问题' },
  parts: { hall: '大厅', departments: '部门', texts: '固定话术', lexicon: '词库' },
  lists: {
    newlyConfirmed: '部门新确认的指南',
    noLongerConfirmed: '不再是部门确认的指南',
    pastReview: '已过复核日期的指南',
    expired: '已过失效日期、不再用来回答的指南',
  },
  status: {
    added: '新增',
    removed: '删除',
    completed: '由概要补全为完整指南',
    reduced: '由完整指南退为概要',
    changed: '',
  },
  named: (name, id) => `${name} (${id})`,
  immaterial: (phrases) => `不影响群众：${phrases.join('；')}`,
  summary: '小结',
  counts: (it) => [
    `${it.substantial} 份指南有实质变化，${it.findingOnly} 份只改了问法，${it.immaterial} 份只改了其他不影响群众的内容，${it.unchanged} 份没有变化`,
    ...some([
      [it.added, `新增 ${it.added} 份指南`],
      [it.removed, `删除 ${it.removed} 份指南`],
      [it.completed, `${it.completed} 份由概要补全`],
      [it.reduced, `${it.reduced} 份退为概要`],
    ]),
  ],
  counted: ({ newlyConfirmed, pastReview, expired, bundles, families, questions, hall, departments, texts, lexicon }) =>
    some([
      [newlyConfirmed.length, `部门新确认 ${newlyConfirmed.length} 份`],
      [pastReview.length, `已过复核日期 ${pastReview.length} 份`],
      [expired.length, `已过失效日期 ${expired.length} 份`],
      [bundles.length, `一件事变化 ${bundles.length} 个`],
      [families.length, `近似事项变化 ${families.length} 组`],
      [questions.length, `大厅常见问题变化 ${questions.length} 个`],
      [hall.length, `大厅变化 ${hall.length} 处`],
      [departments.length, `部门变化 ${departments.length} 处`],
      [texts.length, `固定话术变化 ${texts.length} 处`],
      [lexicon.length, `词库变化 ${lexicon.length} 处`],
    ]),
};

const en: Phrases = {
  title: (before, after) => `Release ${before} compared with ${after}`,
  same: 'The two releases say the same.',
  sections: { guides: 'Guides', bundles: 'Bundles', families: 'Families', questions: 'Questions on the hall' },
  parts: { hall: 'Hall', departments: 'Departments', texts: 'Canned texts', lexicon: 'Lexicon' },
  lists: {
    newlyConfirmed: 'Newly confirmed by their departments',
    noLongerConfirmed: 'No longer confirmed by their departments',
    pastReview: 'Past their day of review',
    expired: 'Past their validity, refused in answers',
  },
  status: {
    added: 'added',
    removed: 'removed',
    completed: 'completed from an outline',
    reduced: 'back to an outline',
    changed: '',
  },
  named: (name, id) => `${name} (${id})`,
  immaterial: (phrases) => `of no weight to visitors: ${phrases.join('; ')}`,
  summary: 'Summary',
  counts: (it) => [
    `${plural(it.substantial, 'guide')} changed in substance, ${it.findingOnly} in phrasings only, ${it.immaterial} in other things of no weight to visitors, ${it.unchanged} not at all`,
    ...some([
      [it.added, `${plural(it.added, 'guide')} added`],
      [it.removed, `${plural(it.removed, 'guide')} removed`],
      [it.completed, `${it.completed} completed from an outline`],
      [it.reduced, `${it.reduced} back to an outline`],
    ]),
  ],
  counted: ({ newlyConfirmed, pastReview, expired, bundles, families, questions, hall, departments, texts, lexicon }) =>
    some([
      [newlyConfirmed.length, `${newlyConfirmed.length} newly confirmed`],
      [pastReview.length, `${pastReview.length} past review`],
      [expired.length, `${expired.length} past validity`],
      [bundles.length, plural(bundles.length, 'changed bundle')],
      [families.length, families.length === 1 ? '1 changed family' : `${families.length} changed families`],
      [questions.length, plural(questions.length, 'changed question')],
      [hall.length, `${plural(hall.length, 'change')} of the hall`],
      [departments.length, `${plural(departments.length, 'change')} of departments`],
      [texts.length, `${plural(texts.length, 'change')} of canned texts`],
      [lexicon.length, `${plural(lexicon.length, 'change')} of the lexicon`],
    ]),
};

export const reportPhrases: Record<Language, Phrases> = { zh, en };
