/** `node tools/train-fields.ts`: learns to recognise the field that is asked for, prints how well by cross-validation, writes the weights down. */
import { readFile, writeFile } from 'node:fs/promises';
import { makeUnderstanding } from '#core/understanding/understand.ts';
import { composeTools } from './compose-tools.ts';
import { folders } from './folders.ts';
import { makeRelease } from './knowledge/build-release-file.ts';
import { fieldSamples } from './train/field-samples.ts';
import { learnFields } from './train/learn-fields.ts';

const ports = composeTools();
const { source } = await makeRelease(ports, folders);
if (!source) throw new Error('the knowledge cannot be read; npm run -s knowledge -- check tells why');
const understanding = makeUnderstanding(source.lexicon, ports.readPinyin());
const outside = await readFile(new URL('train/out-of-scope.txt', import.meta.url), 'utf8');
const samples = fieldSamples(source, understanding, outside.split('\n').filter(Boolean));
const { weights, judged } = learnFields(samples, source.lexicon, understanding, !process.argv.includes('quick'));

for (const [kind, group] of Map.groupBy(judged, ({ kind, field }) => `${kind}${field === 'none' ? ', none' : ''}`)) {
  const shares = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8].map((least) => {
    const right = group.filter(({ field, likely }) => field === (likely.likelihood < least ? 'none' : likely.field));
    const wrong = group.filter(
      ({ field, likely }) => likely.likelihood >= least && likely.field !== 'none' && field !== likely.field,
    );
    return `${least}: ${((100 * right.length) / group.length).toFixed(1)} -${((100 * wrong.length) / group.length).toFixed(1)}`;
  });
  console.log(`${kind} (${group.length}), % right and wrongly another from a likelihood of ${shares.join('; ')}`);
}

const target = new URL('../core/understanding/trained-field-weights.ts', import.meta.url);
const lines = Object.entries(weights).map(([name, value]) => `  ${name}: ${JSON.stringify(value)},\n`);
await writeFile(
  target,
  `// biome-ignore-all format: what was learnt is not to be read
import type { FieldWeights } from './weigh-fields.ts';

/** Written by \`node tools/train-fields.ts\`; not to be edited by hand. */
export const trainedFieldWeights: FieldWeights = {
${lines.join('')}};
`,
);
console.log(`wrote core/understanding/trained-field-weights.ts, ${JSON.stringify(weights).length} characters`);
