import { benchBadModels } from './model/bad-models.ts';
import { benchCachedReplies } from './model/cached-replies.ts';
import { benchFirstSentence } from './model/first-sentence.ts';
import { benchGoodModel } from './model/good-model.ts';
import { benchModelStart } from './model/model-start.ts';
import type { Engine } from './model/scripted-evaluation.ts';

/** The language model behind the guide, with a scripted one over HTTP: what it is asked for, what it takes, what it can do harm. */
export const benchModel = async (engine: Engine) => {
  await benchGoodModel(engine);
  await benchBadModels(engine);
  await benchCachedReplies(engine);
  await benchFirstSentence();
  benchModelStart();
};
