import type { Language } from '#contract/language.ts';
import { chineseRules } from './chinese/chinese-rules.ts';
import { englishRules } from './english/english-rules.ts';
import { plainRules } from './plain-rules.ts';
import { applyRules } from './rule.ts';

const rules = { zh: [...plainRules, ...chineseRules], en: [...plainRules, ...englishRules] };

/** What a voice should say for a text: every figure in words, marks as pauses or not at all. What is shown keeps its figures. */
export const forTheEar = (text: string, language: Language): string => applyRules(text, rules[language]).trim();
