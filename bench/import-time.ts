import { spawnSync } from 'node:child_process';
import { folders } from '../tools/folders.ts';
import { median } from './statistics.ts';

/** How many processes a time is the median of. */
export const importRuns = 11;

/** Milliseconds to import a bundle, in a process of its own each time. */
export const importTime = (entry: string, more: Readonly<Record<string, string>> = {}): number => {
  const program = `const start = performance.now(); await import(${JSON.stringify(entry)}); console.log(performance.now() - start)`;
  const environment = {
    ...process.env,
    AWS_REGION: 'ap-southeast-1',
    SIGNING_KEY: 'k'.repeat(32),
    RELEASE_FILE: folders.release,
    ...more,
  };
  const one = () =>
    Number(spawnSync('node', ['--input-type=module', '-e', program], { env: environment, encoding: 'utf8' }).stdout);
  return median(Array.from({ length: importRuns }, one));
};
