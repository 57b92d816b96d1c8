import * as z from 'zod';
import { Model } from './model.ts';

/** The embedding model that the release was built with, as the context `embeddings` names it; without it there is none. */
export const Embeddings = z.strictObject({
  /** An endpoint that has OpenAI's `/embeddings`, up to and with `/v1`. Over https: a visitor's words go there. */
  baseUrl: Model.shape.baseUrl,
  model: z.string().min(1),
  /** The Secrets Manager secret whose text is the endpoint's key, with the six characters at its end. */
  secretArn: Model.shape.secretArn,
});
export type Embeddings = z.infer<typeof Embeddings>;

/** From cdk.json an object; from the command line, `-c embeddings='{…}'`, a text. Throws on one that is wrong. */
export const embeddingsOf = (context: unknown): Embeddings | undefined => {
  if (context === undefined || context === '') return undefined;
  return Embeddings.parse(typeof context === 'string' ? JSON.parse(context) : context);
};

/** What the Lambda that asks it is told, for functions/embeddings-settings.ts. */
export const embeddingsEnvironment = (embeddings: Embeddings | undefined): Record<string, string> => {
  if (embeddings === undefined) return {};
  const { baseUrl, model, secretArn } = embeddings;
  const key = secretArn === undefined ? undefined : { EMBEDDINGS_KEY_SECRET_ID: secretArn };
  return { EMBEDDINGS_BASE_URL: baseUrl, EMBEDDINGS_MODEL: model, ...key };
};
