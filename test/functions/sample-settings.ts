import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSettings, type Settings } from '#functions/settings.ts';

/** A folder of its own, and no port that anything else could hold. */
export const sampleSettings = (changes: Record<string, string> = {}): Settings =>
  readSettings({
    DATA_FOLDER: mkdtempSync(join(tmpdir(), 'lingban-')),
    PORT: '0',
    LOG_LEVEL: 'SILENT',
    ...changes,
  });
