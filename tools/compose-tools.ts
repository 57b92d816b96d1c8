import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { readCannedTexts } from '#adapters/local/read-canned-texts.ts';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';

/** The adapters that command-line tools work with. */
export const composeTools = () => ({
  readKnowledge: readKnowledgeFolder,
  readTexts: readCannedTexts,
  readPinyin: readPinyinTable,
});
