import type { Ending } from '#contract/answer/ending.ts';
import type { Field } from '#contract/field.ts';
import type { Lexicon } from '#contract/lexicon.ts';
import type { PinyinTable } from '#core/text/pinyin.ts';
import { makeAskedFields } from './asked-fields.ts';
import { type Cue, hear, makeCueMatcher } from './cue-matcher.ts';
import { makeTopic } from './topic.ts';
import { trainedFieldWeights } from './trained-field-weights.ts';
import { makeWeighFields } from './weigh-fields.ts';

const entriesOf = <Key extends string, Value>(record: Partial<Record<Key, Value>>) =>
  Object.entries(record) as [Key, Value][];

const alarms: readonly Ending[] = ['self-harm', 'emergency'];
const isAlarm = (ending: Ending) => alarms.includes(ending);

// 有人迟到 sounds like 有人持刀, 招人工 like 找人工: the sound alone is enough for long phrases only
const shortestBySound = (ending: Ending) => (isAlarm(ending) ? 5 : 4);
const shortestWholeBySound = (ending: Ending) => (isAlarm(ending) ? 4 : 3);

// 那个居住证 sounds like 哪个局, 能取几次 like 去几次
const shortestFieldBySound = (field: Field) => (field === 'place' || field === 'steps' ? 4 : 3);

/** Leaves out a cue that lies within a longer one: 要带什么 says nothing of 什么材料 beside it, 周末上班 of 周末. */
const apart = <Key>(cues: readonly Cue<Key>[]) =>
  cues.filter((cue, index) => !cues.slice(0, index).some((longer) => longer.phrase.includes(cue.phrase)));

/** What a lexicon recognises in a question. */
export const makeUnderstanding = (lexicon: Lexicon, pinyin: PinyinTable) => {
  const fields = makeCueMatcher<Field>(entriesOf(lexicon.fields), pinyin, shortestFieldBySound);
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
  const cuesIn = (question: string) => apart(fields.within(hear(pinyin, question)));
  const placed = (cues: readonly Cue<Field>[]) => [...cues].sort((a, b) => a.at - b.at);
  const inOrder = (cues: readonly Cue<Field>[]) => [...new Set(placed(cues).map(({ key }) => key))];
  let last: { question: string; ending: Ending | undefined } | undefined;
  return {
    /** The fields whose cues stand in the question, in the order they are said, and what is left of it without them. */
    fields: (question: string) => {
      const cues = cuesIn(question);
      return {
        fields: inOrder(cues),
        topic: topicOf(
          question,
          cues.map(({ phrase }) => phrase),
        ),
      };
    },
    /** The fields that are asked for, in the order they are said: by their cues, and by what was learnt of such questions. */
    asked: makeAskedFields({
      cues: (text) => placed(cuesIn(text)).map(({ key, phrase }) => ({ field: key, phrase })),
      weigh: makeWeighFields(lexicon.fields, trainedFieldWeights),
    }),
    /** The ending that the utterance calls for by itself, if any. */
    command: (question: string): Ending | undefined => {
      // two steps of a turn ask it of the same question
      if (last?.question === question) return last.ending;
      const utterance = hear(pinyin, question);
      const endings = [whole.whole(utterance) ?? [], ...part.within(utterance).map(({ key }) => key)].flat();
      // 着火了，快找人帮我: danger counts before whatever else is said with it, however long
      last = { question, ending: alarms.find((alarm) => endings.includes(alarm)) ?? endings[0] };
      return last.ending;
    },
  };
};
export type Understanding = ReturnType<typeof makeUnderstanding>;
