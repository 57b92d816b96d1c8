/** `npm run -s knowledge -- <verb>`: what authors and builds do with `knowledge/`. */

import { hallDay } from '#functions/hall-day.ts';
import { composeEmbedding } from './compose-embedding.ts';
import { composeTools } from './compose-tools.ts';
import { folders } from './folders.ts';
import { buildReleaseFile } from './knowledge/build-release-file.ts';
import { checkKnowledge } from './knowledge/check-knowledge.ts';
import { diffReleases } from './knowledge/diff-releases.ts';
import { exportKnowledge } from './knowledge/export-knowledge.ts';
import { writeGuideSchema } from './knowledge/guide-schema-file.ts';
import { importGuides } from './knowledge/import-guides.ts';
import { landCorrections } from './knowledge/land-corrections.ts';
import { readBuildOptions } from './knowledge/read-build-options.ts';
import { makeRunVerb } from './knowledge/run-verb.ts';
import { openTurns } from './open-turns.ts';

const ports = composeTools();

/** The engine is opened when something is asked. */
let turns: ReturnType<typeof openTurns> | undefined;
const ask = async (text: string) => {
  turns ??= openTurns();
  return (await turns).takeTurn({ text, state: { language: 'zh' } }).answer;
};

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
      purpose: 'writes the release, dist/release.bin; with vectors: --embeddings URL --model NAME [--key-env NAME]',
      run: async (rest) => {
        const options = readBuildOptions(rest);
        if (typeof options !== 'string')
          return buildReleaseFile(ports, folders, console.log, composeEmbedding(options, console.log));
        console.error(`${options}\nnpm run -s knowledge -- build [--embeddings URL --model NAME]; see docs/model.md`);
        return 2;
      },
    },
    import: {
      purpose: 'takes over guides from FILE.xlsx or FILE.csv; tells what would change, --write changes it',
      run: (rest) =>
        importGuides({ ...ports, folder: folders.knowledge, rest, today: hallDay(Date.now()), print: console.log }),
    },
    export: {
      purpose: 'writes all guides, or those named: --format schema-org|cpsv-ap|xlsx|csv [--out FILE]',
      run: (rest) =>
        exportKnowledge({
          ...ports,
          folder: folders.knowledge,
          rest,
          print: console.log,
          complain: console.error,
        }),
    },
    corrections: {
      purpose: 'lands approved corrections of FILE.json as questions and entries of guides; --write writes them',
      run: (rest) =>
        landCorrections({
          ...ports,
          folder: folders.knowledge,
          rest,
          ask,
          today: hallDay(Date.now()),
          print: console.log,
        }),
    },
    diff: {
      purpose: 'tells what differs between two releases, in words: diff OLD [NEW]',
      run: (rest) =>
        diffReleases(
          ports,
          {
            release: folders.release,
            prompts: folders.prompts,
            today: hallDay(Date.now()),
            print: console.log,
            printError: console.error,
          },
          rest,
        ),
    },
    schema: {
      purpose: 'writes guide.schema.json, by which editors complete and check guides',
      run: () => writeGuideSchema(folders.knowledge, console.log),
    },
  },
  console.error,
);

process.exitCode = await runVerb(process.argv.slice(2));
