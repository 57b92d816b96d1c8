import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { eagerSize } from '../../tools/eager-size.ts';
import { folders } from '../../tools/folders.ts';
import { importRuns, importTime } from '../import-time.ts';
import { milliseconds } from '../statistics.ts';
import { table } from '../table.ts';

const on = { MODEL_BASE_URL: 'http://127.0.0.1:9/v1', MODEL_KEY: 'a key' };

/** What a model costs at the start of the Lambda `conversation`: nothing until the first turn that needs one. */
export const benchModelStart = () => {
  const folder = join(folders.lambdas, 'conversation');
  const entry = join(folder, 'index.mjs');
  const part = readdirSync(folder).find((it) => it.startsWith('compose-model-'));
  const size = (file: string) => `${Math.round(eagerSize(file) / 1000)} kB`;
  table(
    `Start of the conversation Lambda, median of ${importRuns} fresh processes`,
    ['', 'import', 'size'],
    [
      ['without a model', milliseconds(importTime(entry)), size(entry)],
      ['with a model configured', milliseconds(importTime(entry, on)), size(entry)],
      ...(part
        ? [
            [
              "the model's own part, at the first turn that needs it",
              milliseconds(importTime(join(folder, part))),
              size(join(folder, part)),
            ],
          ]
        : []),
    ],
  );
};
