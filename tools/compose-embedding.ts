import { setTimeout } from 'node:timers/promises';
import { makeOpenaiEmbeddings } from '#adapters/model/openai-embeddings.ts';
import { folders } from './folders.ts';
import type { Embedding } from './knowledge/embed-passages.ts';
import type { BuildOptions } from './knowledge/read-build-options.ts';

/** What embeds the passages of a release, where the command line names an endpoint. */
export const composeEmbedding = (
  { embeddings: baseURL, model, dimensions, batch, ...rest }: BuildOptions,
  print: (line: string) => void,
): Embedding | undefined => {
  if (baseURL === undefined || model === undefined) return undefined;
  const key = rest['key-env'] === undefined ? undefined : process.env[rest['key-env']];
  // machines of a hall's own want none, the header wants one
  const embed = makeOpenaiEmbeddings({ baseURL, model, dimensions, readKey: async () => key ?? 'none' });
  return { embed, model, dimensions, batch, kept: folders.embeddings, wait: (it) => setTimeout(it), print };
};
