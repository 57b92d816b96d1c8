/** What a sentence claims by name: papers, authorities, laws, persons. `why` says of what kind. */
export type Claim = { kind: 'paper' | 'authority' | 'law' | 'person'; text: string };

const han = '[\\u4e00-\\u9fff]';

const papers = `(?:身份证|户口簿|户口本|居住证|结婚证|离婚证|出生证|执照|许可证|驾驶证|行驶证|资格证|房产证|不动产权证|护照|通行证|社保卡|银行卡|申请表|申请书|登记表|承诺书|委托书|公证书|判决书|调解书|协议书|合同|证明|凭证|发票|票据|收据|存折|照片|公章|图纸|章程|决议|报告|清单|复印件|原件|批文|批复|回执|鉴定书|诊断书|病历|说明书|流水|账单|副本|正本|证书|证件)`;
const authorities = `(?:公安局|派出所|税务局|人社局|民政局|住建局|规划局|教育局|卫健委|医保局|市监局|市场监管局|数据局|审批局|城管局|交通局|法院|检察院|仲裁委|公证处|司法局|街道办|居委会|村委会|居民委员会|银行|医院|公积金中心|服务中心|管理局|委员会|办公室|管理中心|指挥部|大队|支队|车管所)`;

const patterns: readonly [Claim['kind'], RegExp][] = [
  ['law', /《[^》]+》/g],
  ['law', new RegExp(`第${'[零〇一二三四五六七八九十百千\\d]+'}条`, 'g')],
  ['law', new RegExp(`${han}{2,14}(?:法|条例|办法|规定|细则)(?=第|规定|明确|要求|，|。|$)`, 'g')],
  ['paper', new RegExp(`${han}{0,10}${papers}`, 'g')],
  ['authority', new RegExp(`${han}{0,8}${authorities}`, 'g')],
  ['person', new RegExp(`${han}{1,3}(?:先生|女士|同志|主任|局长|科长|处长|所长|经理|律师|医生|老师)`, 'g')],
  ['person', /\b(?:Mr|Ms|Mrs|Dr|Director|Officer)\.? [A-Z][a-z]+/g],
  [
    'authority',
    /\b(?:[A-Z][\w’'-]+ )*(?:Bureau|Ministry|Commission|Court|Hospital|Bank|Police|Embassy|Notary)\b(?: of [A-Z]\w+)?/g,
  ],
  [
    'paper',
    /\b(?:[a-z]+ )?(?:identity card|ID card|passport|licen[cs]e|permit|certificate|application form|contract|invoice|receipt|photograph|photo|bank card|power of attorney|household register|hukou)s?\b/gi,
  ],
];

/** All that a sentence names and that the guide must name too. */
export const claimsIn = (text: string): Claim[] =>
  patterns.flatMap(([kind, pattern]) => [...text.matchAll(pattern)].map(([found]) => ({ kind, text: found })));

// as much of a name's end as says which one is meant: 居民身份证 of 因为要带居民身份证
const least = { han: 2, latin: 6 };

/** Whether the source names it: as it stands, or without what comes before it in the sentence. */
export const isNamed = (claim: string, source: string): boolean => {
  const name = claim.replace(/[《》]/g, '').trim();
  const isLatin = /^[\x20-\x7e’]+$/.test(name);
  const [held, said] = isLatin ? [source.toLowerCase(), name.toLowerCase()] : [source, name];
  const shortest = Math.min(said.length, isLatin ? least.latin : least.han);
  return held.includes(said) || held.includes(said.slice(-shortest));
};
