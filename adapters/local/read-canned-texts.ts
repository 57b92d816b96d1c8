import { CannedTexts } from '#contract/canned-texts.ts';
import { readKnowledgeFile } from './read-knowledge-file.ts';

/** Reads `endings.yaml` of the prompts folder. */
export const readCannedTexts = (folder: string) => readKnowledgeFile(folder, 'endings.yaml', CannedTexts);
