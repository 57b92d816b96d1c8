import { parseArgs } from 'node:util';
import * as z from 'zod';
import { itemKinds } from './item.ts';

const Options = z
  .object({
    endpoint: z.url({ protocol: /^https?$/ }).optional(),
    model: z.string().min(1).optional(),
    'key-env': z.string().optional(),
    extra: z.string().default('{}'),
    runs: z.coerce.number().int().min(1).max(10).default(2),
    parallel: z.coerce.number().int().min(1).max(64).default(4),
    most: z.coerce.number().int().min(1).optional(),
    first: z.coerce.number().int().min(100).default(2500),
    whole: z.coerce.number().int().min(100).default(6000),
    gates: z.string().optional(),
    record: z.string().optional(),
    replay: z.string().optional(),
    only: z.array(z.enum(itemKinds)).default([...itemKinds]),
    'price-in': z.coerce.number().min(0).optional(),
    'price-out': z.coerce.number().min(0).optional(),
    json: z.boolean().default(false),
  })
  .refine((it) => it.replay !== undefined || (it.endpoint !== undefined && it.model !== undefined), {
    message: '--endpoint and --model are needed, or --replay',
  });

/** What an evaluation is told on the command line. */
export type EvaluationOptions = z.infer<typeof Options>;

const one = { type: 'string' } as const;

/** Reads the command line; or tells what is wrong with it. */
export const readOptions = (args: string[]): EvaluationOptions | string => {
  try {
    const { values } = parseArgs({
      args,
      options: {
        ...Object.fromEntries(Object.keys(Options.shape).map((name) => [name, one])),
        only: { type: 'string', multiple: true },
        json: { type: 'boolean' },
      },
    });
    const read = Options.safeParse(values);
    return read.success ? read.data : z.prettifyError(read.error);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
};
