import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { makeOpenaiChat } from '#adapters/model/openai-chat.ts';

/** The adapters that the evaluation of a model works with. */
export const composeEvaluating = () => ({
  makeAskModel: makeOpenaiChat,
  readYaml: (file: string): unknown => parse(readFileSync(file, 'utf8')),
});
