import type * as z from 'zod';
import type { Channels } from '#contract/guide/channels.ts';
import type {
  Audience,
  HandlingForm,
  HandlingScope,
  HandlingType,
  ItemType,
  Level,
  Served,
} from '#contract/guide/code-tables.ts';
import type { CompleteGuide } from '#contract/guide/guide.ts';
import type { LegalBasis } from '#contract/guide/law.ts';
import type { Material } from '#contract/guide/material.ts';
import type { Outcome } from '#contract/guide/outcome.ts';
import type { Step } from '#contract/guide/step.ts';
import type { Bilingual } from '#contract/language.ts';

type Words<Key extends string> = Record<Key, Bilingual>;
const both = (zh: string, en: string): Bilingual => ({ zh, en });

/* What officials call the words of the contract's lists, after GB/T 39046-2020. */

export const necessities: Words<Material['necessity']> = {
  required: both('必需', 'required'),
  optional: both('非必需', 'optional'),
  deferrable: both('可容缺后补', 'may follow later'),
};
export const materialKinds: Words<Material['kind']> = {
  form: both('表格', 'form'),
  certificate: both('证照', 'certificate'),
  contract: both('合同', 'contract'),
  proof: both('证明', 'proof'),
  photo: both('照片', 'photo'),
  plan: both('图纸', 'plan'),
  other: both('其他', 'other'),
};
export const materialForms: Words<Material['forms'][number]> = {
  original: both('原件', 'original'),
  copy: both('复印件', 'copy'),
  electronic: both('电子版', 'electronic'),
};
export const materialSources: Words<Material['source']> = {
  applicant: both('申请人自备', 'the applicant'),
  government: both('政府部门核发', 'a government department'),
  other: both('其他', 'others'),
};
export const itemTypes: Words<z.infer<typeof ItemType>> = {
  'administrative-licence': both('行政许可', 'administrative licence'),
  'administrative-benefit': both('行政给付', 'administrative benefit'),
  'administrative-confirmation': both('行政确认', 'administrative confirmation'),
  'administrative-reward': both('行政奖励', 'administrative reward'),
  'administrative-ruling': both('行政裁决', 'administrative ruling'),
  'other-administrative-power': both('其他行政权力', 'other administrative power'),
  'public-service': both('公共服务', 'public service'),
};
export const levels: Words<z.infer<typeof Level>> = {
  national: both('国家级', 'national'),
  provincial: both('省级', 'provincial'),
  municipal: both('市级', 'municipal'),
  county: both('县（区）级', 'county or district'),
  town: both('镇（街道）级', 'town or street'),
  village: both('村（社区）级', 'village or community'),
};
export const servedGroups: Words<z.infer<typeof Served>> = {
  'natural-person': both('自然人', 'natural persons'),
  enterprise: both('企业法人', 'enterprises'),
  'public-institution': both('事业法人', 'public institutions'),
  'social-organisation': both('社会组织法人', 'social organisations'),
  'administrative-organ': both('行政机关', 'administrative organs'),
  other: both('其他', 'others'),
};
export const audiences: Words<z.infer<typeof Audience>> = {
  personal: both('个人', 'personal'),
  enterprise: both('企业', 'enterprise'),
};
export const handlingForms: Words<z.infer<typeof HandlingForm>> = {
  window: both('窗口办理', 'at the window'),
  computer: both('电脑端', 'computer'),
  mobile: both('移动端', 'phone'),
  post: both('邮寄', 'by post'),
  other: both('其他', 'other'),
};
export const handlingTypes: Words<z.infer<typeof HandlingType>> = {
  immediate: both('即办件', 'handled at once'),
  promised: both('承诺件', 'handled within a promised time'),
  other: both('其他', 'other'),
};
export const scopes: Words<z.infer<typeof HandlingScope>> = {
  district: both('本区', 'the district'),
  city: both('全市通办', 'the whole city'),
  province: both('全省通办', 'the whole province'),
  'yangtze-delta': both('长三角通办', 'the Yangtze River Delta'),
  national: both('全国通办', 'all of China'),
};
export const appointments: Words<Channels['appointment']['need']> = {
  none: both('不需要', 'not needed'),
  possible: both('可以预约', 'possible'),
  required: both('必须预约', 'required'),
};
export const assistanceKinds: Words<Channels['assistance'][number]['kind']> = {
  guidance: both('帮办', 'assisting'),
  proxy: both('代办', 'acting for the applicant'),
  'home-visit': both('上门服务', 'home visits'),
};
export const natures: Words<CompleteGuide['authority']['nature']> = {
  'statutory-organ': both('法定机关', 'statutory organ'),
  'authorised-organisation': both('授权组织', 'authorised organisation'),
  'entrusted-organisation': both('受委托组织', 'entrusted organisation'),
};
export const ranks: Words<LegalBasis['rank']> = {
  law: both('法律', 'law'),
  'administrative-regulation': both('行政法规', 'administrative regulation'),
  'local-regulation': both('地方性法规', 'local regulation'),
  rule: both('规章', 'rule'),
  document: both('规范性文件', 'document'),
  standard: both('标准', 'standard'),
};
export const stepKinds: Words<Step['kind']> = {
  apply: both('申请', 'application'),
  accept: both('受理', 'acceptance'),
  examine: both('审核', 'examination'),
  decide: both('决定', 'decision'),
  deliver: both('送达', 'delivery'),
  other: both('其他', 'other'),
};
export const actors: Words<Step['by']> = {
  visitor: both('申请人', 'the applicant'),
  department: both('部门', 'the department'),
};
export const resultKinds: Words<Outcome['kind']> = {
  licence: both('许可证', 'licence'),
  certificate: both('证件', 'certificate'),
  approval: both('批文', 'approval'),
  record: both('登记或备案', 'record'),
  payment: both('款项', 'payment'),
  other: both('其他', 'other'),
};
export const deliveries: Words<Outcome['delivery'][number]> = {
  window: both('窗口领取', 'at the window'),
  post: both('邮寄', 'by post'),
  electronic: both('电子证照或网上下载', 'electronically'),
  'bank-account': both('打到银行账户', 'into a bank account'),
};
