import { identifier, number, text } from './codecs.ts';
import { phone } from './codecs-of-figures.ts';
import { type Leaf, leaf, links, optionalLeaf, optionalTexts, texts, word, words } from './leaf.ts';
import type { Part } from './part.ts';
import { situationPart } from './situation-rows.ts';
import { when } from './when-text.ts';
import { helps } from './words.ts';
import {
  actors,
  lawRanks,
  materialForms,
  materialKinds,
  materialSources,
  necessities,
  stepKinds,
  windowKinds,
} from './words-of-lists.ts';

const applies = (heading: string) => optionalLeaf(heading, 'when', when);
const list = (path: string, columns: readonly Leaf[], rest: Partial<Part> = {}): Part => ({
  path,
  columns,
  keys: [['zh']],
  ...rest,
});
const lines = (heading: string) => [
  leaf(heading, 'phone', phone, { also: [heading.replace('方式', '电话')] }),
  ...texts(`${heading}名称`, 'name'),
];

const inItem: Part[] = [
  list('themes', texts('服务主题', '', { also: ['主题分类'] }), { marks: /[;；、，,|]/u }),
  list('intermediaries', texts('中介服务', ''), { marks: /[;；]/u }),
  list(
    'legalBasis',
    [
      ...texts('设定依据', 'name', { also: ['法律依据', '设立依据'] }),
      word('设定依据层级', 'rank', lawRanks, ['设定依据类型']),
      optionalLeaf('设定依据文号', 'number', text),
      ...optionalTexts('设定依据条款', 'article', ['条款号']),
      ...links('设定依据链接', 'link'),
    ],
    { keys: [['name.zh', 'article.zh'], ['name.zh']] },
  ),
  list('conditions', [...texts('受理条件', 'text', { also: ['申请条件', '办理条件'] }), applies('受理条件适用情形')], {
    keys: [['text.zh', 'when'], ['text.zh']],
  }),
  list('timeLimit.specialProcedures', texts('特别程序', ''), { marks: /[;；]/u }),
  list(
    'channels.windows',
    [word('办理地点', 'kind', windowKinds, ['办理窗口']), ...optionalTexts('办理地点说明', 'note')],
    { keys: [['kind', 'note.zh'], ['kind']], marks: /[;；、，,]/u },
  ),
  list(
    'channels.assistance',
    [word('帮办代办', 'kind', helps), ...texts('帮办代办范围', 'scope'), ...texts('帮办代办内容', 'duties')],
    { keys: [['kind', 'scope.zh'], ['kind']] },
  ),
  list('contacts.consultation', lines('咨询方式'), { keys: [['phone', 'name.zh'], ['phone']], marks: /[;；、，,]/u }),
  list('contacts.complaint', lines('监督投诉方式'), { keys: [['phone', 'name.zh'], ['phone']], marks: /[;；、，,]/u }),
  list('provenance.sources', texts('信息来源', '')),
];

const materialColumns: Leaf[] = [
  leaf('材料编号', 'id', identifier),
  ...texts('材料名称', 'name', { also: ['材料', '申请材料', '申请材料名称'] }),
  word('材料必要性', 'necessity', necessities, ['必要性']),
  word('材料类型', 'kind', materialKinds),
  words('材料形式', 'forms', materialForms),
  leaf('原件份数', 'copies.original', number, { also: ['材料原件份数'] }),
  leaf('复印件份数', 'copies.copy', number, { also: ['材料复印件份数'] }),
  ...optionalTexts('材料规格', 'specification', ['规格']),
  word('来源渠道', 'source', materialSources, ['材料来源', '材料来源渠道']),
  ...optionalTexts('出具机构', 'issuer', ['来源渠道说明']),
  ...optionalTexts('电子证照', 'eCertificate', ['免证办']),
  ...optionalTexts('容缺说明', 'deferral'),
  ...optionalTexts('填报须知', 'note'),
  ...optionalTexts('受理标准', 'acceptance'),
  ...optionalTexts('材料依据', 'basis'),
  ...links('空白表格', 'blankForm'),
  ...links('示例样表', 'filledSample'),
  applies('材料适用情形'),
];

const onSheets: Part[] = [
  list('materials', materialColumns, {
    sheet: '材料',
    keys: [['id'], ['name.zh']],
    marks: /[;；]/u,
    idPrefix: 'material',
  }),
  list(
    'fees.items',
    [
      ...texts('收费项目', 'name', { also: ['收费项目名称'] }),
      ...texts('收费标准', 'standard'),
      optionalLeaf('收费金额（元）', 'amount', number, ['收费金额']),
      ...texts('收费依据', 'basis'),
      ...optionalTexts('收费减免', 'reduction', ['减免', '减免依据']),
      applies('收费适用情形'),
    ],
    { sheet: '收费', keys: [['name.zh', 'when'], ['name.zh', 'standard.zh'], ['name.zh']] },
  ),
  list(
    'faq',
    [
      ...texts('常见问题', 'question', { also: ['问', '问题'] }),
      ...texts('常见问题解答', 'answer', { also: ['答', '解答', '答案'] }),
    ],
    {
      sheet: '常见问题',
      keys: [['question.zh']],
    },
  ),
  situationPart,
  list(
    'steps',
    [
      leaf('环节编号', 'id', identifier),
      ...texts('办理流程', 'name', { also: ['环节名称', '环节', '办理环节'] }),
      word('环节类型', 'kind', stepKinds),
      word('环节办理人', 'by', actors),
      ...texts('环节说明', 'detail', { also: ['办理步骤说明'] }),
      applies('环节适用情形'),
    ],
    { sheet: '环节', keys: [['id'], ['name.zh']], marks: /\s*(?:→|->|—>|[;；])\s*/u, idPrefix: 'step' },
  ),
];

/** The lists of a guide. Situations stand before what may name them. */
export const parts: readonly Part[] = [...onSheets, ...inItem];
