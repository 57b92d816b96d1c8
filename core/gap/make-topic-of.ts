import type { Lexicon } from '#contract/lexicon.ts';
import { normalise } from '#core/text/normalise.ts';
import { makeTopic } from '#core/understanding/topic.ts';

/** What a question is about: 养蜂证 of 我想问一下养蜂证要带什么材料. The whole question where nothing is left. */
export const makeTopicOf = ({ fields, frame }: Pick<Lexicon, 'fields' | 'frame'>) => {
  const topic = makeTopic(frame);
  const cues = Object.values(fields).flatMap(({ zh, en }) => [...zh, ...en]);
  return (question: string) => topic(question, cues) || normalise(question);
};
