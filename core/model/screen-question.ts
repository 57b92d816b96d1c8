// who tries to give a model orders, and what no guide is asked: the engine answers those as it answers all else
const forbidden: readonly RegExp[] = [
  /忽略.{0,8}(?:要求|指令|规定|规则|提示|设定|内容)|忘(?:记|掉).{0,6}(?:要求|指令|规则|设定)|提示词|系统提示|越狱|管理员模式|开发者模式|你现在是|扮演|假装你/,
  /\b(?:ignore|disregard|forget) .{0,24}(?:above|previous|prior|instruction|rule|prompt)|system prompt|jailbreak|developer mode|you are now|pretend (?:to be|you)|\bDAN\b/i,
  /[<＜][/／]?\s?[a-z]|\{\{|\{%|\$\{|```|\[\[|<\|/i,
  /习近平|总书记|共产党|国民党|台独|藏独|疆独|港独|法轮|六四|天安门事件|政变|独裁|\b(?:communist party|tiananmen|falun|dictator)/i,
];

/** Whether a question may be shown to a language model at all. */
export const isFitForModel = (text: string): boolean => {
  const folded = text.normalize('NFKC');
  return !forbidden.some((it) => it.test(folded));
};
