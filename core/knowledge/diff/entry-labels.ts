import type { Bilingual } from '#contract/language.ts';

const labels: Record<string, Bilingual> = {
  id: { zh: '编号', en: 'id' },
  name: { zh: '名称', en: 'name' },
  question: { zh: '问题', en: 'question' },
  answer: { zh: '回答', en: 'answer' },
  topic: { zh: '主题', en: 'topic' },
  summary: { zh: '概要', en: 'summary' },
  text: { zh: '内容', en: 'text' },
  note: { zh: '说明', en: 'note' },
  reason: { zh: '原因', en: 'reason' },
  aliases: { zh: '别名', en: 'alias' },
  paraphrases: { zh: '问法', en: 'paraphrase' },
  phrasings: { zh: '问法', en: 'phrasing' },
  words: { zh: '说法', en: 'words' },
  department: { zh: '牵头部门', en: 'department in the lead' },
  legalBasis: { zh: '法律依据', en: 'legal basis' },
  rank: { zh: '效力层级', en: 'rank' },
  number: { zh: '文号', en: 'number' },
  article: { zh: '条款', en: 'article' },
  link: { zh: '链接', en: 'link' },
  url: { zh: '网址', en: 'address' },
  sources: { zh: '资料来源', en: 'source' },
  source: { zh: '资料来源', en: 'source' },
  confirmed: { zh: '部门确认', en: 'confirmed by the department' },
  reviewBy: { zh: '复核日期', en: 'review by' },
  validFrom: { zh: '生效日期', en: 'valid from' },
  validUntil: { zh: '失效日期', en: 'valid until' },
  situations: { zh: '情形', en: 'situation' },
  options: { zh: '选项', en: 'option' },
  label: { zh: '名称', en: 'label' },
  stages: { zh: '事项', en: 'guide' },
  guide: { zh: '指南', en: 'guide' },
  guides: { zh: '相关指南', en: 'guides' },
  after: { zh: '前置事项', en: 'done before it' },
  before: { zh: '后续事项', en: 'needed by' },
  when: { zh: '适用情形', en: 'situations' },
  settles: { zh: '已定情形', en: 'settled situations' },
  received: { zh: '免交材料', en: 'material not to bring' },
  from: { zh: '出自', en: 'from' },
  outside: { zh: '厅外事项', en: 'done elsewhere' },
  shared: { zh: '共用材料', en: 'shared material' },
  materials: { zh: '材料', en: 'material' },
  material: { zh: '材料', en: 'material' },
  place: { zh: '地点', en: 'place' },
  sample: { zh: '示例内容', en: 'sample' },
};

const forFinding = [
  'id',
  'aliases',
  'paraphrases',
  'phrasings',
  'words',
  'sources',
  'source',
  'confirmed',
  'reviewBy',
  'sample',
];

/** What an element of a bundle or of a question on the hall is called; its own key where no other word is known. */
export const entryLabel = (key: string): Bilingual =>
  (Object.hasOwn(labels, key) ? labels[key] : undefined) ?? { zh: key, en: key };

/** Whether the element serves finding and upkeep only. */
export const isForFinding = (key: string) => forFinding.includes(key);
