import type { TakeTurn } from '#core/conversation/take-turn.ts';
import type { ReleaseReader } from '#core/knowledge/release-reader.ts';
import { composeTools } from '#tools/compose-tools.ts';
import { folders } from '#tools/folders.ts';
import { makeRelease } from '#tools/knowledge/build-release-file.ts';
import { printVectorsCost } from './vectors/vectors-cost.ts';
import { printVectorsReach } from './vectors/vectors-reach.ts';

/** What vectors of an embedding model cost, and what they could change at best and at worst. */
export const benchVectors = async (release: ReleaseReader, takeTurn: TakeTurn) => {
  const ports = composeTools();
  const { source } = await makeRelease(ports, folders);
  if (!source) throw new Error('the knowledge cannot be read');
  await printVectorsReach(release, takeTurn);
  printVectorsCost(source, ports.readPinyin());
};
