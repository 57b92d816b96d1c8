import type { Situation, When } from '#contract/guide/situation.ts';
import type { Bilingual } from '#contract/language.ts';

const named = ({ question, options }: Situation, chosen: readonly string[]): Bilingual => {
  const labels = options.filter(({ id }) => chosen.includes(id)).map(({ label }) => label);
  return {
    zh: `${question.zh}${labels.map(({ zh }) => zh).join('、')}`,
    en: `${question.en} ${labels.map(({ en }) => en).join(', or ')}`,
  };
};

/** Under which answers something counts, in words; undefined when it always does. */
export const whenText = (when: When | undefined, situations: readonly Situation[]): Bilingual | undefined => {
  const parts = situations.flatMap((situation) => {
    const chosen = when?.[situation.id];
    return chosen ? [named(situation, chosen)] : [];
  });
  if (parts.length === 0) return undefined;
  return { zh: parts.map(({ zh }) => zh).join('；'), en: parts.map(({ en }) => en).join('; ') };
};
