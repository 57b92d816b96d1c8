import type { Language } from '#contract/language.ts';

// letters of these two scripts, digits and the marks of plain sentences; neither markup nor anything that is not seen
const plain: Record<Language, RegExp> = {
  zh: /^[\p{Script=Han}A-Za-z0-9０-９ 〔〕²℃＋、，。；：？！“”‘’（）《》…—–·％.,:;?!'"()%/~+-]*$/u,
  en: /^[A-Za-z0-9 ²“”‘’…—–·.,:;?!'"()%/+-]*$/u,
};

// links however they are written, and whatever speaks of itself as a model, of orders, of money by hand, or of politics
const forbidden: readonly RegExp[] = [
  /https?:|hxxp|www\.|[\w-]\s?(?:\.|．|点|\bdot\b|\[\.\])\s?(?:com|cn|net|org|gov|io|top|xyz|vip|site|cc|info|app|me|link|shop|club|biz|example)(?![a-z])|\b\w+@\w+/i,
  /(?:^|\s)[-~+]{1,3}\s*\S/,
  /提示词|系统提示\s*[：:]|告诉所有|来访者|tell (?:all )?(?:the )?visitors|忽略(?:以上|之前|前面)|作为(?:一个)?(?:AI|人工智能|语言模型)|管理员模式|开发者模式|system prompt|ignore (?:all|the|previous|above)|as an AI|language model|instructions?\b/i,
  /加(?:我|您|他|个)?(?:的)?微信|加我|微信号|转账(?:给|到)|汇款到|扫码付|QQ群|验证码|好处费|红包|WhatsApp|Telegram|wire the money|gift card/i,
  /保证(?:能|一定|通过)|我保证|(?:肯定|一定)(?:能|会|给)|准能|百分之百|内部渠道|走后门|托关系|(?:is|are) guaranteed|guaranteed to|certainly|surely/i,
  /您(?:的[^，。]{0,8})?已经?(?:通过|批准|登记|审批)|(?:已经?|我)(?:为|替)您|your .* has been (?:approved|granted)|you have been granted/i,
  /服用|剂量|诊断为|自杀|自残|炸|dosage\b|suicide\b|\bpills?\b/i,
  /习近平|总书记|主席|台独|港独|法轮|六四|政变|独裁|反动|体制|拉横幅|\bregime\b/i,
];

/** Whether a sentence, its tokens apart, is plain words of its language, of the kind that a guide may say. */
export const isPlain = (sentence: string, language: Language): boolean =>
  plain[language].test(sentence) && !forbidden.some((it) => it.test(sentence.normalize('NFKC')));

// of a guide's own lines: the same but for links and marks of lists, which a guide may hold, and templates and tags, which it may not
const planted: readonly RegExp[] = [...forbidden.slice(2), /[{}｛｝]|<\/?[a-z]/i];

/** Whether a line of a guide is one that a guide may hold. Somebody may have written another one into it: nothing rests on that. */
export const isSound = (line: string): boolean => !planted.some((it) => it.test(line.normalize('NFKC')));
