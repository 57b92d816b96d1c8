import type { Answer } from '#contract/answer/answer.ts';
import type { Card } from '#contract/answer/card.ts';
import type { Ending } from '#contract/answer/ending.ts';
import type { CannedTexts } from '#contract/canned-texts.ts';
import type { Language } from '#contract/language.ts';
import { fillText } from '#core/answer/say.ts';

type Tone = Extract<Card, { kind: 'notice' }>['tone'];

const tones: Partial<Record<Ending, Tone>> = {
  emergency: 'emergency',
  'self-harm': 'emergency',
  expired: 'warning',
  outline: 'warning',
};

/** The answer of an ending's own text, with a card where the text has a title. */
export const cannedAnswer = (
  texts: CannedTexts,
  ending: Ending,
  language: Language,
  values: Record<string, string> = {},
  more: Partial<Answer> = {},
): Answer => {
  const { speech, title, text } = texts[ending];
  const said = fillText(speech, language, values);
  const notice: Card[] = title
    ? [
        {
          kind: 'notice',
          tone: tones[ending] ?? 'information',
          title: fillText(title, language, values),
          text: text ? fillText(text, language, values) : said,
        },
      ]
    : [];
  return { ending, language, speech: said, cards: notice, actions: [], citations: [], ...more };
};
