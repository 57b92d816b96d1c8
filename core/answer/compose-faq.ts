import { listed } from './compose-lists.ts';
import type { ComposeField, Composing, Composition } from './composition.ts';

/** The guide's questions and answers, all of them. */
export const composeFaq: ComposeField = (composing) => {
  const { guide, language } = composing;
  if (guide.faq.length === 0) return undefined;
  return listed(
    composing,
    'faq',
    language === 'zh'
      ? `关于${guide.name.zh}，大家常问这些。`
      : `This is what people often ask about ${guide.name.en}.`,
    guide.faq.map(({ question, answer }) => ({ title: question[language], text: answer[language] })),
  );
};

/** One of the guide's questions, said in its own words; the others are shown below it. */
export const composeFaqEntry = (composing: Composing, at: number): Composition | undefined => {
  const { guide, language } = composing;
  const entry = guide.faq[at];
  if (!entry) return undefined;
  const others = guide.faq.filter((it) => it !== entry);
  return listed(
    composing,
    'faq',
    entry.answer[language],
    [entry, ...others].map(({ question, answer }) => ({ title: question[language], text: answer[language] })),
  );
};
