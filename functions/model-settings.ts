import * as z from 'zod';

/** What can be set of the language model. Without MODEL_BASE_URL there is none, and nothing is missing. */
export const ModelSettings = z.object({
  /** An endpoint that speaks OpenAI's chat completions: its address, up to and with `/v1`. */
  MODEL_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  MODEL_NAME: z.string().min(1).default('gpt-4.1-mini'),
  /** Its key, or the Secrets Manager secret whose text is the key. Many of a hall's own machines need none. */
  MODEL_KEY: z.string().min(1).optional(),
  MODEL_KEY_SECRET_ID: z.string().min(1).optional(),
  /** Further parameters that the endpoint wants, as JSON: `{"enable_thinking":false}`. */
  MODEL_EXTRA: z
    .string()
    .default('{}')
    .transform((text, context) => {
      const parsed = z.record(z.string(), z.unknown()).safeParse(parse(text));
      if (parsed.success) return parsed.data;
      context.addIssue({ code: 'custom', message: 'must be a JSON object' });
      return z.NEVER;
    }),
  /** How long a turn waits for the first sentence, and for the last, in milliseconds. */
  MODEL_FIRST_MS: z.coerce.number().int().min(200).max(8000).default(2500),
  MODEL_WHOLE_MS: z.coerce.number().int().min(400).max(9000).default(6000),
});

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
