/** `npm run -s knowledge -- <verb>`: what authors and builds do with `knowledge/`. */

import { hallDay } from '#functions/hall-day.ts';
import { composeTools } from './compose-tools.ts';
import { folders } from './folders.ts';
import { buildReleaseFile } from './knowledge/build-release-file.ts';
import { checkKnowledge } from './knowledge/check-knowledge.ts';
import { writeGuideSchema } from './knowledge/guide-schema-file.ts';
import { makeRunVerb } from './knowledge/run-verb.ts';

const ports = composeTools();

const runVerb = makeRunVerb(
  'knowledge',
  {
    check: {
      purpose: 'tells what is wrong, with file and line; exit 1 on errors',
      run: () =>
        checkKnowledge({
          folder: folders.knowledge,
          readKnowledge: ports.readKnowledge,
          today: hallDay(Date.now()),
          print: console.log,
        }),
    },
    build: {
      purpose: 'writes the release, dist/release.bin',
      run: () => buildReleaseFile(ports, folders, console.log),
    },
    schema: {
      purpose: 'writes guide.schema.json, by which editors complete and check guides',
      run: () => writeGuideSchema(folders.knowledge, console.log),
    },
  },
  console.error,
);

process.exitCode = await runVerb(process.argv.slice(2));
