import type { Situation } from '#contract/guide/situation.ts';
import type { Language } from '#contract/language.ts';
import { likenessOf } from '#core/text/likeness.ts';
import { normalise } from '#core/text/normalise.ts';

const least = 0.34;
const lead = 0.04;

/** How well a reply says an option: in full, or in part by its label or its words. */
const scoreOf = (reply: string, { label, words }: Situation['options'][number], language: Language) => {
  const said = normalise(reply);
  return Math.max(
    ...[label[language], ...words[language], ...words[language === 'zh' ? 'en' : 'zh']].map((text) => {
      const option = normalise(text);
      const within = option.length >= 2 && said.includes(option) ? 0.6 + Math.min(0.3, option.length / 40) : 0;
      return Math.max(within, likenessOf(said, option));
    }),
  );
};

/** The option that a reply means: "跟房东租的" for a home rented from a private landlord. Undefined when none is clear. */
export const matchOption = (reply: string, { options }: Situation, language: Language) => {
  const scored = options
    .map((option) => ({ id: option.id, score: scoreOf(reply, option, language) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < least || first.score - (second?.score ?? 0) < lead) return undefined;
  return first;
};
