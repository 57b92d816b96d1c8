import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eagerSize } from '../tools/eager-size.ts';
import { folders } from '../tools/folders.ts';
import { ask, startVisit } from './client.ts';
import { importRuns, importTime } from './import-time.ts';
import { median, milliseconds } from './statistics.ts';
import { table } from './table.ts';

/** From `npm start` to the first answer, with everything installed and built. */
const startTime = async () => {
  const start = performance.now();
  const running = spawn('npm', ['start', '--silent'], {
    cwd: folders.root,
    env: { ...process.env, PORT: '0', DATA_FOLDER: mkdtempSync(join(tmpdir(), 'lingban-bench-')) },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const address = await new Promise<string>((resolve, reject) => {
    running.once('exit', () => reject(new Error('npm start ended before it was ready')));
    running.stdout.on('data', (text) => {
      const found = /http:\/\/[\w.:]+/.exec(String(text));
      if (found) resolve(found[0]);
    });
  });
  await ask(address, await startVisit(address), '我想在学校门口摆个卖奶茶的店要办啥证');
  const taken = performance.now() - start;
  if (running.pid) process.kill(-running.pid, 'SIGTERM');
  return taken;
};

/** Cold start of the Lambda bundles and of the local product. */
export const benchStart = async () => {
  const bundles = ['conversation', 'reading'].map((name) => {
    const entry = join(folders.lambdas, name, 'index.mjs');
    return { name, size: eagerSize(entry), time: importTime(entry) };
  });
  table(
    `Start, median of ${importRuns} fresh processes`,
    ['', 'measured', 'goal'],
    [
      ...bundles.flatMap(({ name, size, time }) => [
        [`import of the ${name} Lambda's bundle`, milliseconds(time), '≤ 150 ms'],
        ['  its size, minified, lazy parts apart', `${Math.round(size / 1000)} kB`, '≤ 400 kB'],
      ]),
      [
        'npm start to first answer, median of 3',
        milliseconds(median([await startTime(), await startTime(), await startTime()])),
        '≤ 3 s',
      ],
    ],
  );
};
