import { join } from 'node:path';
import { folders } from './folders.ts';
import { newest } from './newest.ts';

const sources = ['knowledge', 'prompts', 'contract', 'core/finding', 'core/knowledge', 'core/text'].map((it) =>
  join(folders.root, it),
);

/** Builds the release when it is missing or older than what it is made of; throws when the knowledge cannot be read. */
export const freshRelease = async () => {
  if (newest(folders.release) > newest(...sources)) return;
  // loaded only when needed: reading YAML and pinyin costs a second at start
  const [{ composeTools }, { buildReleaseFile }] = await Promise.all([
    import('./compose-tools.ts'),
    import('./knowledge/build-release-file.ts'),
  ]);
  if ((await buildReleaseFile(composeTools(), folders, console.error)) !== 0) {
    throw new Error('the release cannot be built; npm run -s knowledge -- check tells why');
  }
};
