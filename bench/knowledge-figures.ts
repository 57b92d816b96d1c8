import { lintKnowledge } from '#core/knowledge/lint/lint-knowledge.ts';
import { hallDay } from '#functions/hall-day.ts';
import { composeTools } from '#tools/compose-tools.ts';
import { folders } from '#tools/folders.ts';
import { makeRelease } from '#tools/knowledge/build-release-file.ts';
import { guideSchemaFaults } from '#tools/knowledge/guide-schema-file.ts';
import { printBundles, printQuestions } from './bundle-figures.ts';
import { printElements } from './element-figures.ts';
import { printChannels, printCounts, printGuides, printMaterials } from './guide-figures.ts';
import { printLint } from './lint-figures.ts';
import { printRelease } from './release-figures.ts';

const rounds = 5;

/** The knowledge in figures: how much there is, how far it is filled, what it costs. */
export const benchKnowledge = async () => {
  const ports = composeTools();
  const reading = await ports.readKnowledge(folders.knowledge);
  const { guides, bundles, questions } = reading.knowledge;
  const complete = guides.filter((it) => it.detail === 'complete');
  printGuides(guides, complete);
  printCounts(guides, complete);
  printElements(complete);
  printMaterials(complete);
  printChannels(complete);
  printBundles(bundles, complete);
  printQuestions(questions);
  printLint([...lintKnowledge(reading, hallDay(Date.now())), ...(await guideSchemaFaults(folders.knowledge))]);
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    await ports.readKnowledge(folders.knowledge);
    times.push(performance.now() - start);
  }
  const { source, bytes, faults } = await makeRelease(ports, folders);
  if (!source || !bytes) throw new Error(`the release cannot be built: ${faults[0]?.message}`);
  printRelease(source, ports.readPinyin(), bytes, times);
};
