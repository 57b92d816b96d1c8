/** Size budgets: what a cold start reads of a Lambda, and what a phone loads of the page. Exit 1 when one is over. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { eagerSize } from './eager-size.ts';
import { folders } from './folders.ts';

await import('./build.ts');

const zippedFile = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length;

const zipped = (isMeant: (name: string) => boolean, folder = 'assets') => {
  const assets = join(folders.phone, folder);
  return readdirSync(assets)
    .filter(isMeant)
    .reduce((sum, name) => sum + zippedFile(join(assets, name)), 0);
};

/** Loaded after the first answer, in idle time, for when the network is gone. */
const isEngine = (name: string) => name.startsWith('offline-worker-');
/** What the page itself names: the script that begins, and those that it always loads with it. */
const shell = readFileSync(join(folders.phone, 'index.html'), 'utf8');
const isEntry = (name: string) => shell.includes(`assets/${name}`);
const isScript = (name: string) => name.endsWith('.js');
const pack = (language: string) => zippedFile(join(folders.phone, 'packs', `${language}.bin`));

// in bytes; raised only with a reason in the commit message
const budgets: [string, number, number][] = [
  [
    'Lambda conversation, minified, lazy parts apart',
    eagerSize(join(folders.lambdas, 'conversation/index.mjs')),
    // what a first question may ask for, whether it is asked of anything here, and what words speak for that, is learnt,
    // and the weights are here; so is what a model may have had a part in
    560_000,
  ],
  // these three hold every operation on handoffs, the table's client and the routes' schemas
  ...['help', 'live', 'reminders'].map((name): [string, number, number] => [
    `Lambda ${name}, minified, lazy parts apart`,
    eagerSize(join(folders.lambdas, name, 'index.mjs')),
    600_000,
  ]),
  ['Lambda reading, minified, lazy parts apart', eagerSize(join(folders.lambdas, 'reading/index.mjs')), 200_000],
  ['phone page, first scripts gzipped', zipped((name) => isScript(name) && isEntry(name)), 130_000],
  // fetched when somebody asks for a person, rates an answer, or takes a list along
  ['phone page, other scripts gzipped', zipped((name) => isScript(name) && !isEngine(name) && !isEntry(name)), 32_000],
  // a tool of the office, with a library of components; it is loaded once a day
  ['desk, all scripts gzipped', zipped(isScript, 'desk/assets'), 490_000],
  ['phone page, styles gzipped', zipped((name) => name.endsWith('.css')), 12_000],
  ['offline engine and Chinese pack, gzipped', zipped(isEngine) + pack('zh'), 400_000],
  ['offline engine and English pack, gzipped', zipped(isEngine) + pack('en'), 400_000],
];

for (const [what, size, budget] of budgets) {
  console.log(`${size <= budget ? 'ok  ' : 'OVER'}  ${what}: ${size} of ${budget}`);
  if (size > budget) process.exitCode = 1;
}
