import type * as z from 'zod';

/** One line of a reply by its schema; undefined when it is not JSON, or not of that shape. */
export const readJson = <Schema extends z.ZodType>(schema: Schema, line: string): z.output<Schema> | undefined => {
  try {
    const parsed = schema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : undefined;
  } catch {
    return undefined;
  }
};
