import { readPinyinTable } from '#adapters/local/pinyin-readings.ts';
import { readCannedTexts } from '#adapters/local/read-canned-texts.ts';
import { readKnowledgeFolder } from '#adapters/local/read-knowledge-folder.ts';
import { readPrompts } from '#adapters/local/read-prompts.ts';
import { readSpreadsheet } from '#adapters/local/spreadsheet/read-spreadsheet.ts';
import { writeSpreadsheet } from '#adapters/local/spreadsheet/write-spreadsheet.ts';
import { writeGuideFile } from '#adapters/local/write-guide-file.ts';
import { writeRegressions } from '#adapters/local/write-regressions.ts';

/** The adapters that command-line tools work with. */
export const composeTools = () => ({
  readKnowledge: readKnowledgeFolder,
  readTexts: readCannedTexts,
  readPrompts,
  readPinyin: readPinyinTable,
  readSpreadsheet,
  writeSpreadsheet,
  writeGuide: writeGuideFile,
  writeRegressions,
});
