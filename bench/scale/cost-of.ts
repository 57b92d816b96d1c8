import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Cost } from './cost.ts';

const script = fileURLToPath(new URL('./measure-cost.ts', import.meta.url));
const most = 64 * 1024 * 1024;

/** Measures a way of finding in a process of its own; `share`: only every so manieth question is asked. */
export const costOf = (way: string, file: string, share = 1): Cost => {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ['--expose-gc', '--disable-warning=PINODEP008', script, way, file, `${share}`],
    { encoding: 'utf8', maxBuffer: most },
  );
  if (status !== 0) throw new Error(`${way} on ${file}: ${stderr}`);
  // a package may print a line of its own before
  return Cost.parse(JSON.parse(stdout.trimEnd().split('\n').at(-1) ?? ''));
};
