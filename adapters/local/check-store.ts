import { createRequire } from 'node:module';
import * as z from 'zod';

type Store = { open: () => Promise<void>; close: () => Promise<void> };

const Locked = z.object({ cause: z.object({ code: z.literal('LEVEL_LOCKED') }) });

// dynalite's own storage engine, as dynalite itself finds it
const requireBesideDynalite = createRequire(createRequire(import.meta.url).resolve('dynalite'));
const { Level } = requireBesideDynalite('level') as { Level: new (path: string) => Store };

/**
 * Opens and closes the store at the path; throws a clear error when another process holds it. Without this look
 * dynalite would start, and bring the process down with its first call.
 */
export const checkStore = async (path: string): Promise<void> => {
  const store = new Level(path);
  try {
    await store.open();
  } catch (error) {
    if (!Locked.safeParse(error).success) throw error;
    throw new Error(`${path} is in use: Lingban is running already. Stop it, or choose another DATA_FOLDER.`);
  }
  await store.close();
};
