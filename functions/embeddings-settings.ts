import * as z from 'zod';

/** What can be set of the embedding model. Without EMBEDDINGS_BASE_URL there is none, and nothing is missing. */
export const EmbeddingsSettings = z.object({
  /** An endpoint that has OpenAI's `/embeddings`: its address, up to and with `/v1`. */
  EMBEDDINGS_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** The model that the release was built with; with another one no question is compared. */
  EMBEDDINGS_MODEL: z.string().min(1).default('text-embedding-3-small'),
  /** Its key, or the Secrets Manager secret whose text is the key. */
  EMBEDDINGS_KEY: z.string().min(1).optional(),
  EMBEDDINGS_KEY_SECRET_ID: z.string().min(1).optional(),
  /** How long a turn waits for the vector of its question, in milliseconds. */
  EMBEDDINGS_MS: z.coerce.number().int().min(50).max(2000).default(400),
});
