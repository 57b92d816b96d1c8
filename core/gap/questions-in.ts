import type { Language } from '#contract/language.ts';
import { longestQuestion } from '#contract/visit/turn.ts';
import { maskPersonalData } from '#core/text/mask-personal-data.ts';
import { withoutPersons } from './without-persons.ts';

/** What makes a sentence a question or a wish. */
const asks: Record<Language, RegExp> = {
  zh: /[吗呢？?]|怎么|怎样|如何|咋|什么|啥|哪|几[个天次年张份点]|多少|多久|能不能|能否|可不可以|可以不|要不要|用不用|是不是|有没有|需不需要|咨询|问一下|想问|请问|(?:我|我们|家里|孩子|公司)?(?:想|要|打算|准备)(?:办|申请|申领|报|查|领|开|注册|补|换|迁|转|取|注销|变更)/u,
  en: /\?|^(?:how|what|where|when|which|who|can|could|do|does|is|are|may|should|will)\b|\b(?:how (?:do|can|much|long)|want to|need to|would like to|wondering|looking to)\b/i,
};

/** 嗯，好的: the shortest question has so many characters. */
const shortest: Record<Language, number> = { zh: 4, en: 8 };

const sentences = /[^。！!？?\n]+[。！!？?\n]*/gu;

/** The sentences of one turn that ask, with what stands before them: 我是农村户口。要盖房子去哪里批？ */
const askingPart = (text: string, language: Language): string => {
  const parts = text.match(sentences) ?? [];
  const last = parts.findLastIndex((it) => asks[language].test(it));
  return parts
    .slice(0, last + 1)
    .join('')
    .trim();
};

/**
 * The questions among what a caller said, personal data masked and clauses that tell of a person left out; in order.
 * Too long a story is cut at its beginning: what is asked comes last.
 */
export const questionsIn = (turns: readonly string[], language: Language): string[] =>
  turns.flatMap((turn) => {
    const { heard } = maskPersonalData(withoutPersons(turn, language), language);
    const question = askingPart(heard, language).slice(-longestQuestion).trim();
    return question.length >= shortest[language] ? [question] : [];
  });
