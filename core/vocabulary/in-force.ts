import * as z from 'zod';
import type { Files } from '#core/files/files.ts';

const key = 'vocabulary/in-force.json';

/** Which vocabularies a listener is to use, without their language: `lingban-1f2e3d4c`. */
export const InForce = z.strictObject({
  name: z.string().min(1),
  /** What was in force before, and still exists: the way back. */
  former: z.string().min(1).optional(),
});
export type InForce = z.infer<typeof InForce>;

/** Undefined until a vocabulary is in force; throws where the file says something else. */
export const readInForce = async (files: Files): Promise<InForce | undefined> => {
  const content = await files.read(key);
  return content && InForce.parse(JSON.parse(new TextDecoder().decode(content)));
};

export const writeInForce = (files: Files, inForce: InForce) =>
  files.write(key, new TextEncoder().encode(`${JSON.stringify(inForce)}\n`), 'application/json');
