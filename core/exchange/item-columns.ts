import { department, identifier, number, severalDepartments, text, whether, yesNo } from './codecs.ts';
import { day, depth, duration } from './codecs-of-figures.ts';
import { type Leaf, leaf, links, optionalLeaf, optionalTexts, phrasings, texts, word, words } from './leaf.ts';
import {
  appointments,
  audiences,
  handlingForms,
  handlingScopes,
  handlingTypes,
  itemTypes,
  levels,
  natures,
  served,
  units,
} from './words.ts';
import { deliveries, fields, resultKinds } from './words-of-lists.ts';

const isThere = (value: unknown) => value !== undefined;
const hasEntries = (value: unknown) => Array.isArray(value) && value.length > 0;
const hasTrue = (value: unknown) => typeof value === 'object' && value !== null && Object.values(value).includes(true);

/** What tells one guide from another. */
export const idLeaf = leaf('事项编号', 'id', identifier, { also: ['本系统编号', '指南编号', 'id'] });
export const nameLeaf = leaf('事项名称', 'name.zh', text, { also: ['名称', '主项名称', '服务事项名称'] });

const basics: Leaf[] = [
  idLeaf,
  nameLeaf,
  leaf('事项名称（英文）', 'name.en', text),
  optionalLeaf('基本编码', 'codes.basic', text, ['事项基本编码']),
  optionalLeaf('实施编码', 'codes.implementation', text, ['事项实施编码', '实施清单编码']),
  word('事项分类', 'audience', audiences, ['个人或企业']),
  ...texts('事项简介', 'summary', { also: ['简介'] }),
  ...phrasings('别名', 'aliases', ['俗称', '事项别名'], /[;；、，,|]/u),
  ...phrasings('群众问法', 'paraphrases', ['常见问法']),
  word('事项类型', 'type', itemTypes),
  word('行使层级', 'level', levels),
  ...optionalTexts('权限划分', 'authority.division'),
  leaf('实施主体', 'department', department, { also: ['实施机关', '主管部门'] }),
  word('实施主体性质', 'authority.nature', natures),
  ...optionalTexts('承办机构', 'authority.undertaking', ['承办部门']),
  optionalLeaf('联办机构', 'authority.joint', severalDepartments),
  words('服务对象', 'serves', served, ['服务对象类型']),
  word('通办范围', 'channels.scope', handlingScopes),
  ...optionalTexts('通办说明', 'channels.scopeNote'),
  ...optionalTexts('数量限制', 'quantityLimit'),
  ...optionalTexts('行政管辖', 'authority.jurisdiction'),
];

const handling: Leaf[] = [
  word('办件类型', 'handlingType', handlingTypes),
  leaf('法定办结时限', 'timeLimit.statutory', duration, { removes: 'timeLimit.statutory', merges: true }),
  word('法定办结时限单位', 'timeLimit.statutory.unit', units),
  leaf('承诺办结时限', 'timeLimit.promised', duration, { merges: true }),
  word('承诺办结时限单位', 'timeLimit.promised.unit', units),
  ...optionalTexts('办结时限说明', 'timeLimit.note', ['时限说明']),
  leaf('到办事现场次数', 'visits.count', number, { also: ['到现场次数', '跑动次数'] }),
  ...optionalTexts('必须现场办理原因', 'visits.reason', ['必须现场办理原因说明']),
];

const channels: Leaf[] = [
  words('办理形式', 'channels.forms', handlingForms),
  leaf('是否网办', 'channels.online', whether(isThere, { yes: {}, no: null }), {
    also: ['是否网上办理'],
    merges: true,
  }),
  leaf('网办深度', 'channels.online.depth', depth),
  ...links('网办地址（电脑端）', 'channels.online.computer', ['网办地址', '网上办理地址', '电脑端网办地址']),
  ...links('网办地址（移动端）', 'channels.online.mobile', ['移动端网办地址', '移动端办理地址']),
  ...optionalTexts('网办说明', 'channels.online.note'),
  word('是否支持预约', 'channels.appointment.need', appointments, ['是否支持预约办理']),
  ...optionalTexts('预约说明', 'channels.appointment.note'),
  leaf('是否支持网上支付', 'channels.onlinePayment', yesNo),
  leaf('是否支持物流快递', 'channels.post', whether(hasTrue, { no: { papersIn: false, resultOut: false } }), {
    merges: true,
  }),
  leaf('材料可邮寄', 'channels.post.papersIn', yesNo),
  leaf('结果可邮寄', 'channels.post.resultOut', yesNo),
  ...optionalTexts('物流快递说明', 'channels.post.note'),
  leaf('是否支持自助终端', 'channels.terminal.offered', yesNo, { also: ['是否支持自助终端办理'] }),
  ...optionalTexts('自助终端说明', 'channels.terminal.note'),
  leaf('是否进驻大厅', 'channels.windows', whether(hasEntries, { no: [] }), { also: ['是否进驻政务大厅'] }),
  leaf('镇街便民中心可办', 'channels.townCentres.offered', yesNo),
  ...optionalTexts('镇街便民中心说明', 'channels.townCentres.note'),
  leaf('可由他人代办', 'channels.proxy.allowed', yesNo),
  ...texts('他人代办说明', 'channels.proxy.note'),
  leaf('是否秒批', 'channels.instantApproval', yesNo),
  leaf('是否支持云勘', 'channels.remoteSurvey.offered', yesNo),
  ...optionalTexts('云勘说明', 'channels.remoteSurvey.note'),
];

const outcome: Leaf[] = [
  leaf('是否收费', 'fees.charged', yesNo),
  ...optionalTexts('收费说明', 'fees.note'),
  ...texts('结果名称', 'result.name', { also: ['审批结果名称', '办理结果名称'] }),
  word('结果类型', 'result.kind', resultKinds, ['审批结果类型', '办理结果类型']),
  ...links('结果样本', 'result.sample', ['审批结果样本']),
  ...optionalTexts('无样本原因', 'result.noSample'),
  words('领取方式', 'result.delivery', deliveries, ['结果领取方式']),
  ...texts('有效期', 'validity.text'),
  optionalLeaf('有效年限', 'validity.years', number),
];

const provenance: Leaf[] = [
  leaf('部门已确认', 'provenance.confirmed', yesNo),
  { ...words('样例要素', 'provenance.samples', fields), removes: 'provenance.samples' },
  leaf('复核日期', 'provenance.reviewBy', day),
  leaf('生效日期', 'provenance.validFrom', day, { also: ['实施日期'] }),
  optionalLeaf('失效日期', 'provenance.validUntil', day),
];

/** The columns of the sheet 事项 beside the lists, in the order in which they are written. */
export const itemColumns: readonly Leaf[] = [...basics, ...handling, ...channels, ...outcome, ...provenance];

/** What has no column of its own, whole elements by their names. */
export const extensionHeading = '扩展(JSON)';
