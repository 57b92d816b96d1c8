/** What is counted, as a class: 日 and 天 are one, 个工作日 is another. The first that fits counts. */
const units: readonly [string, RegExp][] = [
  ['working-day', /^[\s-]?(?:个?工作日|working days?|business days?|workdays?)/i],
  ['hour', /^[\s-]?(?:个?半?小时|个?钟头|hours?\b)/i],
  ['minute', /^[\s-]?(?:分钟|minutes?\b)/i],
  ['month', /^[\s-]?(?:个?月|months?\b)/i],
  ['week', /^[\s-]?(?:个?(?:星期|礼拜)|周(?!岁)|weeks?\b)/i],
  ['age', /^[\s-]?(?:周岁|岁|years? old|years? of age)/i],
  ['year', /^[\s-]?(?:年|years?\b)/i],
  ['quarter', /^[\s-]?(?:个?季度|quarters?\b)/i],
  ['day', /^[\s-]?(?:天|日|号(?!窗|线|楼|柜)|days?\b)/i],
  ['percent', /^\s?(?:%|percent|per cent)/i],
  ['foreign-money', /^\s?(?:美元|欧元|港元|港币|日元|dollars?\b|euros?\b|pounds?\b|USD|HKD)/i],
  ['yuan', /^\s?(?:元|块(?:钱)?|圆|RMB|CNY|yuan)/i],
  ['copy', /^\s?(?:份|张|本(?!人|市|区|地|省|单位|公司)|套|copy\b|copies\b|originals?\b)/i],
  ['time', /^\s?(?:次|趟|times\b)/i],
  ['person', /^\s?(?:个?人(?!才|民|员|社)|位|名(?!称|字)|people\b|persons?\b)/i],
  ['square-metre', /^\s?(?:平方米|平米|㎡|m2|square metres?)/i],
  ['discount', /^\s?折/],
  ['article', /^\s?(?:条|款|项)/],
  ['floor', /^\s?(?:楼|层)/],
  ['window', /^\s?(?:号窗口|号线|号楼|号柜台)/],
];

/** What the text counts right behind a figure, and how long that is; an empty unit where it counts nothing known. */
export const unitAfter = (text: string): { unit: string; length: number } => {
  for (const [unit, pattern] of units) {
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return { unit, length: found.length };
  }
  return { unit: '', length: 0 };
};
