import { fileURLToPath } from 'node:url';

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the repository keeps things, as absolute paths. */
export const folders = {
  root: at('.'),
  knowledge: at('knowledge'),
  prompts: at('prompts'),
  release: at('dist/release.bin'),
  /** Vectors that an embedding model made of passages, for the next build. */
  embeddings: at('dist/embeddings.json'),
  phone: at('dist/phone'),
  lambdas: at('dist/lambdas'),
  /** What the running product keeps on this machine. */
  data: at('.lingban'),
};
