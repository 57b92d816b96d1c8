import type { Ending } from '#contract/answer/ending.ts';
import type { Field } from '#contract/field.ts';
import type { Language } from '#contract/language.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { hear, makeCueMatcher } from './cue-matcher.ts';
import { makeTopic } from './topic.ts';

const entriesOf = <Key extends string, Value>(record: Partial<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];

/** The script decides; a text without letters leaves the language as it was. */
export const languageOf = (text: string, otherwise: Language): Language => {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  return (text.match(/[A-Za-z]{2,}/g) ?? []).length >= 2 ? 'en' : otherwise;
};

// 找活了 sounds like 着火了: an alarm needs a longer phrase before its sound alone is enough
const shortestBySound = (ending: Ending) => (ending === 'emergency' || ending === 'self-harm' ? 4 : 3);

/** What a lexicon recognises in a question. */
export const makeUnderstanding = (lexicon: Lexicon, pinyin: PinyinTable) => {
  const fields = makeCueMatcher<Field>(entriesOf(lexicon.fields), pinyin);
  const commands = entriesOf(lexicon.commands);
  const whole = makeCueMatcher<Ending>(
    commands.map(([ending, cues]) => [ending, cues.whole]),
    pinyin,
    shortestBySound,
  );
  const part = makeCueMatcher<Ending>(
    commands.map(([ending, cues]) => [ending, cues.part]),
    pinyin,
    shortestBySound,
  );
  const topicOf = makeTopic(lexicon.frame);
  return {
    /** The fields that are asked for, the surest first, and what is left of the question without them. */
    fields: (question: string) => {
      const cues = fields.within(hear(pinyin, question));
      return { fields: [...new Set(cues.map(({ key }) => key))], topic: topicOf(question, cues.map(({ phrase }) => phrase)) };
    },
    /** The ending that the utterance calls for by itself, if any. */
    command: (question: string): Ending | undefined => {
      const utterance = hear(pinyin, question);
      return (whole.whole(utterance) ?? part.within(utterance)[0])?.key;
    },
  };
};
export type Understanding = ReturnType<typeof makeUnderstanding>;
