import { parseArgs } from 'node:util';
import * as z from 'zod';

const Options = z
  .object({
    embeddings: z.url({ protocol: /^https?$/ }).optional(),
    model: z.string().min(1).optional(),
    'key-env': z.string().optional(),
    dimensions: z.coerce.number().int().min(8).max(8192).optional(),
    // the least that well-known endpoints take at a time
    batch: z.coerce.number().int().min(1).max(2048).default(10),
  })
  .refine((it) => (it.embeddings === undefined) === (it.model === undefined), {
    message: '--embeddings and --model belong together',
  });

/** What the verb `build` is told on the command line. */
export type BuildOptions = z.infer<typeof Options>;

const one = { type: 'string' } as const;

/** Reads what stands after the verb `build`; or tells what is wrong with it. */
export const readBuildOptions = (args: string[]): BuildOptions | string => {
  try {
    const { values } = parseArgs({
      args,
      options: { embeddings: one, model: one, 'key-env': one, dimensions: one, batch: one },
    });
    const read = Options.safeParse(values);
    return read.success ? read.data : z.prettifyError(read.error);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
