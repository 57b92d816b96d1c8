/** `npm run check`: types, lint, layers, unused code, duplicate code, knowledge lint, size budgets, synth. Runs all, then fails if one did. */
import { spawnSync } from 'node:child_process';
import { folders } from './folders.ts';

const checks: Record<string, [string, ...string[]]> = {
  types: ['tsc'],
  'types of the pages': ['tsc', '-p', 'web'],
  lint: ['biome', 'check', '--error-on-warnings'],
  layers: [
    'depcruise',
    'contract',
    'core',
    'adapters',
    'functions',
    'infra',
    'web',
    'tools',
    'test',
    'bench',
    '--config',
    '.dependency-cruiser.cjs',
  ],
  'unused code': ['knip'],
  'duplicate code': ['jscpd'],
  knowledge: ['node', 'tools/knowledge.ts', 'check'],
  'size budgets': ['node', 'tools/check-sizes.ts'],
  synth: ['node', 'tools/synth.ts'],
};

const failed = Object.entries(checks).filter(([name, [command, ...rest]]) => {
  const start = performance.now();
  const run = spawnSync(command, rest, { cwd: folders.root, stdio: 'inherit', shell: process.platform === 'win32' });
  console.log(
    `${run.status === 0 ? 'ok    ' : 'FAILED'}  ${name} (${((performance.now() - start) / 1000).toFixed(1)} s)`,
  );
  return run.status !== 0;
});
if (failed.length > 0) {
  console.error(`failed: ${failed.map(([name]) => name).join(', ')}`);
  process.exitCode = 1;
}
