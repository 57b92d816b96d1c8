import type { Language } from '#contract/language.ts';

const chineseFigure = '[0-9零〇一二三四五六七八九十百]';

/** The hundred commonest family names, which nine of ten people bear. */
const familyName =
  '[王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤]';
const givenName = '\\p{Script=Han}{1,2}';
const kin = '(?:儿子|女儿|老公|老婆|爱人|丈夫|妻子|父亲|母亲|爸爸|妈妈|孩子|孙子|孙女)';

/** Clauses that tell of a person: name, address, birthday, plate, account. */
const personal: Record<Language, RegExp> = {
  zh: new RegExp(
    [
      '(?:我|免贵|本人|他|她|户主|老板)姓(?!名|氏|什么|啥)',
      '(?:我|他|她|人|名字|本人|孩子|儿子|女儿|老公|老婆|爱人)(?:就)?叫(?!什么|啥|做什么|你|人)',
      '名字(?:是|写)',
      `(?:我|本人)(?:就)?是${familyName}${givenName}(?=[，,。！!？?；;\\s]|$)`,
      '住在|家住|住址|家在|地址(?:是|在)',
      `\\p{Script=Han}{2,}(?:路|街|巷|弄|道|村|小区|花园|新村|苑|公寓)\\s*${chineseFigure}+\\s*(?:号|幢|栋|弄|室|单元|组|楼)`,
      `${chineseFigure}+\\s*(?:幢|栋|单元|室)`,
      `${chineseFigure}+年\\s*${chineseFigure}+月\\s*${chineseFigure}+[日号](?:出?生|的生日)`,
      '(?:生日|出生日期|身份证号码?|手机号码?|电话号码?|卡号|微信号?|邮箱|车牌号?)(?:是|为|[:：])',
      '[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Za-z]\\s*[·]?\\s*[A-Za-z0-9]{5,6}',
      '\\S@\\S',
    ].join('|'),
    'u',
  ),
  en: /\b(?:my|his|her) (?:full |first |last )?name\b|\b(?:i'?m|i am|this is) (?:mr|mrs|ms|miss|dr)\b|\bi am called\b|\b(?:i|we) live (?:at|in|on)\b|\baddress is\b|\bborn (?:on|in)\b|\bdate of birth\b|\bid number\b|\S@\S/i,
};

/** 王先生, 我儿子张大壮的: how somebody is called, in a clause that asks something. */
const called = [
  [new RegExp(`${familyName}(?:${givenName})?(?:先生|女士|小姐|师傅|阿姨|老师|同志)`, 'gu'), ''],
  [new RegExp(`(${kin})${familyName}${givenName}(?=的|要|想|在|能|可以|今年|户口)`, 'gu'), '$1'],
] as const;

const clauses = /[^，,。！!？?；;\n]+[，,。！!？?；;\n]*/gu;

/** A text without the clauses that tell of a person. What is left may be empty. */
export const withoutPersons = (text: string, language: Language): string => {
  const kept = (text.match(clauses) ?? []).filter((clause) => !personal[language].test(clause)).join('');
  return called
    .reduce((left, [name, nothing]) => left.replace(name, nothing), kept)
    .replace(/^[，,。；;\s]+|[，,；;\s]+$/gu, '');
};
