/** Size budgets: what a cold start reads of a Lambda, and what a phone loads of the page. Exit 1 when one is over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eagerSize } from './eager-size.ts';
import { folders } from './folders.ts';

await import('./build.ts');

const zipped = (ending: string) => {
  const assets = join(folders.phone, 'assets');
  const files = readdirSync(assets).filter((name) => name.endsWith(ending));
  return files.reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
};

// in bytes; raised only with a reason in the commit message
const budgets: [string, number, number][] = [
  [
    'Lambda conversation, minified, lazy parts apart',
    eagerSize(join(folders.lambdas, 'conversation/index.mjs')),
    480_000,
  ],
  ['Lambda reading, minified, lazy parts apart', eagerSize(join(folders.lambdas, 'reading/index.mjs')), 200_000],
  ['phone page, scripts gzipped', zipped('.js'), 130_000],
  ['phone page, styles gzipped', zipped('.css'), 12_000],
];

for (const [what, size, budget] of budgets) {
  console.log(`${size <= budget ? 'ok  ' : 'OVER'}  ${what}: ${size} of ${budget}`);
  if (size > budget) process.exitCode = 1;
}
