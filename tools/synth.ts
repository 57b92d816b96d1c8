/** `npm run synth`: builds what is deployed and synthesizes it for a commercial region and for China, without an account. */
import { spawnSync } from 'node:child_process';
import { folders } from './folders.ts';

await import('./build.ts');
for (const [region, output] of Object.entries({ 'ap-southeast-1': 'cdk.out', 'cn-northwest-1': 'cdk.out/cn' })) {
  const run = spawnSync('cdk', ['synth', '--quiet', '-c', `region=${region}`, '-o', output], {
    cwd: folders.root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    // the built-in validator doubles the time and needs no account either; cdk-nag runs all the same
    env: { ...process.env, CDK_VALIDATION: 'false' },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
  console.log(`synthesized for ${region} into ${output}`);
}
