import type { Language } from '#contract/language.ts';

/** Words that nobody ends on: fillers, and those that join on what is still to come. */
const open = {
  zh: /(然后|还有|就是|就是说|那个|这个|那么|因为|所以|但是|可是|不过|如果|要是|或者|以及|并且|而且|比如|比如说|关于|我想|我要|请问|嗯+|呃+|额|啊这|和|跟|把|给|在)$/u,
  en: /\b(u+m+|u+h+|er+m?|and|or|but|so|because|if|when|the|a|an|to|for|of|with|about|my|your|i|is|then|that|like)$/i,
} satisfies Record<Language, RegExp>;

/** Whether what was heard so far sounds as if it went on. */
export const isUnfinished = (text: string, language: Language): boolean =>
  open[language].test(text.replace(/[\s，。、,.…]+$/u, ''));
