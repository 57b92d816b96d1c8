/** `npm run check`: every check after the tests. Runs all of them, then fails if one did. */
import { spawnSync } from 'node:child_process';
import { folders } from './folders.ts';

const checks = [
  'check:types',
  'check:lint',
  'check:layers',
  'check:unused',
  'check:duplicates',
  'check:knowledge',
  'check:sizes',
  'synth',
];

const failed = checks.filter((name) => {
  const start = performance.now();
  const run = spawnSync('npm', ['run', '--silent', name], {
    cwd: folders.root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${run.status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
  return run.status !== 0;
});
if (failed.length > 0) {
  console.error(`failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}
