import { Logger } from '@aws-lambda-powertools/logger';
import { makeOpenaiEmbeddings } from '#adapters/model/openai-embeddings.ts';
import { makeBreaker } from '#core/breaker.ts';
import { makeTakeNearer, type TakeNearer } from '#core/conversation/take-nearer.ts';
import type { TakeTurn } from '#core/conversation/take-turn.ts';
import { trainedWeights } from '#core/finding/trained-weights.ts';
import { makeAskNearness } from '#core/finding/vectors/ask-nearness.ts';
import { readVectors } from '#core/finding/vectors/vectors-section.ts';
import { composeProviderKey } from './compose-provider-key.ts';
import type { Settings } from './settings.ts';

/** What comparing questions by vectors stands on. */
export type EmbeddingsParts = { settings: Settings; takeTurn: TakeTurn; now: () => number };

/**
 * Wires the embedding model; `section`: the release's vectors. With another model than theirs nothing is compared, which
 * is logged once.
 */
export const composeEmbeddings = (section: Uint8Array, { settings, takeTurn, now }: EmbeddingsParts): TakeNearer => {
  const { EMBEDDINGS_BASE_URL: baseURL = '', EMBEDDINGS_MODEL: model } = settings;
  const logger = new Logger({ serviceName: 'lingban-embeddings', logLevel: settings.LOG_LEVEL });
  const vectors = readVectors(section);
  if (vectors.model !== model) {
    logger.error('no embeddings', {
      cause: `the release's vectors are of ${vectors.model}, EMBEDDINGS_MODEL is ${model}`,
    });
    return async (asked, engine) => ({ asked, engine });
  }
  const askNearness = makeAskNearness({
    vectors,
    embed: makeOpenaiEmbeddings({
      baseURL,
      model,
      dimensions: vectors.shortened ? vectors.dimensions : undefined,
      readKey: composeProviderKey(settings.EMBEDDINGS_KEY, settings.EMBEDDINGS_KEY_SECRET_ID),
    }),
    breaker: makeBreaker(),
    patience: settings.EMBEDDINGS_MS,
    now,
    wait: (milliseconds) => new Promise((done) => setTimeout(done, milliseconds).unref()),
    report: (cause) => logger.error('no embeddings', { cause }),
  });
  return makeTakeNearer(askNearness, takeTurn, trainedWeights.thresholds);
};
