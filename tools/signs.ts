/** `node tools/signs.ts check FOLDER`: whether a folder of sign clips may be shown, and how much of what is said it covers. */
import { composeTools } from './compose-tools.ts';
import { folders } from './folders.ts';
import { checkSigns } from './signs/check-signs.ts';

const [verb, folder] = process.argv.slice(2);
if (verb !== 'check' || !folder) {
  console.error('node tools/signs.ts check FOLDER');
  process.exitCode = 2;
} else {
  const { readKnowledge, readTexts } = composeTools();
  const [{ knowledge }, { value: texts }] = await Promise.all([
    readKnowledge(folders.knowledge),
    readTexts(folders.prompts),
  ]);
  const names = knowledge.guides.map(({ name }) => name.zh);
  process.exitCode = await checkSigns({ folder, texts, names, print: console.log });
}
