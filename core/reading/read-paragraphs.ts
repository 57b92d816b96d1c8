import type { AnyWhen } from '#contract/guide/situation.ts';
import type { Language } from '#contract/language.ts';
import type { Notice } from '#contract/notice.ts';
import type { ReadParagraph } from '#contract/read-aloud.ts';
import { sayList, sentence } from '#core/answer/say.ts';
import { forTheEar } from '#core/speech/for-the-ear.ts';
import { inPieces } from './read-pieces.ts';

type Told = { text: string; spoken?: string | undefined; article?: string | undefined; when?: AnyWhen | undefined };
type Situations = Notice['situations'];

/** A text as paragraphs that can each be spoken in one piece. */
export const paragraphsOf = ({ text, spoken, article, when }: Told, language: Language): ReadParagraph[] => {
  const more = { ...(article ? { article } : {}), ...(when ? { when } : {}) };
  if (spoken) return [{ shown: text, spoken: forTheEar(spoken, language), ...more }];
  return inPieces(text, language).map((shown) => ({ shown, spoken: forTheEar(shown, language), ...more }));
};

/** What stands before the colon of a label names the option; the rest explains it. */
const inShort = (label: string) => label.split(/[：:]/)[0] ?? label;

/** "甲、乙或者丙". */
const eitherOf = (labels: readonly string[], language: Language) => {
  const [comma, or] = language === 'zh' ? ['、', '或者'] : [', ', ' or '];
  return [labels.slice(0, -1).join(comma), labels.at(-1)].filter(Boolean).join(or);
};

/** The options under which something counts, by their labels; undefined where it always does. */
const optionsNamed = (when: AnyWhen | undefined, situations: Situations, language: Language) => {
  const named = [when ?? {}].flat().flatMap((it) =>
    situations.flatMap(({ id, options }) => {
      const labels = options.filter((option) => it[id]?.includes(option.id)).map(({ label }) => inShort(label));
      return labels.length > 0 ? [eitherOf(labels, language)] : [];
    }),
  );
  const quoted = [...new Set(named)].map((it) => `“${it}”`);
  return quoted.length > 0 ? sayList(quoted, language) : undefined;
};

/** The text with the case that it is for said first. */
export const withCase = (
  text: string,
  when: AnyWhen | undefined,
  { situations, language }: { situations: Situations; language: Language },
): string => {
  const named = optionsNamed(when, situations, language);
  if (!named) return sentence(text, language);
  return sentence(language === 'zh' ? `${named}的情况：${text}` : `In the case of ${named}: ${text}`, language);
};
