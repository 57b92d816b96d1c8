import * as z from 'zod';

/** One model call as `prompts/<name>.md` describes it. `<<input>>` stands for an input in its texts. */
export const Prompt = z.strictObject({
  name: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  /** What the call is for. */
  purpose: z.string().min(1),
  /** What has to be filled in. */
  inputs: z.array(z.string().regex(/^[a-z]+(-[a-z]+)*$/)).min(1),
  /** The schema that each line of the reply is parsed by: its name in `core/model/reading.ts`. */
  reply: z.enum(['Reading', 'PhrasedSentence']),
  /** The longest reply, and the longest prompt with everything filled in, in tokens. */
  longest: z.strictObject({ reply: z.int().positive(), prompt: z.int().positive() }),
  system: z.string().min(1),
  user: z.string().min(1),
});
export type Prompt = z.infer<typeof Prompt>;
