import { handlingFormCodes, itemTypeCodes, levelCodes, servedCodes } from '#contract/guide/code-tables.ts';

/** Our word → the Chinese ones, the first of which is written; `codes` where a number may stand for the word. */
export type WordTable = {
  words: Readonly<Record<string, readonly string[]>>;
  codes?: Readonly<Record<string, string>>;
};

export const itemTypes: WordTable = {
  words: {
    'administrative-licence': ['行政许可'],
    'administrative-benefit': ['行政给付'],
    'administrative-confirmation': ['行政确认'],
    'administrative-reward': ['行政奖励'],
    'administrative-ruling': ['行政裁决'],
    'other-administrative-power': ['其他行政权力', '其他职权', '其它行政权力', '其他权力'],
    'public-service': ['公共服务'],
  },
  codes: itemTypeCodes,
};

export const levels: WordTable = {
  words: {
    national: ['国家级', '国家', '国', '部级'],
    provincial: ['省级', '省', '自治区级', '直辖市级'],
    municipal: ['市级', '市', '设区的市级', '地市级'],
    county: ['县级', '县', '区级', '区县级', '县(区)级', '县(市、区)级', '县区级'],
    town: ['镇（街道）级', '镇街', '乡级', '镇级', '街道级', '镇(乡、街道)级', '乡(镇、街道)级', '乡镇级'],
    village: ['村（社区）级', '村社区', '村级', '社区级', '村(社区)'],
  },
  codes: levelCodes,
};

export const served: WordTable = {
  words: {
    'natural-person': ['自然人', '个人'],
    enterprise: ['企业法人', '企业'],
    'public-institution': ['事业法人', '事业单位', '事业单位法人'],
    'social-organisation': ['社会组织法人', '社会组织'],
    'administrative-organ': ['行政机关', '机关'],
    other: ['其他', '其它', '其他组织', '非法人企业'],
  },
  codes: servedCodes,
};

export const handlingForms: WordTable = {
  words: {
    window: ['窗口', '窗口办理', '线下办理', '现场办理'],
    computer: ['电脑端', '电脑端办理', '网上办理', '网上'],
    mobile: ['移动端', '移动端办理', '手机', '掌上办理'],
    post: ['快递', '邮寄', '快递申请', '邮寄办理'],
    other: ['其他', '其它'],
  },
  codes: handlingFormCodes,
};

/** Numbered differently from system to system: words only. */
export const handlingTypes: WordTable = {
  words: { immediate: ['即办件', '即办'], promised: ['承诺件', '承诺办件'], other: ['其他', '其它'] },
};

/** Numbered differently from system to system: words only. */
export const handlingScopes: WordTable = {
  words: {
    district: ['全区', '区内', '区内通办', '本区', '全区通办', '全县', '无通办'],
    city: ['全市', '全市通办', '市内通办'],
    province: ['全省', '全省通办', '省内通办'],
    'yangtze-delta': ['长三角', '长三角通办', '跨省通办（长三角）'],
    national: ['全国', '全国通办', '跨省通办'],
  },
};

export const audiences: WordTable = {
  words: { personal: ['个人', '个人事项'], enterprise: ['企业', '法人', '企业事项', '法人事项'] },
};

export const natures: WordTable = {
  words: {
    'statutory-organ': ['法定机关', '法定行政机关', '法定'],
    'authorised-organisation': ['授权组织', '法律法规授权组织'],
    'entrusted-organisation': ['受委托组织', '受委托机关', '委托组织'],
  },
};

export const units: WordTable = {
  words: {
    'working-day': ['工作日', '个工作日'],
    day: ['自然日', '日', '天', '个自然日'],
    hour: ['小时', '个小时', '时'],
    month: ['月', '个月'],
  },
};

export const appointments: WordTable = {
  words: {
    none: ['否', '不支持', '不需要预约', '无需预约', '0'],
    possible: ['是', '支持', '可以预约', '可预约', '1'],
    required: ['必须预约', '需要预约', '必须'],
  },
};

export const helps: WordTable = {
  words: { guidance: ['帮办'], proxy: ['代办'], 'home-visit': ['上门服务', '上门'] },
};
