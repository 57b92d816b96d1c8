import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { folders } from '../../tools/folders.ts';
import { productClock } from './product-clock.ts';

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address ? address.port : 0;
};

/** The product in a process of its own, which can be killed and started again on the same folder and port. */
export const makeProductProcess = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'lingban-bench-'));
  const port = await freePort();
  const began = Date.now();
  const environment = {
    ...process.env,
    BEGAN: String(began),
    PORT: String(port),
    DATA_FOLDER: folder,
    RELEASE_FILE: folders.release,
    PAGES_FOLDER: folders.phone,
  };
  let child: ChildProcess | undefined;
  const start = async () => {
    const started = spawn(process.execPath, [fileURLToPath(new URL('serve.ts', import.meta.url))], {
      env: environment,
      cwd: folders.root,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    child = started;
    await new Promise<void>((resolve, reject) => {
      started.once('exit', (code) => reject(new Error(`the product ended with ${code}`)));
      started.stdout?.once('data', () => resolve());
    });
  };
  const kill = async () => {
    if (!child) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  return {
    address: `http://localhost:${port}`,
    folder,
    now: productClock(began),
    start,
    kill,
    close: async () => {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
