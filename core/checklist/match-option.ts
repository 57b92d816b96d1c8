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

const yes = /^(有的?|是的?|对的?|嗯|要的?|能|会|已经?|yes|yeah|yep|i do|i have|i am)(啊|呀|了|吧)?$/;
const no =
  /^(没有?|不是?|无|否|没得|没|不要|不会|还没有?|no|nope|none|not yet|i don'?t|i haven'?t|i'm not)(的|啊|呀|了|吧)?$/;
const affirms = { zh: /^(有|是|已|能|会|要|对)/, en: /^(yes|i have|i am|i do|have)\b/ };
const denies = { zh: /^(没|不|无|未|否)/, en: /^(no|not|none|i have no|i am not|i do not)\b/ };

/** What a bare yes or no means: the one option that says it. */
const bareOption = (reply: string, { options }: Situation, language: Language) => {
  const said = normalise(reply);
  const sense = yes.test(said) ? affirms : no.test(said) ? denies : undefined;
  if (!sense) return undefined;
  const saysSo = (texts: readonly string[]) => texts.some((text) => sense[language].test(normalise(text)));
  const byLabel = options.filter(({ label }) => saysSo([label[language]]));
  const meant = byLabel.length > 0 ? byLabel : options.filter(({ words }) => saysSo(words[language]));
  const [first, second] = meant;
  return first && !second ? { id: first.id, score: 1 } : undefined;
};

/** The option that a reply means: "跟房东租的" for a home rented from a private landlord. Undefined when none is clear. */
export const matchOption = (reply: string, situation: Situation, language: Language) => {
  const bare = bareOption(reply, situation, language);
  if (bare) return bare;
  const { options } = situation;
  const scored = options
    .map((option) => ({ id: option.id, score: scoreOf(reply, option, language) }))
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  if (!first || first.score < least || first.score - (second?.score ?? 0) < lead) return undefined;
  return first;
};
