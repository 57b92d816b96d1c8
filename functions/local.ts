import process from 'node:process';
import { localSettings } from './settings.ts';
import { startLocal } from './start-local.ts';

const giveUp = (error: unknown): never => {
  process.stderr.write(`Lingban cannot start. ${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
};

const run = async () => {
  const { address, close } = await startLocal(localSettings());
  process.stdout.write(`Lingban is ready: open ${address} (Ctrl+C stops it)\n`);

  let stopping = false;
  const stop = async () => {
    // a second Ctrl+C does not wait for calls under way
    if (stopping) process.exit(1);
    stopping = true;
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop().catch(giveUp));
};

/** The whole product on this machine. */
await run().catch(giveUp);
