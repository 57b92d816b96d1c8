/** `npm test`: brings everything up to date, then runs all tests, real browser included. Arguments go to Vitest. */
import { spawnSync } from 'node:child_process';
import { folders } from './folders.ts';

await import('./build.ts');
const run = spawnSync('vitest', ['run', ...process.argv.slice(2)], {
  cwd: folders.root,
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
process.exitCode = run.status ?? 1;
