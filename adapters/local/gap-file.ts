import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { Document } from 'yaml';
import { Gaps } from '#contract/gap.ts';
import { byUrgency } from '#core/gap/gather-gaps.ts';
import type { GapFile } from '#core/gap/recordings.ts';
import { inHouseStyle } from './house-style.ts';
import { readText } from './read-knowledge-file.ts';
import { parseYaml } from './yaml-text.ts';

const heading =
  '# Questions that nobody could answer, most often heard first. Written by `npm run recordings`, read by operators.\n' +
  '# Yours to change: `state` (open, answered, set-aside) and `note`. The rest is written anew.\n';

/** The gaps in a YAML file, which is made when first written to. Throws where the file says something else. */
export const makeGapFile = (path: string): GapFile => ({
  read: async () => {
    const text = await readText(dirname(path), basename(path));
    if (text === undefined) return [];
    const { value, errors } = parseYaml(text);
    const parsed = Gaps.safeParse(value ?? []);
    if (errors.length > 0 || !parsed.success) {
      const [first] = [...errors.map((it) => `line ${it.line}: ${it.message}`), parsed.error?.message];
      throw new Error(`${path} is no file of gaps: ${first}`);
    }
    return parsed.data;
  },
  write: async (gaps) => {
    const document = new Document([...gaps].sort(byUrgency));
    if (document.contents) inHouseStyle(document.contents);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.new`, `${heading}${document.toString({ lineWidth: 0 })}`);
    await rename(`${path}.new`, path);
  },
});
