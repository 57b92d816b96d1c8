import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { aHall } from './a-context.ts';

const phrasings = { zh: [], en: [] };

/** A folder of knowledge with one outline guide; JSON is YAML as well. */
const files: Record<string, string> = {
  'allowed-hosts.yaml': '- www.gov.cn\n',
  'departments.yaml': '- { id: public-security, name: { zh: 公安局, en: Police } }\n',
  'catalogue.csv': 'id,name,name_en,department,audience\ndog-registration,养犬登记,Dog registration,公安局,personal\n',
  'hall/sample.yaml': JSON.stringify(aHall()),
  'lexicon/fields.yaml': '{}',
  'lexicon/commands.yaml': '{}',
  'lexicon/frame.yaml': JSON.stringify(phrasings),
  'lexicon/suggestions.yaml': JSON.stringify(phrasings),
  'guides/dog-registration.yaml': `# a comment
id: dog-registration
detail: outline
name:
  zh: 养犬登记
  en: Dog registration
aliases: {}
department: public-security
audience: personal
paraphrases:
  zh:
    - 给狗上牌
    - 遛狗要证吗
    - 狗证去哪办
    - 新买的小狗要登记吗
provenance:
  sources:
    - { zh: 目录, en: Catalogue }
  confirmed: false
  reviewBy: 2027-05-31
  validFrom: 2026-11-01
`,
};

/** Writes the folder to a place of its own until the test ends; a change adds or replaces a file, undefined leaves it out. */
export const aFolder = async (changes: Record<string, string | undefined> = {}): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), 'knowledge-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [file, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), text);
  }
  return folder;
};

export const guideText = files['guides/dog-registration.yaml'] ?? '';
