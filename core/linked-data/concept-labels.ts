import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { Bilingual } from '#contract/language.ts';
import type { Way } from './ways.ts';

type Labels<Code extends string> = Record<Code, Bilingual>;

export const itemTypeLabels: Labels<CompleteGuide['type']> = {
  'administrative-licence': { zh: '行政许可', en: 'Administrative licence' },
  'administrative-benefit': { zh: '行政给付', en: 'Administrative benefit' },
  'administrative-confirmation': { zh: '行政确认', en: 'Administrative confirmation' },
  'administrative-reward': { zh: '行政奖励', en: 'Administrative reward' },
  'administrative-ruling': { zh: '行政裁决', en: 'Administrative ruling' },
  'other-administrative-power': { zh: '其他行政权力', en: 'Other administrative power' },
  'public-service': { zh: '公共服务', en: 'Public service' },
};

export const servedLabels: Labels<CompleteGuide['serves'][number]> = {
  'natural-person': { zh: '自然人', en: 'Natural persons' },
  enterprise: { zh: '企业法人', en: 'Enterprises' },
  'public-institution': { zh: '事业法人', en: 'Public institutions' },
  'social-organisation': { zh: '社会组织法人', en: 'Social organisations' },
  'administrative-organ': { zh: '行政机关', en: 'Administrative organs' },
  other: { zh: '其他组织', en: 'Other organisations' },
};

export const audienceLabels: Labels<CompleteGuide['audience']> = {
  personal: { zh: '个人', en: 'People' },
  enterprise: { zh: '企业', en: 'Businesses' },
};

export const materialKindLabels: Labels<CompleteGuide['materials'][number]['kind']> = {
  form: { zh: '申请表格', en: 'Form' },
  certificate: { zh: '证照', en: 'Certificate' },
  contract: { zh: '合同协议', en: 'Contract' },
  proof: { zh: '证明文件', en: 'Proof' },
  photo: { zh: '照片', en: 'Photo' },
  plan: { zh: '图纸', en: 'Plan' },
  other: { zh: '其他材料', en: 'Other' },
};

export const outcomeLabels: Labels<CompleteGuide['result']['kind']> = {
  licence: { zh: '许可证照', en: 'Licence' },
  certificate: { zh: '证书证明', en: 'Certificate' },
  approval: { zh: '批文', en: 'Approval' },
  record: { zh: '登记备案', en: 'Record' },
  payment: { zh: '资金发放', en: 'Payment' },
  other: { zh: '其他结果', en: 'Other' },
};

export const wayLabels: Labels<Way['kind']> = {
  window: { zh: '窗口办理', en: 'At a window' },
  computer: { zh: '网上办理', en: 'On a computer' },
  mobile: { zh: '掌上办理', en: 'On a phone' },
  post: { zh: '邮寄办理', en: 'By post' },
  terminal: { zh: '自助终端办理', en: 'At a terminal' },
  'town-centre': { zh: '就近办理', en: 'At a town or street centre' },
  other: { zh: '其他方式', en: 'Another way' },
};

export const confirmationLabels: Labels<'confirmed' | 'unconfirmed'> = {
  confirmed: { zh: '已由主管部门确认', en: 'Confirmed by the owning department' },
  unconfirmed: { zh: '草稿：尚未经主管部门确认', en: 'Draft: not yet confirmed by the owning department' },
};

/** What stands for the description of an item of which only the outline is known. */
export const outlineText: Bilingual = {
  zh: '目前只有目录信息，详细内容尚未提供。',
  en: 'Only the outline of this item is known yet.',
};
