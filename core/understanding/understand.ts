import type { Ending } from '#contract/answer/ending.ts';
import type { Field } from '#contract/field.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { hear, makeCueMatcher } from './cue-matcher.ts';
import { makeTopic } from './topic.ts';

const entriesOf = <Key extends string, Value>(record: Partial<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];

const alarms: readonly Ending[] = ['self-harm', 'emergency'];
const isAlarm = (ending: Ending) => alarms.includes(ending);

// 有人迟到 sounds like 有人持刀, 招人工 like 找人工: the sound alone is enough for long phrases only
const shortestBySound = (ending: Ending) => (isAlarm(ending) ? 5 : 4);
const shortestWholeBySound = (ending: Ending) => (isAlarm(ending) ? 4 : 3);

/** What a lexicon recognises in a question. */
export const makeUnderstanding = (lexicon: Lexicon, pinyin: PinyinTable) => {
  const fields = makeCueMatcher<Field>(entriesOf(lexicon.fields), pinyin);
  const commands = entriesOf(lexicon.commands);
  const whole = makeCueMatcher<Ending>(
    commands.map(([ending, cues]) => [ending, cues.whole]),
    pinyin,
    shortestWholeBySound,
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
      return {
        fields: [...new Set(cues.map(({ key }) => key))],
        topic: topicOf(
          question,
          cues.map(({ phrase }) => phrase),
        ),
      };
    },
    /** The ending that the utterance calls for by itself, if any. */
    command: (question: string): Ending | undefined => {
      const utterance = hear(pinyin, question);
      const endings = [whole.whole(utterance), ...part.within(utterance)].flatMap((cue) => cue?.key ?? []);
      // 着火了，快找人帮我: danger counts before whatever else is said with it, however long
      return alarms.find((alarm) => endings.includes(alarm)) ?? endings[0];
    },
  };
};
export type Understanding = ReturnType<typeof makeUnderstanding>;
