import type { WordTable } from './words.ts';

export const necessities: WordTable = {
  words: {
    required: ['必要', '必须', '必需', '是'],
    optional: ['非必要', '可选', '否'],
    deferrable: ['容缺后补', '容缺', '可容缺'],
  },
};

export const materialKinds: WordTable = {
  words: {
    form: ['申请表格', '申请表', '表格', '申请表格文书'],
    certificate: ['证件证照', '证照', '证件', '证书证照'],
    contract: ['合同协议', '合同', '协议'],
    proof: ['证明文件', '证明', '批文证明'],
    photo: ['照片'],
    plan: ['图纸方案', '图纸', '方案'],
    other: ['其他', '其它'],
  },
};

export const materialForms: WordTable = {
  words: { original: ['原件'], copy: ['复印件'], electronic: ['电子', '电子件', '电子版', '电子材料'] },
};

export const materialSources: WordTable = {
  words: {
    applicant: ['申请人自备', '自备', '申请人'],
    government: ['政府部门核发', '政府部门', '政府核发'],
    other: ['其他', '其它'],
  },
};

export const stepKinds: WordTable = {
  words: {
    apply: ['申请', '申请与提交', '提交申请'],
    accept: ['受理', '收件与受理'],
    examine: ['审核', '审查', '初审', '审查与审核'],
    decide: ['决定', '审批', '审批决定', '办结'],
    deliver: ['送达', '颁证与送达', '发证'],
    other: ['其他', '其它'],
  },
};

export const actors: WordTable = { words: { visitor: ['申请人', '办事人'], department: ['部门', '办理部门'] } };

export const lawRanks: WordTable = {
  words: {
    law: ['法律'],
    'administrative-regulation': ['行政法规'],
    'local-regulation': ['地方性法规'],
    rule: ['规章', '部门规章', '地方政府规章', '政府规章'],
    document: ['规范性文件', '文件', '其他规范性文件'],
    standard: ['标准'],
  },
};

export const resultKinds: WordTable = {
  words: {
    licence: ['许可证', '执照'],
    certificate: ['证照', '证书'],
    approval: ['批文', '批复'],
    record: ['登记备案', '备案', '登记', '记录'],
    payment: ['资金发放', '发放资金', '资金'],
    other: ['其他', '其它'],
  },
};

export const deliveries: WordTable = {
  words: {
    window: ['窗口领取', '窗口', '现场领取'],
    post: ['邮寄', '快递', '邮寄送达', '物流快递'],
    electronic: ['电子证照', '网上下载', '电子送达', '网站下载', '自行下载'],
    'bank-account': ['打入银行账户', '银行账户', '打卡发放'],
  },
};

export const windowKinds: WordTable = {
  words: {
    general: ['综合窗口', '综合'],
    enterprise: ['企业开办窗口', '企业开办'],
    'food-and-drug': ['食品药品窗口', '食品药品'],
    construction: ['工程建设窗口', '工程建设'],
    'city-management': ['城市管理窗口', '城市管理'],
    transport: ['交通运输窗口', '交通运输'],
    labour: ['就业劳动窗口', '劳动', '就业'],
    'social-security': ['社会保险窗口', '社保', '社会保险'],
    'medical-insurance': ['医疗保障窗口', '医保', '医疗保障'],
    'housing-fund': ['公积金窗口', '公积金'],
    property: ['不动产窗口', '不动产', '不动产登记'],
    household: ['户籍窗口', '户籍', '户政'],
    'exit-entry': ['出入境窗口', '出入境'],
    'traffic-police': ['交警窗口', '交警', '车管'],
    'civil-affairs': ['民政窗口', '民政'],
    marriage: ['婚姻登记窗口', '婚姻登记'],
    disability: ['残疾人服务窗口', '残联', '残疾人'],
    health: ['卫生健康窗口', '卫健', '卫生健康'],
    education: ['教育窗口', '教育'],
    tax: ['税务窗口', '税务'],
    judicial: ['司法窗口', '司法', '公证'],
    veterans: ['退役军人窗口', '退役军人'],
    talent: ['人才服务窗口', '人才'],
  },
};

/** What a visitor can ask of a guide: the elements that hold sample values. */
export const fields: WordTable = {
  words: {
    summary: ['简介'],
    conditions: ['受理条件'],
    materials: ['材料'],
    fee: ['收费'],
    'time-limit': ['时限'],
    place: ['地点'],
    hours: ['办理时间'],
    steps: ['流程'],
    online: ['网办'],
    result: ['结果'],
    validity: ['有效期'],
    law: ['依据'],
    contact: ['联系方式'],
    proxy: ['他人代办'],
    elsewhere: ['通办'],
    faq: ['常见问题'],
  },
};
