/** `npm run -s train`: learns the finder's weights from paraphrases left out and from questions written for it, and writes them down. */
import { readFile, writeFile } from 'node:fs/promises';
import { composeTools } from './compose-tools.ts';
import { folders } from './folders.ts';
import { makeRelease } from './knowledge/build-release-file.ts';
import {
  askFragments,
  askHeldOut,
  askOutOfScope,
  askTaught,
  guidesByFamily,
  type HeldOut,
  TaughtQuestion,
} from './train/held-out.ts';
import { learn } from './train/learn.ts';
import { makeMishear } from './train/mishear.ts';
import { seeded } from './train/random.ts';

const ports = composeTools();
const { source } = await makeRelease(ports, folders);
if (!source) throw new Error('the knowledge cannot be read; npm run -s knowledge -- check tells why');
const pinyin = ports.readPinyin();
const mishear = makeMishear(pinyin, seeded(20261101));
const linesOf = async (name: string) =>
  (await readFile(new URL(`train/${name}`, import.meta.url), 'utf8')).split('\n').filter(Boolean);
const outside = await linesOf('out-of-scope.txt');
const questions = (await linesOf('questions.jsonl')).map((line) => TaughtQuestion.parse(JSON.parse(line)));

const heldOut = askHeldOut(source, pinyin, [(text) => text, (text) => mishear(text, 0.3)]);
const isOfFamily = ({ meant }: HeldOut) => meant.length > 1;
const { weights, report } = learn({
  heldOut: heldOut.filter((it) => !isOfFamily(it)),
  ofFamilies: heldOut.filter(isOfFamily),
  taught: askTaught(source, pinyin, questions),
  outside: askOutOfScope(source, pinyin, outside),
  fragments: askFragments(source, pinyin),
  guidesOf: guidesByFamily(source),
});
for (const line of report) console.log(line);

const target = new URL('../core/finding/trained-weights.ts', import.meta.url);
await writeFile(
  target,
  `// biome-ignore-all lint/suspicious/noApproximativeNumericConstant: what was learnt is no constant of nature
import type { FinderWeights } from './weights.ts';

/** Written by \`npm run -s train\`; not to be edited by hand. */
export const trainedWeights: FinderWeights = ${JSON.stringify(weights, null, 2)};
`,
);
console.log('wrote core/finding/trained-weights.ts; now: npx biome format --write core/finding/trained-weights.ts');
